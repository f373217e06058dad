package org.entente.view.picture;

import java.util.BitSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.view.GraphSnapshot;

/// What the painters of one picture share: the graph, seen through a viewport, with what stands out
/// in it. Making one costs as much as there is to stand out, not as the graph is large.
///
/// A picture has a back and a front. In front is what stands out (selected, hovered and lifted
/// nodes, their edges, and the nodes at the other ends); while something is selected, all that is
/// behind is dimmed.
final class Sight {

  private static final double DIM = 0.28;
  private static final double MARGIN = 60;

  final GraphSnapshot graph;
  final Viewport viewport;
  final Palette palette;
  final Glyphs glyphs;
  final TextMeasure measure;
  final Sketch sketch;
  final EdgeRoutes routes;

  private final Bounds frame;
  private final double growth;
  private final BitSet selected;
  private final BitSet hovered = new BitSet();
  private final BitSet lifted;
  private final BitSet front = new BitSet();
  private final BitSet strong = new BitSet();

  Sight(Motif motif, Sketch sketch, Glyphs glyphs, TextMeasure measure) {
    this.graph = motif.graph();
    this.viewport = motif.viewport();
    this.palette = Palette.of(motif.theme());
    this.glyphs = glyphs;
    this.measure = measure;
    this.sketch = sketch;
    this.routes = new EdgeRoutes(graph, viewport, sketch.lanes());
    this.frame = new Bounds(0, 0, viewport.width(), viewport.height()).grown(MARGIN);
    this.growth = Figures.growth(viewport.zoom());
    this.selected = found(motif.highlight().selected());
    this.lifted = found(motif.lifted());
    motif.highlight().hovered().flatMap(graph::indexOf).ifPresent(hovered::set);
    motif.highlight().edge().ifPresent(this::strengthen);
    for (BitSet standing : new BitSet[] {selected, hovered, lifted}) {
      standing.stream().forEach(this::advance);
    }
  }

  boolean selected(int node) {
    return selected.get(node);
  }

  boolean hovered(int node) {
    return hovered.get(node);
  }

  boolean lifted(int node) {
    return lifted.get(node);
  }

  /// Whether a node is one that the others are in front for.
  boolean stands(int node) {
    return selected.get(node) || hovered.get(node) || lifted.get(node);
  }

  /// Whether all that is behind is dimmed.
  boolean isDimming() {
    return !selected.isEmpty();
  }

  /// Whether a node is drawn in front.
  boolean inFront(int node) {
    return front.get(node);
  }

  /// Whether an edge is joined to what stands out.
  boolean strong(int edge) {
    return strong.get(edge);
  }

  /// The nodes drawn in front.
  BitSet frontNodes() {
    return front;
  }

  BitSet strongEdges() {
    return strong;
  }

  /// How clearly what is behind is drawn, from 0 to 1.
  double backClarity() {
    return isDimming() ? DIM : 1;
  }

  /// How clearly a node's texts are written, from 0 to 1.
  double clarity(int node) {
    return front.get(node) ? 1 : backClarity();
  }

  double edgeClarity(int edge) {
    return strong.get(edge) ? 1 : backClarity();
  }

  double x(int node) {
    return viewport.screenX(graph.x(node));
  }

  double y(int node) {
    return viewport.screenY(graph.y(node));
  }

  double radius(int node) {
    return Figures.grown(sketch.radius(node), growth);
  }

  boolean visible(int node) {
    return frame.contains(x(node), y(node));
  }

  /// Whether an edge may be seen; its way need not be known for that.
  boolean seesEdge(int edge) {
    double room = routes.farthest(edge);
    int source = graph.source(edge);
    int target = graph.target(edge);
    double sx = x(source);
    double tx = x(target);
    double sy = y(source);
    double ty = y(target);
    return Math.max(sx, tx) + room >= frame.minX()
        && Math.min(sx, tx) - room <= frame.maxX()
        && Math.max(sy, ty) + room >= frame.minY()
        && Math.min(sy, ty) - room <= frame.maxY();
  }

  /// The part of the picture, and a little beyond, in which things are drawn.
  Bounds frame() {
    return frame;
  }

  private BitSet found(Set<Node> terms) {
    BitSet indexes = new BitSet();
    terms.forEach(term -> graph.indexOf(term).ifPresent(indexes::set));
    return indexes;
  }

  private void advance(int node) {
    front.set(node);
    for (int at = 0; at < graph.degree(node); at++) {
      strengthen(graph.edgeOf(node, at));
    }
  }

  private void strengthen(Triple triple) {
    int node = graph.indexOf(triple.getSubject()).orElse(-1);
    for (int at = 0; node >= 0 && at < graph.degree(node); at++) {
      if (graph.edge(graph.edgeOf(node, at)).triple().equals(triple)) {
        strengthen(graph.edgeOf(node, at));
      }
    }
  }

  private void strengthen(int edge) {
    strong.set(edge);
    front.set(graph.source(edge));
    front.set(graph.target(edge));
  }
}
