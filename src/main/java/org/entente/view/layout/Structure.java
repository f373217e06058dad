package org.entente.view.layout;

import java.util.List;
import org.entente.base.Cancellation;

/// Ends a layout that gives each node its place by a rule: parts are packed, the whole is moved to
/// where pinned nodes already stand, these take their own places again, and what then overlaps is
/// pushed apart.
final class Structure {

  private Structure() {}

  /// @param parts the nodes of parts that were placed each by itself
  static Places ended(
      Arrangement graph, Places placed, List<int[]> parts, Cancellation cancellation) {
    return ended(graph, Packing.packed(graph, placed, parts), cancellation);
  }

  static Places ended(Arrangement graph, Places placed, Cancellation cancellation) {
    double[] x = placed.xs();
    double[] y = placed.ys();
    double awayX = 0;
    double awayY = 0;
    int held = graph.fixedCount();
    for (int node = 0; node < x.length; node++) {
      if (graph.fixed(node)) {
        awayX += graph.x(node) - x[node];
        awayY += graph.y(node) - y[node];
      }
    }
    if (held == 0) {
      return new OverlapRemoval(graph).apart(placed, cancellation);
    }
    for (int node = 0; node < x.length; node++) {
      x[node] += awayX / held;
      y[node] += awayY / held;
    }
    return new OverlapRemoval(graph).apart(graph.held(new Places(x, y)), cancellation);
  }
}
