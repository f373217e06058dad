package org.entente.view.layout;

import java.time.Duration;
import java.util.function.Consumer;
import org.entente.base.Cancellation;

/// Force-directed layout: edges are springs, nodes repel each other, a weak pull keeps the parts
/// together, and the movement cools down (after T. Fruchterman, E. Reingold: "Graph drawing by
/// force-directed placement", 1991, with the integration and the spring strengths of M. Bostock's
/// d3-force). Repulsion by [QuadTree]: a step takes O(n log n + m). Overlaps are removed at the
/// end.
///
/// A small graph that is placed from nothing is tried from several seeded starts, and the one with
/// the fewest edge crossings is kept.
public final class ForceLayout implements Layout {

  private static final Duration REPORT_EVERY = Duration.ofMillis(40);
  private static final int STEPS = 300;
  private static final int STARTS = 10;
  private static final int LARGEST_WITH_STARTS = 150;

  private final long seed;

  /// @param seed the same seed gives the same places
  public ForceLayout(long seed) {
    this.seed = seed;
  }

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    Forces forces = new Forces(start, bestStart(start, cancellation));
    long reported = System.nanoTime();
    for (int step = 0; step < STEPS && !cancellation.isCancelled(); step++) {
      forces.step(cooling(step));
      long now = System.nanoTime();
      if (now - reported > REPORT_EVERY.toNanos()) {
        reported = now;
        progress.accept(forces.places());
      }
    }
    return new OverlapRemoval(start).apart(forces.places(), cancellation);
  }

  /// The share of the forces that is still applied: from 1 down to a thousandth.
  private static double cooling(int step) {
    return Math.pow(0.001, (double) step / STEPS);
  }

  private Places bestStart(Arrangement start, Cancellation cancellation) {
    Places best = start.start();
    int count = start.nodeCount();
    for (int node = 0; node < count; node++) {
      if (start.fixed(node)) {
        return best;
      }
    }
    if (count > LARGEST_WITH_STARTS) {
      return best;
    }
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < STARTS && !cancellation.isCancelled(); attempt++) {
      Places from = attempt == 0 ? start.start() : Starts.random(start, seed + attempt);
      Forces forces = new Forces(start, from);
      for (int step = 0; step < STEPS; step++) {
        forces.step(cooling(step));
      }
      double tangle = Crossings.count(start, forces.places());
      if (tangle < least) {
        least = tangle;
        best = from;
      }
    }
    return best;
  }
}
