package org.entente.ui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds an action by a few letters of its name and does it: arrows choose, Enter does, Escape
/// closes. Stands above the window's content and is not there until it is opened.
public final class CommandPalette extends VBox {

  private static final int ROW_HEIGHT = 36;
  private static final int ROWS_SEEN = 10;

  private final TextField field = new TextField();
  private final ListView<Action> list = new ListView<>();
  private List<Action> offered = List.of();
  private @Nullable Node before;

  public CommandPalette() {
    setId("palette");
    getStyleClass().add("palette");
    setMaxSize(560, USE_PREF_SIZE);
    field.setId("palette-field");
    field.setPromptText("What do you want to do?");
    field.setAccessibleText("Find an action by its name");
    list.setId("palette-list");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new ActionCell());
    list.setPlaceholder(new Label("No action is called like that."));
    list.setFocusTraversable(false);
    list.setAccessibleText("Actions");
    list.setOnMouseClicked(event -> take());
    getChildren().addAll(field, list);
    setVisible(false);
    setManaged(false);
    field.textProperty().subscribe(this::filter);
    addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && isVisible() && !list.isFocused()) {
                hide();
              }
            });
  }

  /// Opens it, empty; closes it if it is open.
  ///
  /// @param actions what there is to do now
  public void toggle(List<Action> actions) {
    if (isVisible()) {
      close();
      return;
    }
    before = getScene().getFocusOwner();
    offered = actions.stream().filter(action -> action.reach() != Action.Reach.GESTURE).toList();
    field.clear();
    filter("");
    setVisible(true);
    setManaged(true);
    toFront();
    field.requestFocus();
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }

  private void close() {
    hide();
    Node back = before;
    before = null;
    if (back != null) {
      back.requestFocus();
    }
  }

  private void filter(String typed) {
    record Scored(Action action, int score) {}
    List<Action> found =
        offered.stream()
            .flatMap(
                action -> {
                  OptionalInt score =
                      Fuzzy.score(typed, action.title() + " " + action.section().title());
                  return score.stream().mapToObj(points -> new Scored(action, points));
                })
            .sorted(
                typed.isBlank()
                    ? Comparator.comparing(scored -> scored.action().section())
                    : Comparator.comparing(Scored::score, Comparator.reverseOrder()))
            .map(Scored::action)
            .toList();
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(Math.clamp(found.size(), 1, ROWS_SEEN) * ROW_HEIGHT + 2);
  }

  private void steer(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> choose(1);
      case UP -> choose(-1);
      case PAGE_DOWN -> choose(ROWS_SEEN);
      case PAGE_UP -> choose(-ROWS_SEEN);
      case ENTER -> take();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int step) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - ROWS_SEEN / 2));
    }
  }

  /// The palette is gone before the action begins, so that the focus is where it was.
  private void take() {
    Action action = list.getSelectionModel().getSelectedItem();
    if (action != null && action.enabled().getAsBoolean()) {
      close();
      action.perform();
    }
  }
}
