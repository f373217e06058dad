package org.entente.ui.search;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.explore.Found;
import org.entente.ui.look.KindIcon;
import org.jspecify.annotations.Nullable;

/// A search result: icon, label, and below them the class and the name that matched.
final class FoundCell extends ListCell<Found> {

  @Override
  protected void updateItem(@Nullable Found found, boolean empty) {
    super.updateItem(found, empty);
    if (empty || found == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label label = new Label(found.vertex().label());
    String also =
        found.matched().equals(found.vertex().label()) ? "" : " · also “" + found.matched() + "”";
    Label detail = new Label(found.vertex().typeLabel() + also);
    detail.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    HBox row = new HBox(10, KindIcon.of(found.vertex().kind()), new VBox(label, detail));
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setGraphic(row);
    setAccessibleText(found.vertex().label() + ", " + detail.getText());
  }
}
