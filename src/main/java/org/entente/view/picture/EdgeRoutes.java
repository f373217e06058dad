package org.entente.view.picture;

import java.util.HashMap;
import java.util.Map;
import org.entente.view.GraphSnapshot;

/// Routes all edges of a graph: straight where an edge is alone between its nodes, fanned out in
/// bows where several are, in rings above the node where an edge ends where it began.
final class EdgeRoutes {

  private static final double BOW = 20;
  private static final double RING = 2.6;
  private static final double ARROW_GAP = 1.5;

  private final GraphSnapshot graph;
  private final Viewport viewport;

  private EdgeRoutes(GraphSnapshot graph, Viewport viewport) {
    this.graph = graph;
    this.viewport = viewport;
  }

  /// @return a route for each edge, by index, in pixels of the viewport
  static EdgeRoute[] of(GraphSnapshot graph, Viewport viewport) {
    return new EdgeRoutes(graph, viewport).all();
  }

  private EdgeRoute[] all() {
    Map<Long, Integer> counts = new HashMap<>();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      counts.merge(pair(edge), 1, Integer::sum);
    }
    Map<Long, Integer> ranks = new HashMap<>();
    EdgeRoute[] routes = new EdgeRoute[graph.edgeCount()];
    for (int edge = 0; edge < routes.length; edge++) {
      long pair = pair(edge);
      int count = counts.getOrDefault(pair, 1);
      int rank = count == 1 ? 0 : ranks.merge(pair, 1, Integer::sum) - 1;
      routes[edge] =
          graph.source(edge) == graph.target(edge) ? ring(edge, rank) : between(edge, rank, count);
    }
    return routes;
  }

  private EdgeRoute between(int edge, int rank, int count) {
    int source = graph.source(edge);
    int target = graph.target(edge);
    double sx = viewport.screenX(graph.x(source));
    double sy = viewport.screenY(graph.y(source));
    double tx = viewport.screenX(graph.x(target));
    double ty = viewport.screenY(graph.y(target));
    double length = Math.max(1e-6, Math.hypot(tx - sx, ty - sy));
    double side = source < target ? 1 : -1;
    double bow =
        (rank - (count - 1) / 2.0)
            * Math.min(BOW * Figures.growth(viewport.zoom()), length / 3)
            * side
            * 2;
    double mx = (sx + tx) / 2 - (ty - sy) / length * bow;
    double my = (sy + ty) / 2 + (tx - sx) / length * bow;
    double from = rim(source);
    double to = rim(target) + ARROW_GAP;
    double out = Math.max(1e-6, Math.hypot(mx - sx, my - sy));
    double in = Math.max(1e-6, Math.hypot(mx - tx, my - ty));
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
    double reach = rim * (RING + 1.9 * rank) + 14;
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

  private double rim(int node) {
    return Figures.radius(graph, node, viewport.zoom()) + 1;
  }

  private long pair(int edge) {
    int source = graph.source(edge);
    int target = graph.target(edge);
    return (long) Math.min(source, target) << 32 | Math.max(source, target);
  }
}
