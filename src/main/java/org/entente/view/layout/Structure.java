package org.entente.view.layout;

import java.util.ArrayList;
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
    List<Integer> held = new ArrayList<>();
    for (int node = 0; node < x.length; node++) {
      if (graph.fixed(node)) {
        held.add(node);
        awayX += graph.x(node) - x[node];
        awayY += graph.y(node) - y[node];
      }
    }
    if (held.isEmpty()) {
      return new OverlapRemoval(graph).apart(placed, cancellation);
    }
    for (int node = 0; node < x.length; node++) {
      x[node] += awayX / held.size();
      y[node] += awayY / held.size();
    }
    for (int node : held) {
      x[node] = graph.x(node);
      y[node] = graph.y(node);
    }
    return new OverlapRemoval(graph).apart(new Places(x, y), cancellation);
  }
}
