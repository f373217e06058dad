package org.entente.ui.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation.Registration;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.LayoutKind;
import org.entente.view.picture.Figures;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Theme;
import org.entente.view.picture.Viewport;

/// Shows a [VisibleGraph], and turns mouse and keys into steps of it: drag to pan or to move (and
/// pin) a node, wheel, pinch or `+` `-` `0` to zoom, click, shift-click, rubber band and lasso to
/// select, double click or Enter to expand, Delete to hide, arrows to walk, letters to go to a
/// label.
///
/// When nodes come, a layout places them off the FX thread and the canvas follows it; what stood
/// stays. Everything else belongs to the FX thread. Nothing is drawn, and no timer runs, while
/// nothing changes.
public final class GraphCanvas extends Region {

  private final VisibleGraph graph;
  private final ObservableSet<Node> selection = FXCollections.observableSet(new LinkedHashSet<>());
  private final ReadOnlyObjectWrapper<CanvasTarget> current =
      new ReadOnlyObjectWrapper<>(this, "current", new CanvasTarget.Background());
  private final ReadOnlyObjectWrapper<CanvasTarget> hovered =
      new ReadOnlyObjectWrapper<>(this, "hovered", new CanvasTarget.Background());
  private final ReadOnlyBooleanWrapper settling =
      new ReadOnlyBooleanWrapper(this, "settling", false);
  private final ReadOnlyObjectWrapper<LayoutKind> layout =
      new ReadOnlyObjectWrapper<>(this, "layout", LayoutKind.FORCE);
  private final ObjectProperty<Theme> theme =
      new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
  private final GraphPainter painter = new GraphPainter(new FxTextMeasure());
  private final CanvasView view;
  private final Settling layouts;
  private final Selecting selecting = new Selecting(this);
  private final FocusRing focusRing = new FocusRing();
  private final MouseGestures mouse;
  private final Registration following;
  private Consumer<Node> onExpand = term -> {};
  private Consumer<Set<Node>> onHide;
  private Function<CanvasTarget, List<MenuItem>> menu = target -> List.of();
  private Function<CanvasTarget, String> tip = Descriptions::of;

  /// @param background runs layouts; must not be the FX thread
  public GraphCanvas(VisibleGraph graph, Executor background) {
    this.graph = graph;
    this.onHide = terms -> graph.hide("Hide", terms);
    this.view = new CanvasView(painter, theme, selection, this::requestLayout);
    this.layouts =
        new Settling(graph, background, graph::layout, this::centre, painter.measure(), settling);
    getStyleClass().add("graph-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleRoleDescription("graph");
    setAccessibleText(Descriptions.of(graph.snapshot()));
    getChildren().addAll(view.canvas(), focusRing.overlay());
    focusedProperty().subscribe(this::requestLayout);
    selection.addListener((SetChangeListener<Node>) change -> view.repaint());
    theme.subscribe(next -> view.repaint());
    current.subscribe(this::tellCurrent);
    hovered.subscribe(view::hover);
    mouse = new MouseGestures(this, view);
    mouse.attach();
    new KeyGestures(this, view).attach();
    new HoverTip(this).attach();
    view.show(graph.snapshot());
    following = graph.onChange(this::follow);
    if (!graph.unsettled().isEmpty()) {
      layouts.start();
    }
  }

  /// Ends what the canvas has running and lets go of the graph, which may go on without it.
  public void dispose() {
    layouts.abandon();
    following.close();
    view.dispose();
  }

  public VisibleGraph graph() {
    return graph;
  }

  /// The selected nodes. Changing the set changes the selection; terms that are not drawn are
  /// dropped at the next change of the graph.
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

  /// Ways to select many nodes at once.
  public Selecting selecting() {
    return selecting;
  }

  /// The drawn nodes that are called like this, the best match first; see [LabelMatches].
  public List<Node> find(String typed) {
    GraphSnapshot drawn = graph.snapshot();
    return LabelMatches.of(drawn, typed).stream().map(node -> drawn.node(node).term()).toList();
  }

  /// The next drag draws a lasso, whatever keys are held.
  public void lasso() {
    mouse.lassoNext();
  }

  /// Expands the current node, as Enter does.
  public void expandCurrent() {
    currentNode().ifPresent(this::expand);
  }

  /// Collapses the current node, as Shift and Enter do.
  public void collapseCurrent() {
    currentNode().ifPresent(this::collapse);
  }

  /// Selects just this node, makes it current and brings it into sight.
  public void reveal(Node term) {
    select(Set.of(term));
    graph
        .snapshot()
        .indexOf(term)
        .map(graph.snapshot()::node)
        .ifPresent(node -> current.set(new CanvasTarget.OnNode(node)));
    view.reach(term);
  }

  /// Zooms so that the whole graph is seen.
  public void fit() {
    view.fit();
  }

  /// Zooms at the middle of the canvas.
  ///
  /// @param factor above 1 to come nearer
  public void zoom(double factor) {
    view.look(view.viewport().zoomed(factor, getWidth() / 2, getHeight() / 2));
  }

  /// Which part of the plane is seen.
  public Viewport viewport() {
    return view.viewport();
  }

  /// Whether what is seen is drawn as it is now, and as finely as it will be.
  public boolean isDrawn() {
    return view.isIdle();
  }

  /// Shows another part of the plane; from then on the view stays where it is put.
  public void look(Viewport next) {
    view.look(next);
  }

  /// The layout by which the whole was arranged last, and by which the next graph to come is.
  public ReadOnlyObjectProperty<LayoutKind> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  /// Lays out all nodes anew by the present layout, as [#arrange] does.
  public void rearrange() {
    arrange(layout.get());
  }

  /// Lays out all nodes anew, and the next graph to come as well; pinned ones stay. Undone by
  /// [VisibleGraph#undo].
  public void arrange(LayoutKind kind) {
    layouts.abandon();
    graph.rearrange(kind.title() + " layout", kind);
  }

  /// Ends a running layout; nodes stay where they are.
  public void stopLayout() {
    layouts.stop();
  }

  /// The picture of what is seen now, selection and all.
  public Picture picture(Theme colours) {
    return view.picture(colours);
  }

  @Override
  protected void layoutChildren() {
    view.resize(getWidth(), getHeight());
    view.drawIfNeeded(renderScale());
    double radius =
        currentNode()
            .flatMap(view.graph()::indexOf)
            .map(node -> Figures.radius(view.graph(), node, view.viewport().zoom()))
            .orElse(-1.0);
    focusRing.place(isFocused(), getWidth(), getHeight(), view.middleOf(current.get()), radius);
  }

  private double renderScale() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : Math.max(window.getRenderScaleX(), window.getRenderScaleY());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 640;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 480;
  }

  void select(Set<Node> terms) {
    selection.retainAll(terms);
    selection.addAll(terms);
  }

  /// Makes an edge or a node current without selecting anything.
  public void makeCurrent(CanvasTarget target) {
    current.set(target);
  }

  void hover(CanvasTarget target) {
    hovered.set(target);
  }

  void expand(Node term) {
    onExpand.accept(term);
  }

  void collapse(Node term) {
    GraphSnapshot all = graph.unfiltered();
    all.indexOf(term).ifPresent(node -> graph.collapse("Collapse " + all.node(node).label(), term));
  }

  /// Pins what is selected where it stands; lets it go if all of it is pinned.
  public void pinSelected() {
    GraphSnapshot drawn = graph.snapshot();
    boolean all =
        selection.stream().allMatch(term -> drawn.indexOf(term).map(drawn::pinned).orElse(true));
    graph.pin(all ? "Unpin" : "Pin", Set.copyOf(selection), !all);
  }

  /// Opens the context menu of what is current.
  public void openMenu() {
    mouse.menuAt(current.get());
  }

  /// Hides what is selected, as Delete does.
  public void hideSelected() {
    if (!selection.isEmpty()) {
      onHide.accept(Set.copyOf(selection));
    }
  }

  List<MenuItem> menuFor(CanvasTarget target) {
    return menu.apply(target);
  }

  String tipFor(CanvasTarget target) {
    return tip.apply(target);
  }

  /// What a radial layout is drawn round.
  private Optional<Node> centre() {
    return current.get() instanceof CanvasTarget.OnNode(var node)
        ? Optional.of(node.term())
        : selection.stream().findFirst();
  }

  void add(javafx.scene.Node overlay) {
    if (!getChildren().contains(overlay)) {
      getChildren().add(overlay);
    }
  }

  void remove(javafx.scene.Node overlay) {
    getChildren().remove(overlay);
  }

  private Optional<Node> currentNode() {
    return current.get() instanceof CanvasTarget.OnNode(var node)
        ? Optional.of(node.term())
        : Optional.empty();
  }

  private void follow(GraphSnapshot snapshot) {
    view.show(snapshot);
    layout.set(graph.layout());
    setAccessibleText(Descriptions.of(snapshot));
    forgetGone(snapshot);
    layouts.follow();
  }

  private void forgetGone(GraphSnapshot snapshot) {
    selection.removeIf(term -> !snapshot.contains(term));
    if (current.get() instanceof CanvasTarget.OnNode(var node) && !snapshot.contains(node.term())) {
      current.set(new CanvasTarget.Background());
    }
    if (hovered.get() instanceof CanvasTarget.OnNode(var node) && !snapshot.contains(node.term())) {
      hovered.set(new CanvasTarget.Background());
    }
  }

  private void tellCurrent(CanvasTarget target) {
    view.current(target);
    if (!(target instanceof CanvasTarget.Background)) {
      setAccessibleText(Descriptions.of(target));
    }
  }
}
