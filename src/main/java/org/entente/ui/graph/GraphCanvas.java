package org.entente.ui.graph;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.apache.jena.graph.Node;
import org.entente.view.VisibleGraph;
import org.entente.view.picture.Theme;

/// Shows a [VisibleGraph], and turns mouse and keys into steps of it: drag to pan or to move (and
/// pin) a node, wheel, pinch or `+` `-` `0` to zoom, click, shift-click and rubber band to select,
/// double click or Enter to expand, Delete to hide, arrows to walk.
///
/// When nodes come, a layout places them off the FX thread and the canvas follows it; what stood
/// stays. Everything else belongs to the FX thread.
@SuppressWarnings("UnusedVariable") // read by the gestures, which come next
public final class GraphCanvas extends Region {

  private final VisibleGraph graph;
  private final Executor background;
  private final ObservableSet<Node> selection = FXCollections.observableSet();
  private final ReadOnlyObjectWrapper<CanvasTarget> current =
      new ReadOnlyObjectWrapper<>(this, "current", new CanvasTarget.Background());
  private final ReadOnlyObjectWrapper<CanvasTarget> hovered =
      new ReadOnlyObjectWrapper<>(this, "hovered", new CanvasTarget.Background());
  private final ReadOnlyBooleanWrapper settling =
      new ReadOnlyBooleanWrapper(this, "settling", false);
  private final ObjectProperty<Theme> theme =
      new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
  private Consumer<Node> onExpand = term -> {};
  private Consumer<Set<Node>> onHide;
  private Function<CanvasTarget, List<MenuItem>> menu = target -> List.of();
  private Function<CanvasTarget, String> tip = target -> "";

  /// @param background runs layouts; must not be the FX thread
  public GraphCanvas(VisibleGraph graph, Executor background) {
    this.graph = graph;
    this.background = background;
    this.onHide = terms -> graph.hide("Hide", terms);
  }

  public VisibleGraph graph() {
    return graph;
  }

  /// The selected nodes. Changing the set changes the selection; terms that are not drawn are
  /// allowed and have no effect until they are.
  public ObservableSet<Node> selection() {
    return selection;
  }

  /// What was clicked last, or walked to by keys: what an inspector shows.
  public ReadOnlyObjectProperty<CanvasTarget> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// What the pointer is over.
  public ReadOnlyObjectProperty<CanvasTarget> hoveredProperty() {
    return hovered.getReadOnlyProperty();
  }

  /// Whether a layout is running.
  public ReadOnlyBooleanProperty settlingProperty() {
    return settling.getReadOnlyProperty();
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// What a double click or Enter does with a node.
  public void setOnExpand(Consumer<Node> action) {
    onExpand = action;
  }

  /// What Delete does with the selected nodes; by itself the canvas hides them.
  public void setOnHide(Consumer<Set<Node>> action) {
    onHide = action;
  }

  /// What a context menu offers; asked on the FX thread each time one is opened, so it must answer
  /// at once. An empty list opens no menu.
  public void setMenu(Function<CanvasTarget, List<MenuItem>> items) {
    menu = items;
  }

  /// What a tooltip says; an empty text shows none. By itself the canvas tells an element's label
  /// and description.
  public void setTip(Function<CanvasTarget, String> text) {
    tip = text;
  }

  /// Selects just this node, makes it current and brings it into sight.
  public void reveal(Node term) {
    selection.clear();
    selection.add(term);
  }

  /// Zooms so that the whole graph is seen.
  public void fit() {}

  /// @param factor above 1 to come nearer
  public void zoom(double factor) {}

  /// Lays out all nodes anew; pinned ones stay. Undone by [VisibleGraph#undo].
  public void rearrange() {
    graph.rearrange("Arrange");
  }

  /// Ends a running layout; nodes stay where they are.
  public void stopLayout() {}
}
