package org.entente.ui.graph;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleNode;

/// What keys do on the canvas: arrows walk along edges, Space selects, Enter expands, Delete hides,
/// `+`, `-` and `0` zoom, Escape stops a layout, or lets go.
final class KeyGestures {

  private static final double ZOOM_STEP = 1.25;

  private final GraphCanvas canvas;
  private final CanvasView view;

  KeyGestures(GraphCanvas canvas, CanvasView view) {
    this.canvas = canvas;
    this.view = view;
  }

  void attach() {
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    canvas.addEventHandler(KeyEvent.KEY_TYPED, this::type);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown()) {
      if (event.getCode() == KeyCode.A) {
        Set<Node> all = new LinkedHashSet<>();
        view.graph().nodes().forEach(node -> all.add(node.term()));
        canvas.select(all);
        event.consume();
      }
      return;
    }
    Optional<Runnable> action = action(event.getCode(), event.isShiftDown());
    action.ifPresent(
        run -> {
          run.run();
          event.consume();
        });
  }

  /// Plus, minus and zero are where the keyboard's layout has them.
  private void type(KeyEvent event) {
    switch (event.getCharacter()) {
      case "+", "=" -> canvas.zoom(ZOOM_STEP);
      case "-" -> canvas.zoom(1 / ZOOM_STEP);
      case "0" -> canvas.fit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private Optional<Runnable> action(KeyCode code, boolean adding) {
    return switch (code) {
      case LEFT, KP_LEFT -> Optional.of(() -> walk(-1, 0, adding));
      case RIGHT, KP_RIGHT -> Optional.of(() -> walk(1, 0, adding));
      case UP, KP_UP -> Optional.of(() -> walk(0, -1, adding));
      case DOWN, KP_DOWN -> Optional.of(() -> walk(0, 1, adding));
      case ENTER -> current().map(node -> () -> canvas.expand(node.term()));
      case SPACE -> current().map(node -> () -> toggle(node.term()));
      case DELETE, BACK_SPACE -> Optional.of(canvas::hideSelected);
      case ESCAPE ->
          canvas.settlingProperty().get()
              ? Optional.of(canvas::stopLayout)
              : canvas.selection().isEmpty()
                  ? Optional.empty()
                  : Optional.of(() -> canvas.select(Set.of()));
      default -> Optional.empty();
    };
  }

  private void walk(int dx, int dy, boolean adding) {
    GraphSnapshot graph = view.graph();
    if (graph.isEmpty()) {
      return;
    }
    int from = current().flatMap(node -> graph.indexOf(node.term())).orElse(-1);
    int to = from < 0 ? Walk.start(graph) : Walk.from(graph, from, dx, dy).orElse(from);
    VisibleNode node = graph.node(to);
    if (adding) {
      canvas.selection().add(node.term());
    } else {
      canvas.select(Set.of(node.term()));
    }
    canvas.makeCurrent(new CanvasTarget.OnNode(node));
    view.reach(node.term());
  }

  private void toggle(Node term) {
    if (!canvas.selection().remove(term)) {
      canvas.selection().add(term);
    }
  }

  private Optional<VisibleNode> current() {
    return canvas.currentProperty().get() instanceof CanvasTarget.OnNode(var node)
        ? Optional.of(node)
        : Optional.empty();
  }
}
