package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apache.jena.graph.Node;
import org.entente.ui.graph.CanvasTarget;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.insight.EmphasisLegend;
import org.entente.ui.insight.InsightActions;
import org.entente.ui.insight.InsightMenu;
import org.entente.ui.look.Buttons;
import org.entente.ui.look.EmptyState;
import org.entente.ui.visit.Crumbs;
import org.entente.view.GraphSnapshot;
import org.entente.view.GraphStep;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.picture.Palette;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The graph with its crumbs, tools and legend.
public final class GraphPane extends BorderPane {

  private static final double ROOM_FOR_ALL = 480;

  private final GraphCanvas canvas;
  private final VisibleGraph graph;
  private final LayoutMenu layouts;
  private final FindBar finder;
  private final Button undo;
  private final Button redo;
  private final ExpandChooser chooser;
  private final ToggleButton folded = new ToggleButton("", new FontIcon(Material2AL.CALL_MERGE));

  /// @param go puts a node in focus
  /// @param read puts a fact in focus
  /// @param paths looks for paths between nodes
  /// @param empty what is shown while nothing is drawn
  public GraphPane(
      GraphCanvas canvas,
      GraphActions actions,
      InsightActions insight,
      Crumbs crumbs,
      Consumer<Node> go,
      Consumer<VisibleEdge> read,
      Consumer<Set<Node>> paths,
      EmptyState empty) {
    this.canvas = canvas;
    this.graph = canvas.graph();
    this.layouts = new LayoutMenu(canvas);
    this.undo = Buttons.icon("undo", Material2MZ.UNDO, "Undo (Ctrl+Z)", graph::undo);
    this.redo = Buttons.icon("redo", Material2MZ.REDO, "Redo (Ctrl+Shift+Z)", graph::redo);
    canvas.setId("graph");
    canvas.setOnExpand(actions::expand);
    canvas.setOnHide(actions::hide);
    this.chooser = new ExpandChooser(actions);
    NodeMenu.Offers offers = new NodeMenu.Offers(go, canvas::fit, this::choose, paths);
    canvas.setMenu(new NodeMenu(actions, graph, canvas.selection(), offers)::of);
    canvas
        .currentProperty()
        .subscribe(
            target -> {
              switch (target) {
                case CanvasTarget.OnNode(var node) -> go.accept(node.term());
                // A folded event is an edge whose predicate is the event.
                case CanvasTarget.OnEdge(var edge)
                    when graph.unfiltered().contains(edge.predicate()) ->
                    go.accept(edge.predicate());
                case CanvasTarget.OnEdge(var edge) -> read.accept(edge);
                case CanvasTarget.Background _ -> {
                  // A click beside everything leaves the focus where it is.
                }
              }
            });
    this.finder = new FindBar(canvas);
    StackPane stack = new StackPane(canvas, empty, layouts.progress(), finder);
    StackPane.setAlignment(finder, Pos.TOP_RIGHT);
    StackPane.setMargin(finder, new Insets(8));
    stack.setMinSize(0, 0);
    setTop(tools(crumbs, insight));
    setCenter(stack);
    setBottom(
        new VBox(new EmphasisLegend(canvas, this::selectGroup, insight::off), new Legend(canvas)));
    getStyleClass().add("graph-pane");
    graph.onChange(snapshot -> refresh(empty));
    refresh(empty);
  }

  /// Opens the field that finds drawn nodes by label.
  public void find() {
    finder.open();
  }

  /// The last group that the legend lists stands for all smaller ones.
  private void selectGroup(int group) {
    GraphSnapshot drawn = graph.snapshot();
    canvas
        .selecting()
        .which(
            node -> {
              float weight = drawn.indexOf(node.term()).map(drawn::weight).orElse(Float.NaN);
              return weight == group || (group == Palette.GROUPS && weight > group);
            });
  }

  private HBox tools(Crumbs crumbs, InsightActions insight) {
    folded.setId("fold");
    folded.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    folded.setTooltip(new Tooltip("Events as edges between actors (Ctrl+E)"));
    folded.setAccessibleText("Draw events as edges between actors");
    folded.setOnAction(event -> fold());
    HBox.setHgrow(crumbs, Priority.ALWAYS);
    crumbs.setMinWidth(90);
    Button nearer =
        Buttons.icon("zoom-in", Material2MZ.ZOOM_IN, "Zoom in (+)", () -> canvas.zoom(1.25));
    Button farther =
        Buttons.icon("zoom-out", Material2MZ.ZOOM_OUT, "Zoom out (−)", () -> canvas.zoom(0.8));
    for (Button button : List.of(nearer, farther)) {
      // Wheel and keys zoom as well, so these may go where there is no room for them.
      button.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
      button.managedProperty().bind(button.visibleProperty());
    }
    HBox bar =
        new HBox(
            crumbs,
            undo,
            redo,
            new Separator(Orientation.VERTICAL),
            folded,
            layouts.button(),
            new InsightMenu(insight),
            farther,
            nearer,
            Buttons.icon("fit", Material2AL.CROP_FREE, "Fit to window (Ctrl+0)", canvas::fit));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("pane-bar");
    return bar;
  }

  /// Opens the relations of the current node, to expand it by some of them.
  public void choose() {
    if (canvas.currentProperty().get() instanceof CanvasTarget.OnNode(var node)) {
      choose(node.term());
    }
  }

  private void choose(Node term) {
    graph
        .snapshot()
        .indexOf(term)
        .map(graph.snapshot()::at)
        .ifPresent(
            at ->
                chooser.open(
                    canvas,
                    term,
                    canvas.localToScreen(
                        canvas.viewport().screenX(at.x()), canvas.viewport().screenY(at.y()))));
  }

  /// Draws events as nodes or as edges between their actors, whichever is not so now.
  public void fold() {
    boolean fold = !graph.filter().folded();
    graph.filter(
        fold ? "Fold events into edges" : "Show events as nodes", graph.filter().withFolded(fold));
  }

  private void refresh(EmptyState empty) {
    boolean nothing = graph.unfiltered().nodeCount() == 0;
    empty.setVisible(nothing);
    canvas.setVisible(!nothing);
    folded.setSelected(graph.filter().folded());
    describe(undo, "Undo", "Ctrl+Z", graph.undoable().reversed());
    describe(redo, "Redo", "Ctrl+Shift+Z", graph.redoable());
  }

  private static void describe(Button button, String verb, String keys, List<GraphStep> next) {
    button.setDisable(next.isEmpty());
    String what = next.isEmpty() ? "" : ": " + next.getFirst().title();
    button.getTooltip().setText(verb + what + " (" + keys + ")");
    button.setAccessibleText(verb + what);
  }
}
