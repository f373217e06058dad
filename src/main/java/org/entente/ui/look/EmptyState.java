package org.entente.ui.look;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a panel shows while it has nothing to show: an icon, what would be here, and how to get it.
public final class EmptyState extends VBox {

  public EmptyState(Ikon ikon, String title, String advice, Node... actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().add("empty-icon");
    getChildren().add(icon);
    getChildren().add(text(title, "empty-title"));
    if (!advice.isEmpty()) {
      getChildren().add(text(advice, Styles.TEXT_MUTED));
    }
    getChildren().addAll(actions);
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setMaxWidth(340);
    label.setAlignment(Pos.CENTER);
    return label;
  }
}
