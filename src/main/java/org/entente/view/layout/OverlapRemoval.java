package org.entente.view.layout;

import java.util.Arrays;
import java.util.Comparator;
import org.entente.base.Cancellation;

/// Pushes boxes apart until none overlap: each overlapping pair moves along the axis where less is
/// needed, round after round (after the projection step of T. Dwyer, K. Marriott, P. Stuckey: "Fast
/// node overlap removal", 2005, here pair by pair). A round sorts and sweeps: O(n log n +
/// overlaps).
final class OverlapRemoval {

  private static final int MOST_ROUNDS = 200;
  private static final double AIR = 8;

  private final Arrangement graph;

  OverlapRemoval(Arrangement graph) {
    this.graph = graph;
  }

  Places apart(Places places, Cancellation cancellation) {
    double[] x = places.xs();
    double[] y = places.ys();
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, node -> node);
    double widest = 0;
    for (int node = 0; node < x.length; node++) {
      widest = Math.max(widest, graph.width(node) + AIR);
    }
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS && !cancellation.isCancelled(); round++) {
      moved = round(order, x, y, widest);
    }
    return new Places(x, y);
  }

  private boolean round(Integer[] order, double[] x, double[] y, double widest) {
    Arrays.sort(
        order,
        Comparator.<Integer>comparingDouble(node -> x[node])
            .thenComparing(Comparator.naturalOrder()));
    boolean moved = false;
    for (int first = 0; first < order.length; first++) {
      int one = order[first];
      for (int next = first + 1; next < order.length; next++) {
        int other = order[next];
        if (x[other] - x[one] > widest) {
          break;
        }
        moved |= push(one, other, x, y);
      }
    }
    return moved;
  }

  private boolean push(int one, int other, double[] x, double[] y) {
    if (graph.fixed(one) && graph.fixed(other)) {
      return false;
    }
    double dx = x[other] - x[one];
    double dy = y[other] - y[one];
    double overX = (graph.width(one) + graph.width(other)) / 2 + AIR - Math.abs(dx);
    double overY = (graph.height(one) + graph.height(other)) / 2 + AIR - Math.abs(dy);
    if (overX <= 0.01 || overY <= 0.01) {
      return false;
    }
    double share = graph.fixed(one) ? 0 : graph.fixed(other) ? 1 : 0.5;
    if (overX < overY) {
      double push = dx < 0 ? -overX : overX;
      x[one] -= push * share;
      x[other] += push * (1 - share);
    } else {
      double push = dy < 0 ? -overY : overY;
      y[one] -= push * share;
      y[other] += push * (1 - share);
    }
    return true;
  }
}
