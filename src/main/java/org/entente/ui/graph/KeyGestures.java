package org.entente.ui.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;
import org.entente.view.Point;
import org.entente.view.VisibleNode;

/// What keys do on the canvas: arrows walk along edges, with Shift they select on the way, with
/// Ctrl they pan, with both they move what is selected; Space selects, Enter expands, Delete hides,
/// `+`, `-` and `0` zoom, letters lead to a label, Escape stops a layout, or lets go.
final class KeyGestures {

  private static final double ZOOM_STEP = 1.25;
  private static final double PAN_STEP = 60;
  private static final double MOVE_STEP = 12;

  private final GraphCanvas canvas;
  private final CanvasView view;
  private final TypeAhead typeAhead;

  KeyGestures(GraphCanvas canvas, CanvasView view) {
    this.canvas = canvas;
    this.view = view;
    this.typeAhead = new TypeAhead(canvas);
  }

  void attach() {
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    canvas.addEventHandler(KeyEvent.KEY_TYPED, this::type);
  }

  private void press(KeyEvent event) {
    if (event.isAltDown() || (event.isMetaDown() && !event.isShortcutDown())) {
      return;
    }
    Optional<Runnable> action =
        arrow(event)
            .or(() -> typeAhead.isTyping() ? typing(event.getCode()) : Optional.empty())
            .or(
                () ->
                    event.isShortcutDown()
                        ? withControl(event.getCode(), event.isShiftDown())
                        : plain(event.getCode(), event.isShiftDown()));
    action.ifPresent(
        run -> {
          run.run();
          event.consume();
        });
  }

  /// Plus, minus and zero are where the keyboard's layout has them; within a name they belong to
  /// it.
  private void type(KeyEvent event) {
    String typed = event.getCharacter();
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean first = !typeAhead.isTyping();
    if (first && (typed.equals("+") || typed.equals("="))) {
      canvas.zoom(ZOOM_STEP);
    } else if (first && typed.equals("-")) {
      canvas.zoom(1 / ZOOM_STEP);
    } else if (first && typed.equals("0")) {
      canvas.fit();
    } else if (isText(typed) && !(first && typed.isBlank())) {
      typeAhead.type(typed);
    } else {
      return;
    }
    event.consume();
  }

  private static boolean isText(String typed) {
    return !typed.isEmpty() && typed.codePoints().noneMatch(Character::isISOControl);
  }

  private Optional<Runnable> typing(KeyCode code) {
    return switch (code) {
      case ESCAPE, ENTER -> Optional.of(typeAhead::forget);
      case BACK_SPACE -> Optional.of(typeAhead::takeBack);
      case SPACE ->
          Optional.of(
              () -> {
                // The space comes as a typed character as well.
              });
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> plain(KeyCode code, boolean shift) {
    return switch (code) {
      case ENTER ->
          shift
              ? current().map(node -> () -> canvas.collapse(node.term()))
              : current().map(node -> () -> canvas.expand(node.term()));
      case SPACE -> current().map(node -> () -> toggle(node.term()));
      case DELETE, BACK_SPACE -> Optional.of(canvas::hideSelected);
      case F10 -> shift ? Optional.of(canvas::openMenu) : Optional.empty();
      case ESCAPE ->
          canvas.settlingProperty().get()
              ? Optional.of(canvas::stopLayout)
              : canvas.selection().isEmpty()
                  ? Optional.empty()
                  : Optional.of(() -> canvas.select(Set.of()));
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> withControl(KeyCode code, boolean shift) {
    return switch (code) {
      case A -> Optional.of(shift ? canvas.selecting()::none : canvas.selecting()::all);
      case B -> Optional.of(canvas::pinSelected);
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> arrow(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> Optional.of(() -> arrow(event, -1, 0));
      case RIGHT, KP_RIGHT -> Optional.of(() -> arrow(event, 1, 0));
      case UP, KP_UP -> Optional.of(() -> arrow(event, 0, -1));
      case DOWN, KP_DOWN -> Optional.of(() -> arrow(event, 0, 1));
      default -> Optional.empty();
    };
  }

  private void arrow(KeyEvent event, int dx, int dy) {
    typeAhead.forget();
    if (!event.isShortcutDown()) {
      walk(dx, dy, event.isShiftDown());
    } else if (event.isShiftDown()) {
      move(dx, dy);
    } else {
      view.look(view.viewport().panned(-dx * PAN_STEP, -dy * PAN_STEP));
    }
  }

  private void move(int dx, int dy) {
    GraphSnapshot graph = view.graph();
    double step = MOVE_STEP / view.viewport().zoom();
    Map<Node, Point> to = new HashMap<>();
    for (Node term : canvas.selection()) {
      graph
          .indexOf(term)
          .map(graph::at)
          .ifPresent(at -> to.put(term, new Point(at.x() + dx * step, at.y() + dy * step)));
    }
    canvas.stopLayout();
    canvas.graph().move("Move", to);
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
