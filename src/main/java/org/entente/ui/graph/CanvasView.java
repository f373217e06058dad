package org.entente.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;
import org.entente.view.Point;
import org.entente.view.picture.Bounds;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Highlight;
import org.entente.view.picture.HitIndex;
import org.entente.view.picture.Lettering;
import org.entente.view.picture.Motif;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Theme;
import org.entente.view.picture.Viewport;
import org.jspecify.annotations.Nullable;

/// What is on the canvas now: the graph, the part of it that is seen, and what stands out. Draws
/// when asked at the next pulse; knows nothing of gestures.
final class CanvasView {

  private static final double FIT_MARGIN = 36;
  private static final double LARGEST_FIT = 1.25;
  private static final double NODE_REACH = 3;
  private static final double EDGE_REACH = 6;

  /// How far beyond the canvas frames reach, so that panning has something to show.
  private static final double MARGIN = 160;

  private final GraphLayers layers;
  private final FrameWorker frames;
  private final GraphPainter painter;
  private final ObjectProperty<Theme> theme;
  private final ObservableSet<Node> selection;
  private final Runnable pulse;

  private GraphSnapshot graph = GraphSnapshot.EMPTY;

  /// The graph without the places of the nodes that are being moved.
  private GraphSnapshot still = GraphSnapshot.EMPTY;

  private Set<Node> lifted = Set.of();
  private Viewport area = Viewport.initial(1, 1);
  private double scale = 1;
  private Viewport viewport = Viewport.initial(1, 1);
  private CanvasTarget hovered = new CanvasTarget.Background();
  private CanvasTarget current = new CanvasTarget.Background();
  private boolean followsGraph = true;
  private boolean dirty = true;
  private HitIndex hits = new HitIndex(GraphSnapshot.EMPTY);
  private @Nullable Frame shown;

  /// @param pulse asks for [#drawIfNeeded] at the next pulse
  CanvasView(
      GraphPainter painter,
      ObjectProperty<Theme> theme,
      ObservableSet<Node> selection,
      Runnable pulse) {
    this.layers = new GraphLayers(painter.measure());
    this.painter = painter;
    this.theme = theme;
    this.selection = selection;
    this.pulse = pulse;
    this.frames = new FrameWorker(new FrameMaker(painter), this::show);
  }

  Region canvas() {
    return layers;
  }

  /// Ends what is under way.
  void dispose() {
    frames.stop();
  }

  /// Whether what is on the screen is the state of things, and nothing is being drawn.
  boolean isIdle() {
    return !dirty && frames.isIdle();
  }

  GraphSnapshot graph() {
    return graph;
  }

  Viewport viewport() {
    return viewport;
  }

  /// Shows another state of the graph; the view follows as long as the user has not moved it.
  void show(GraphSnapshot next) {
    boolean first = graph.isEmpty() && !next.isEmpty();
    graph = next;
    still = next;
    lifted = Set.of();
    followsGraph |= first;
    if (followsGraph) {
      viewport = fitted();
    }
    repaint();
  }

  void resize(double width, double height) {
    if (width != layers.getWidth() || height != layers.getHeight()) {
      layers.resize(width, height);
      viewport = viewport.resized(width, height);
      if (followsGraph) {
        viewport = fitted();
      }
      repaint();
    }
  }

  /// Moves the view by the user's hand; from then on it stays where it is put.
  void look(Viewport next) {
    followsGraph = false;
    viewport = next;
    repaint();
  }

  void fit() {
    followsGraph = true;
    viewport = fitted();
    repaint();
  }

  /// Brings a node into sight, if it is not.
  void reach(Node term) {
    graph
        .indexOf(term)
        .map(graph::at)
        .filter(at -> !inSight(at))
        .ifPresent(at -> look(viewport.centredOn(at)));
  }

  void hover(CanvasTarget target) {
    hovered = target;
    repaint();
  }

  /// Shows nodes elsewhere for now, as while they are dragged.
  void preview(Map<Node, Point> places) {
    double[] x = graph.xs();
    double[] y = graph.ys();
    places.forEach(
        (term, at) ->
            graph
                .indexOf(term)
                .ifPresent(
                    index -> {
                      x[index] = at.x();
                      y[index] = at.y();
                    }));
    graph = graph.movedTo(x, y);
    lifted = Set.copyOf(places.keySet());
    repaint();
  }

  void current(CanvasTarget target) {
    current = target;
    repaint();
  }

  void repaint() {
    dirty = true;
    pulse.run();
  }

  /// @param renderScale pixels of the screen per pixel of the canvas
  void drawIfNeeded(double renderScale) {
    if (layers.getWidth() > 0 && layers.getHeight() > 0 && (dirty || scale != renderScale)) {
      dirty = false;
      scale = renderScale;
      layers.paper(theme.get());
      area = areaFor(viewport);
      Motif motif = new Motif(graph, area, theme.get(), highlight(), lifted);
      frames.request(new FrameRequest(motif, still, scale));
      // Scaling what is shown takes the pipeline longer than a draft of a graph of middling size.
      if (layers.zoom() == viewport.zoom() || !frames.isSoon()) {
        layers.see(viewport);
      }
    }
  }

  Picture picture(Theme colours) {
    Motif motif = new Motif(graph, viewport, colours, highlight(), lifted);
    Frame frame = shown;
    return painter.paint(motif, frame == null ? Lettering.NONE : frame.lettering());
  }

  CanvasTarget targetAt(double x, double y) {
    HitIndex index = hits();
    OptionalInt node = index.nodeAt(viewport, x, y, NODE_REACH);
    if (node.isPresent()) {
      return new CanvasTarget.OnNode(graph.node(node.getAsInt()));
    }
    OptionalInt edge = index.edgeAt(viewport, x, y, EDGE_REACH);
    return edge.isPresent()
        ? new CanvasTarget.OnEdge(graph.edge(edge.getAsInt()))
        : new CanvasTarget.Background();
  }

  Set<Node> nodesIn(Bounds area) {
    Set<Node> inside = new HashSet<>();
    List<Integer> indexes = hits().nodesIn(viewport, area);
    indexes.forEach(node -> inside.add(graph.node(node).term()));
    return inside;
  }

  /// A target's place on the canvas; the canvas's middle for what is no node.
  Point2D middleOf(CanvasTarget target) {
    Point2D middle = new Point2D(viewport.width() / 2, viewport.height() / 2);
    return target instanceof CanvasTarget.OnNode(var node)
        ? graph
            .indexOf(node.term())
            .map(
                index ->
                    new Point2D(viewport.screenX(graph.x(index)), viewport.screenY(graph.y(index))))
            .orElse(middle)
        : middle;
  }

  private void show(Frame frame) {
    shown = frame;
    layers.show(frame);
    layers.see(viewport);
  }

  /// What a frame should show: as long as it reaches far enough beyond the canvas, what the last
  /// one does.
  private Viewport areaFor(Viewport seen) {
    double left = (seen.x() - area.x()) * seen.zoom();
    double top = (seen.y() - area.y()) * seen.zoom();
    boolean reaches =
        area.zoom() == seen.zoom()
            && area.width() == seen.width() + 2 * MARGIN
            && area.height() == seen.height() + 2 * MARGIN
            && Math.abs(left - MARGIN) <= MARGIN / 2
            && Math.abs(top - MARGIN) <= MARGIN / 2;
    return reaches ? area : seen.grown(MARGIN);
  }

  private HitIndex hits() {
    if (!hits.isOf(graph)) {
      hits = hits.movedTo(graph);
    }
    return hits;
  }

  private Highlight highlight() {
    Optional<Node> node =
        hovered instanceof CanvasTarget.OnNode(var over)
            ? Optional.of(over.term())
            : Optional.empty();
    CanvasTarget edge = hovered instanceof CanvasTarget.OnEdge ? hovered : current;
    return new Highlight(
        selection,
        node,
        edge instanceof CanvasTarget.OnEdge(var over)
            ? Optional.of(over.triple())
            : Optional.empty());
  }

  private Viewport fitted() {
    return Viewport.fitting(
        painter.bounds(graph),
        Math.max(1, layers.getWidth()),
        Math.max(1, layers.getHeight()),
        FIT_MARGIN,
        LARGEST_FIT);
  }

  private boolean inSight(Point at) {
    double x = viewport.screenX(at.x());
    double y = viewport.screenY(at.y());
    return new Bounds(0, 0, viewport.width(), viewport.height()).grown(-20).contains(x, y);
  }
}
