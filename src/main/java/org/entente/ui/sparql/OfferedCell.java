package org.entente.ui.sparql;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A query to choose: its title, and below it more of that.
final class OfferedCell extends ListCell<OfferedQuery> {

  @Override
  protected void updateItem(@Nullable OfferedQuery query, boolean empty) {
    super.updateItem(query, empty);
    setGraphic(null);
    setAccessibleText(null);
    if (empty || query == null) {
      return;
    }
    Label title = new Label(query.title());
    title.getStyleClass().add(Styles.TEXT_BOLD);
    Label detail = new Label(query.detail());
    detail.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    detail.setWrapText(true);
    detail.managedProperty().bind(detail.textProperty().isNotEmpty());
    setPrefWidth(0);
    setGraphic(new VBox(2, title, detail));
    setAccessibleText(query.title() + ". " + query.detail());
  }
}
