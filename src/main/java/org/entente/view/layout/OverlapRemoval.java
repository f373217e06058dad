package org.entente.view.layout;

import org.entente.base.Cancellation;

/// Pushes boxes apart until none overlap: each overlapping pair moves along the axis where less is
/// needed, round after round (after the projection step of T. Dwyer, K. Marriott, P. Stuckey: "Fast
/// node overlap removal", 2005, here pair by pair). Boxes that are heaped too high to be pushed
/// apart in so many rounds are put on the nearest free spot. A round takes O(n + overlaps).
final class OverlapRemoval {

  /// The least room between two boxes.
  static final double AIR = 8;

  private static final int MOST_ROUNDS = 120;
  private static final double ENOUGH = 0.01;

  private final Arrangement graph;

  OverlapRemoval(Arrangement graph) {
    this.graph = graph;
  }

  Places apart(Places places, Cancellation cancellation) {
    double[] x = places.xs();
    double[] y = places.ys();
    BoxGrid grid = new BoxGrid(graph);
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS && !cancellation.isCancelled(); round++) {
      boolean[] pushed = {false};
      grid.fill(x, y);
      grid.pairs((one, other) -> pushed[0] |= push(one, other, x, y));
      moved = pushed[0];
    }
    if (moved && !cancellation.isCancelled()) {
      new FreeSpots(graph, grid.width(), grid.height()).settle(x, y);
    }
    return new Places(x, y);
  }

  private boolean push(int one, int other, double[] x, double[] y) {
    if (graph.fixed(one) && graph.fixed(other)) {
      return false;
    }
    double dx = x[other] - x[one];
    double dy = y[other] - y[one];
    double overX = (graph.width(one) + graph.width(other)) / 2 + AIR - Math.abs(dx);
    double overY = (graph.height(one) + graph.height(other)) / 2 + AIR - Math.abs(dy);
    if (overX <= ENOUGH || overY <= ENOUGH) {
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
