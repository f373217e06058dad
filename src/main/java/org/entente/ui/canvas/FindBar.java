package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.apache.jena.graph.Node;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.kordamp.ikonli.material2.Material2AL;

/// Finds drawn nodes by label: all that match are selected, so that the rest pales; Enter and the
/// arrows step through them; Escape closes and leaves the one that was reached.
final class FindBar extends HBox {

  private final GraphCanvas canvas;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private List<Node> found = List.of();
  private int at;

  FindBar(GraphCanvas canvas) {
    this.canvas = canvas;
    setId("find-bar");
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    field.setId("find-in-view");
    field.setPromptText("Find in the graph");
    field.setAccessibleText("Find a node that is drawn, by its label");
    field.setPrefColumnCount(16);
    count.setId("find-count");
    count.getStyleClass().add(Styles.TEXT_MUTED);
    count.setMinWidth(64);
    getChildren()
        .addAll(
            field,
            count,
            Buttons.icon(
                "find-previous", Material2AL.EXPAND_LESS, "Previous (Shift+Enter)", () -> step(-1)),
            Buttons.icon("find-next", Material2AL.EXPAND_MORE, "Next (Enter)", () -> step(1)),
            Buttons.icon("find-close", Material2AL.CLOSE, "Close (Esc)", this::close));
    setVisible(false);
    field.textProperty().subscribe(typed -> find());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  void open() {
    setVisible(true);
    field.requestFocus();
    field.selectAll();
    find();
  }

  private void close() {
    setVisible(false);
    canvas.requestFocus();
  }

  private void find() {
    if (!isVisible()) {
      return;
    }
    found = canvas.find(field.getText());
    at = 0;
    show();
  }

  private void step(int by) {
    if (!found.isEmpty()) {
      at = Math.floorMod(at + by, found.size());
      show();
    }
  }

  private void show() {
    if (found.isEmpty()) {
      canvas.selecting().none();
      count.setText(field.getText().isBlank() ? "" : "None");
      return;
    }
    canvas.reveal(found.get(at));
    canvas.selection().addAll(new LinkedHashSet<>(found));
    count.setText(Amount.of(at + 1) + " of " + Amount.of(found.size()));
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER -> step(event.isShiftDown() ? -1 : 1);
      case DOWN -> step(1);
      case UP -> step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
