package org.entente.view.picture;

import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;

/// What the painters of one picture share: the graph, seen through a viewport, with what stands out
/// in it.
final class Sight {

  private static final double DIM = 0.28;
  private static final double MARGIN = 60;

  final GraphSnapshot graph;
  final Viewport viewport;
  final Palette palette;
  final Glyphs glyphs;
  final TextMeasure measure;
  final EdgeRoute[] routes;

  private final Bounds frame;
  private final boolean[] selected;
  private final boolean[] hovered;
  private final boolean[] near;
  private final boolean[] strong;
  private final boolean dimming;

  Sight(
      GraphSnapshot graph,
      Viewport viewport,
      Palette palette,
      Highlight highlight,
      Glyphs glyphs,
      TextMeasure measure) {
    this.graph = graph;
    this.viewport = viewport;
    this.palette = palette;
    this.glyphs = glyphs;
    this.measure = measure;
    this.routes = EdgeRoutes.of(graph, viewport);
    this.frame = new Bounds(0, 0, viewport.width(), viewport.height()).grown(MARGIN);
    this.selected = new boolean[graph.nodeCount()];
    this.hovered = new boolean[graph.nodeCount()];
    this.near = new boolean[graph.nodeCount()];
    this.strong = new boolean[graph.edgeCount()];
    highlight.selected().forEach(term -> mark(selected, term));
    highlight.hovered().ifPresent(term -> mark(hovered, term));
    boolean any = false;
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int source = graph.source(edge);
      int target = graph.target(edge);
      boolean chosen = highlight.edge().filter(graph.edge(edge).triple()::equals).isPresent();
      boolean joined = stands(source) || stands(target);
      strong[edge] = chosen || joined;
      near[source] |= strong[edge];
      near[target] |= strong[edge];
    }
    for (boolean one : selected) {
      any |= one;
    }
    this.dimming = any;
  }

  boolean selected(int node) {
    return selected[node];
  }

  boolean hovered(int node) {
    return hovered[node];
  }

  /// Whether an edge is joined to what stands out.
  boolean strong(int edge) {
    return strong[edge];
  }

  /// How clearly a node is drawn, from 0 to 1.
  double clarity(int node) {
    return !dimming || stands(node) || near[node] ? 1 : DIM;
  }

  double edgeClarity(int edge) {
    return !dimming || strong[edge] ? 1 : DIM;
  }

  double x(int node) {
    return viewport.screenX(graph.x(node));
  }

  double y(int node) {
    return viewport.screenY(graph.y(node));
  }

  double radius(int node) {
    return Figures.radius(graph, node, viewport.zoom());
  }

  boolean visible(int node) {
    return frame.contains(x(node), y(node));
  }

  boolean visible(EdgeRoute route) {
    return frame.overlaps(route.bounds().grown(1));
  }

  private boolean stands(int node) {
    return selected[node] || hovered[node];
  }

  private void mark(boolean[] marks, Node term) {
    graph.indexOf(term).ifPresent(index -> marks[index] = true);
  }
}
