package org.entente.view.picture;

import org.entente.view.GraphSnapshot;

/// Routes the edges of a graph: straight where an edge is alone between its nodes, fanned out in
/// bows where several are, in rings above the node where an edge ends where it began.
final class EdgeRoutes {

  private static final double BOW = 20;
  private static final double RING = 2.6;
  private static final double ARROW_GAP = 1.5;

  private final GraphSnapshot graph;
  private final Viewport viewport;
  private final Lanes lanes;
  private final double growth;

  EdgeRoutes(GraphSnapshot graph, Viewport viewport, Lanes lanes) {
    this.graph = graph;
    this.viewport = viewport;
    this.lanes = lanes;
    this.growth = Figures.growth(viewport.zoom());
  }

  /// The way of one edge, in pixels of the viewport.
  EdgeRoute route(int edge) {
    return graph.source(edge) == graph.target(edge) ? ring(edge, lanes.rank(edge)) : between(edge);
  }

  /// How far at most a route may be outside the rectangle that its ends span, in pixels.
  double farthest(int edge) {
    int node = graph.source(edge);
    if (node == graph.target(edge)) {
      return reach(rim(node), lanes.rank(edge)) + 1;
    }
    return Math.abs(bow(edge, Double.MAX_VALUE)) + 1;
  }

  private EdgeRoute between(int edge) {
    int source = graph.source(edge);
    int target = graph.target(edge);
    double sx = viewport.screenX(graph.x(source));
    double sy = viewport.screenY(graph.y(source));
    double tx = viewport.screenX(graph.x(target));
    double ty = viewport.screenY(graph.y(target));
    double length = Math.max(1e-6, distance(tx - sx, ty - sy));
    double bow = bow(edge, length);
    double mx = (sx + tx) / 2 - (ty - sy) / length * bow;
    double my = (sy + ty) / 2 + (tx - sx) / length * bow;
    double from = rim(source);
    double to = rim(target) + ARROW_GAP;
    double out = Math.max(1e-6, distance(mx - sx, my - sy));
    double in = Math.max(1e-6, distance(mx - tx, my - ty));
    boolean tight = from + to >= length;
    double x1 = tight ? sx : sx + (mx - sx) / out * from;
    double y1 = tight ? sy : sy + (my - sy) / out * from;
    double x2 = tight ? tx : tx + (mx - tx) / in * to;
    double y2 = tight ? ty : ty + (my - ty) / in * to;
    // A quadratic curve with control point (mx, my), written as a cubic one.
    return new EdgeRoute(
        x1,
        y1,
        x1 + 2.0 / 3 * (mx - x1),
        y1 + 2.0 / 3 * (my - y1),
        x2 + 2.0 / 3 * (mx - x2),
        y2 + 2.0 / 3 * (my - y2),
        x2,
        y2,
        bow == 0);
  }

  private EdgeRoute ring(int edge, int rank) {
    int node = graph.source(edge);
    double x = viewport.screenX(graph.x(node));
    double y = viewport.screenY(graph.y(node));
    double rim = rim(node);
    double reach = reach(rim, rank);
    double begin = Math.toRadians(-118);
    double end = Math.toRadians(-62);
    double spread = Math.toRadians(14 + 2.0 * rank);
    return new EdgeRoute(
        x + rim * Math.cos(begin),
        y + rim * Math.sin(begin),
        x + reach * Math.cos(begin - spread),
        y + reach * Math.sin(begin - spread),
        x + reach * Math.cos(end + spread),
        y + reach * Math.sin(end + spread),
        x + (rim + ARROW_GAP) * Math.cos(end),
        y + (rim + ARROW_GAP) * Math.sin(end),
        false);
  }

  /// How far the middle of a curve's control polygon is from the straight line, and on which side.
  private double bow(int edge, double length) {
    double side = graph.source(edge) < graph.target(edge) ? 1 : -1;
    double lane = lanes.rank(edge) - (lanes.count(edge) - 1) / 2.0;
    return lane * Math.min(BOW * growth, length / 3) * side * 2;
  }

  private static double reach(double rim, int rank) {
    return rim * (RING + 1.9 * rank) + 14;
  }

  private double rim(int node) {
    return Figures.grown(Figures.radius(graph, node), growth) + 1;
  }

  /// Without the care that [Math#hypot] takes of overflow, which costs ten times as much.
  private static double distance(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }
}
