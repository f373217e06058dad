package org.entente.ui.palette;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the command palette: what the action does, its menu, and its keys.
final class ActionCell extends ListCell<Action> {

  private final Label name = new Label();
  private final Label menu = new Label();
  private final Label keys = new Label();
  private final HBox line;

  ActionCell() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    line = new HBox(10, name, menu, gap, keys);
    line.setAlignment(Pos.CENTER_LEFT);
    menu.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    keys.getStyleClass().add("key-cap");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    menu.setMinWidth(0);
    setPrefWidth(0);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  @Override
  protected void updateItem(@Nullable Action action, boolean empty) {
    super.updateItem(action, empty);
    if (action == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    boolean on = action.chosen().map(chosen -> chosen.getAsBoolean()).orElse(false);
    name.setText(action.title() + (on ? "  ✓" : ""));
    menu.setText(action.section().title());
    keys.setText(action.keysInWords());
    keys.setVisible(!action.keys().isEmpty());
    line.setDisable(!action.enabled().getAsBoolean());
    setAccessibleText(
        action.title() + (action.keys().isEmpty() ? "" : ", " + action.keysInWords()));
    setGraphic(line);
  }
}
