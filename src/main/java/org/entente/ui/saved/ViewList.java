package org.entente.ui.saved;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.entente.view.saved.ViewEntry;

/// The saved views of the workspace. A click or Enter opens one, F2 renames and Delete deletes it;
/// its menu has these too, and export.
public final class ViewList extends StackPane {

  private static final double ROW = 44;
  private static final double NO_ROWS = 28;
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_ROWS = 3;

  private final ViewActions actions;
  private final ListView<ViewEntry> list;

  public ViewList(ViewActions actions, ZoneId zone) {
    this.actions = actions;
    this.list = new ListView<>(actions.views());
    list.setId("views");
    list.setAccessibleText("Saved views");
    list.setCellFactory(view -> new ViewCell(this::menu, zone));
    list.setFixedCellSize(ROW);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose(actions::open);
          }
        });
    list.setOnKeyPressed(this::press);
    Label none = new Label("None yet. Ctrl+D saves what is shown.");
    none.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "no-views");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    list.managedProperty().bind(list.visibleProperty());
    none.visibleProperty().bind(list.visibleProperty().not());
    none.managedProperty().bind(none.visibleProperty());
    list.prefHeightProperty().bind(maxHeightProperty());
    setAlignment(none, Pos.TOP_LEFT);
    getChildren().addAll(list, none);
    list.getItems().subscribe(this::makeRoom);
    makeRoom();
  }

  public void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void makeRoom() {
    int views = list.getItems().size();
    list.setVisible(views > 0);
    setMinHeight(views == 0 ? NO_ROWS : room(views, FEWEST_ROWS));
    setMaxHeight(views == 0 ? 2 * NO_ROWS : room(views, MOST_ROWS));
  }

  private static double room(int rows, int most) {
    return Math.min(rows, most) * ROW + 2;
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> choose(actions::open);
      case F2 -> choose(actions::rename);
      case DELETE -> choose(actions::delete);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private ContextMenu menu(ViewEntry entry) {
    return new ContextMenu(
        item("Open", entry, actions::open),
        new SeparatorMenuItem(),
        item("Rename… (F2)", entry, actions::rename),
        item("Export…", entry, actions::export),
        item("Delete (Del)", entry, actions::delete));
  }

  private static MenuItem item(String name, ViewEntry entry, Consumer<ViewEntry> action) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(event -> action.accept(entry));
    return item;
  }

  private void choose(Consumer<ViewEntry> action) {
    ViewEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      action.accept(entry);
    }
  }
}
