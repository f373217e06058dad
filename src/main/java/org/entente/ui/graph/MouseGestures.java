package org.entente.ui.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.apache.jena.graph.Node;
import org.entente.view.Point;

/// What mouse and touch do on the canvas.
final class MouseGestures {

  private static final double STEP_OF_WHEEL = 1.0015;
  private static final double FASTEST_WHEEL = 240;

  private final GraphCanvas canvas;
  private final CanvasView view;
  private final RubberBand band;
  private final Lasso lasso;
  private final ContextMenu menu = new ContextMenu();
  private Drag drag = new Drag.None();
  private boolean lassoNext;
  private double lastX;
  private double lastY;

  /// What a pressed button is doing.
  private sealed interface Drag {

    record None() implements Drag {}

    record Pan() implements Drag {}

    /// @param from where the nodes stood
    /// @param grip where the pointer took hold, on the plane
    record Nodes(Map<Node, Point> from, Point grip) implements Drag {}

    record Band(double x, double y, Set<Node> before) implements Drag {}

    record Round(Set<Node> before) implements Drag {}
  }

  MouseGestures(GraphCanvas canvas, CanvasView view) {
    this.canvas = canvas;
    this.view = view;
    this.band = new RubberBand(canvas);
    this.lasso = new Lasso(canvas);
  }

  void attach() {
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    canvas.addEventHandler(
        MouseEvent.MOUSE_MOVED, event -> canvas.hover(view.targetAt(event.getX(), event.getY())));
    canvas.addEventHandler(
        MouseEvent.MOUSE_EXITED, event -> canvas.hover(new CanvasTarget.Background()));
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  private void press(MouseEvent event) {
    canvas.requestFocus();
    menu.hide();
    lastX = event.getX();
    lastY = event.getY();
    if (event.getButton() == MouseButton.MIDDLE) {
      drag = new Drag.Pan();
    } else if (event.getButton() == MouseButton.PRIMARY) {
      drag =
          switch (drawsLasso(event) ? new CanvasTarget.Background() : view.targetAt(lastX, lastY)) {
            case CanvasTarget.OnNode(var node) -> grip(node.term());
            case CanvasTarget.OnEdge _, CanvasTarget.Background() -> ground(event);
          };
    }
    event.consume();
  }

  /// The next drag draws a lasso, whatever keys are held.
  void lassoNext() {
    lassoNext = true;
    canvas.setCursor(Cursor.CROSSHAIR);
  }

  private boolean drawsLasso(MouseEvent event) {
    return lassoNext || (event.isAltDown() && event.isShiftDown());
  }

  private Drag ground(MouseEvent event) {
    Set<Node> before = Set.copyOf(canvas.selection());
    if (drawsLasso(event)) {
      lasso.begin(lastX, lastY);
      return new Drag.Round(before);
    }
    return event.isShiftDown() ? new Drag.Band(lastX, lastY, before) : new Drag.Pan();
  }

  /// A selected node takes the others that are selected along.
  private Drag grip(Node term) {
    Set<Node> moving = canvas.selection().contains(term) ? canvas.selection() : Set.of(term);
    Map<Node, Point> from = new HashMap<>();
    for (Node one : moving) {
      view.graph().indexOf(one).ifPresent(index -> from.put(one, view.graph().at(index)));
    }
    return new Drag.Nodes(from, view.viewport().plane(lastX, lastY));
  }

  private void drag(MouseEvent event) {
    switch (drag) {
      case Drag.None() -> {
        // Some other button.
      }
      case Drag.Pan() -> {
        view.look(view.viewport().panned(event.getX() - lastX, event.getY() - lastY));
        lastX = event.getX();
        lastY = event.getY();
      }
      case Drag.Nodes nodes -> {
        if (!event.isStillSincePress()) {
          canvas.stopLayout();
          view.preview(moved(nodes, event));
        }
      }
      case Drag.Band(var x, var y, var before) -> {
        band.show(x, y, event.getX(), event.getY());
        Set<Node> inside = new LinkedHashSet<>(before);
        inside.addAll(view.nodesIn(band.bounds()));
        canvas.select(inside);
      }
      case Drag.Round(var before) -> {
        lasso.goOn(event.getX(), event.getY());
        Set<Node> inside = new LinkedHashSet<>(before);
        inside.addAll(lasso.inside(view.graph(), view.viewport()));
        canvas.select(inside);
      }
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    Drag ended = drag;
    drag = new Drag.None();
    band.hide();
    if (ended instanceof Drag.Round) {
      lasso.end();
      lassoNext = false;
      canvas.setCursor(Cursor.DEFAULT);
    }
    if (ended instanceof Drag.Nodes nodes && !event.isStillSincePress()) {
      canvas.graph().move("Move", moved(nodes, event));
    }
    event.consume();
  }

  private Map<Node, Point> moved(Drag.Nodes nodes, MouseEvent event) {
    Point at = view.viewport().plane(event.getX(), event.getY());
    Map<Node, Point> to = new HashMap<>();
    nodes
        .from()
        .forEach(
            (term, from) ->
                to.put(
                    term,
                    new Point(
                        from.x() + at.x() - nodes.grip().x(),
                        from.y() + at.y() - nodes.grip().y())));
    return to;
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    CanvasTarget target = view.targetAt(event.getX(), event.getY());
    boolean adding = event.isShiftDown() || event.isShortcutDown();
    if (!adding || !(target instanceof CanvasTarget.Background)) {
      canvas.makeCurrent(target);
    }
    switch (target) {
      case CanvasTarget.OnNode(var node) -> {
        if (adding) {
          toggle(node.term());
        } else {
          canvas.select(Set.of(node.term()));
          if (event.getClickCount() == 2) {
            canvas.expand(node.term());
          }
        }
      }
      case CanvasTarget.OnEdge _, CanvasTarget.Background() -> {
        if (!adding) {
          canvas.select(Set.of());
        }
      }
    }
    event.consume();
  }

  private void toggle(Node term) {
    if (!canvas.selection().remove(term)) {
      canvas.selection().add(term);
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0 && !event.isInertia()) {
      double delta = Math.clamp(event.getDeltaY(), -FASTEST_WHEEL, FASTEST_WHEEL);
      double factor = Math.pow(STEP_OF_WHEEL, delta * 2.5);
      view.look(view.viewport().zoomed(factor, event.getX(), event.getY()));
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    view.look(view.viewport().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
    event.consume();
  }

  private void menu(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      menuAt(canvas.currentProperty().get());
    } else {
      open(
          view.targetAt(event.getX(), event.getY()),
          new Point2D(event.getScreenX(), event.getScreenY()));
    }
    event.consume();
  }

  /// Opens the menu of something drawn beside it, as keys do.
  void menuAt(CanvasTarget target) {
    open(target, canvas.localToScreen(view.middleOf(target)));
  }

  private void open(CanvasTarget target, Point2D at) {
    menu.hide();
    if (target instanceof CanvasTarget.OnNode(var node)
        && !canvas.selection().contains(node.term())) {
      canvas.select(Set.of(node.term()));
      canvas.makeCurrent(target);
    }
    List<MenuItem> items = canvas.menuFor(target);
    if (!items.isEmpty()) {
      menu.getItems().setAll(items);
      menu.show(canvas, at.getX(), at.getY());
    }
  }
}
