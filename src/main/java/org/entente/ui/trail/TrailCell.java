package org.entente.ui.trail;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.entente.ui.look.Buttons;
import org.entente.ui.trail.TrailRow.State;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Draws a row of the trail: where it stands, what was done, how many nodes came and went, and a
/// button that copies its query.
final class TrailCell extends ListCell<TrailRow> {

  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
  private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

  private final FontIcon mark = new FontIcon(Material2AL.LENS);
  private final Label title = new Label();
  private final Label amount = new Label();
  private final HBox line;

  /// @param go what a click does
  /// @param copy what the button does
  TrailCell(Consumer<TrailRow> go, Consumer<TrailRow> copy) {
    getStyleClass().add("trail-cell");
    mark.getStyleClass().add("trail-mark");
    StackPane marked = new StackPane(mark);
    marked.setMinWidth(18);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    amount.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    amount.setMinWidth(USE_PREF_SIZE);
    Button query =
        Buttons.icon(
            "", Material2AL.CODE, "Copy the step's SPARQL (Ctrl+C)", () -> copy.accept(getItem()));
    query.getStyleClass().addAll(Styles.SMALL, "copy-step");
    query.setFocusTraversable(false);
    line = new HBox(6, marked, title, amount, query);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            go.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable TrailRow row, boolean empty) {
    super.updateItem(row, empty);
    State state = row == null || empty ? State.DONE : row.state();
    pseudoClassStateChanged(UNDONE, state == State.UNDONE);
    pseudoClassStateChanged(TOLD, state == State.TOLD);
    pseudoClassStateChanged(PRESENT, state == State.PRESENT);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(row.step().title());
    amount.setText(row.amount());
    mark.setIconCode(icon(state));
    line.getChildren().getLast().setVisible(!row.step().sparql().isEmpty());
    setGraphic(line);
    setAccessibleText(row.inWords());
  }

  private static Ikon icon(State state) {
    return switch (state) {
      case TOLD -> Material2AL.BOOKMARK;
      case DONE, UNDONE -> Material2AL.LENS;
      case PRESENT -> Material2MZ.PLAY_ARROW;
    };
  }
}
