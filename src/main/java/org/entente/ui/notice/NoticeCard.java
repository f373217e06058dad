package org.entente.ui.notice;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.look.Buttons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A notice: icon, words, perhaps an action, and a button that closes it.
final class NoticeCard extends HBox {

  private final VBox body;
  private final Consumer<NoticeCard> close;

  NoticeCard(String style, Ikon icon, String text, Consumer<NoticeCard> close) {
    this.close = close;
    getStyleClass().addAll("notice", style);
    setAlignment(Pos.TOP_LEFT);
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    body = new VBox(8, words);
    body.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(body, Priority.ALWAYS);
    Button shut = Buttons.icon("", Material2AL.CLOSE, "Close (Escape)", () -> close.accept(this));
    shut.getStyleClass().add(Styles.SMALL);
    getChildren().addAll(new FontIcon(icon), body, shut);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    setMinHeight(USE_PREF_SIZE);
  }

  void offer(String name, Runnable action) {
    Button button = new Button(name);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(
        event -> {
          close.accept(this);
          action.run();
        });
    body.getChildren().add(button);
  }
}
