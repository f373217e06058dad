package org.entente.ui.graph;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.view.GraphSnapshot;

/// Where an arrow key leads from a node: to the neighbour that lies best in that direction; if no
/// neighbour does, to the nearest other node there.
final class Walk {

  private static final double WIDEST_ANGLE = Math.toRadians(60);

  private Walk() {}

  /// Where to begin: the node with the most edges.
  static int start(GraphSnapshot graph) {
    int best = 0;
    for (int node = 1; node < graph.nodeCount(); node++) {
      if (graph.degree(node) > graph.degree(best)) {
        best = node;
      }
    }
    return best;
  }

  /// @param dx,dy the direction, one of them zero; y grows downwards
  static Optional<Integer> from(GraphSnapshot graph, int node, int dx, int dy) {
    boolean[] neighbours = new boolean[graph.nodeCount()];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      if (graph.source(edge) == node) {
        neighbours[graph.target(edge)] = true;
      }
      if (graph.target(edge) == node) {
        neighbours[graph.source(edge)] = true;
      }
    }
    OptionalInt joined = best(graph, node, dx, dy, neighbours);
    OptionalInt any = joined.isPresent() ? joined : best(graph, node, dx, dy, all(neighbours));
    return any.isPresent() ? Optional.of(any.getAsInt()) : Optional.empty();
  }

  private static OptionalInt best(
      GraphSnapshot graph, int from, int dx, int dy, boolean[] candidates) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int node = 0; node < candidates.length; node++) {
      double x = graph.x(node) - graph.x(from);
      double y = graph.y(node) - graph.y(from);
      double distance = Math.hypot(x, y);
      if (node == from || !candidates[node] || distance == 0) {
        continue;
      }
      double angle = Math.acos(Math.clamp((x * dx + y * dy) / distance, -1, 1));
      double cost = distance * (1 + 2 * angle);
      if (angle <= WIDEST_ANGLE && cost < least) {
        best = node;
        least = cost;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static boolean[] all(boolean[] candidates) {
    boolean[] all = new boolean[candidates.length];
    java.util.Arrays.fill(all, true);
    return all;
  }
}
