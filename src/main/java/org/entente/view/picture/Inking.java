package org.entente.view.picture;

import org.entente.view.GraphSnapshot;

/// How much ink edges get. Lines drawn in full would fill the ground of a large graph; drawn with
/// less opacity they show where they are many and where few.
final class Inking {

  /// The part of the ground that lines may cover, on average.
  private static final double COVERED = 0.3;

  private static final double FAINTEST = 0.035;
  private static final double THICKEST_LOAD = 0.1;

  private Inking() {}

  /// The opacity of edges that do not stand out.
  ///
  /// @param width of a line, in pixels
  static double opacity(GraphSnapshot graph, double zoom, double width) {
    double load = load(graph) * width / zoom;
    if (load <= THICKEST_LOAD) {
      return 1;
    }
    double even = 1 - Math.pow(1 - COVERED, 1 / load);
    double atThickest = 1 - Math.pow(1 - COVERED, 1 / THICKEST_LOAD);
    return Math.clamp(even / atThickest, FAINTEST, 1);
  }

  /// Length of all edges for the area that the graph covers, in units of the plane.
  private static double load(GraphSnapshot graph) {
    double length = 0;
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      double dx = graph.x(graph.source(edge)) - graph.x(graph.target(edge));
      double dy = graph.y(graph.source(edge)) - graph.y(graph.target(edge));
      length += Math.sqrt(dx * dx + dy * dy);
    }
    double minX = Double.MAX_VALUE;
    double minY = Double.MAX_VALUE;
    double maxX = -Double.MAX_VALUE;
    double maxY = -Double.MAX_VALUE;
    for (int node = 0; node < graph.nodeCount(); node++) {
      minX = Math.min(minX, graph.x(node));
      maxX = Math.max(maxX, graph.x(node));
      minY = Math.min(minY, graph.y(node));
      maxY = Math.max(maxY, graph.y(node));
    }
    return length / Math.max(1, (maxX - minX + 100) * (maxY - minY + 100));
  }
}
