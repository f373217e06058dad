package org.entente.view.layout;

import java.util.List;
import java.util.function.Consumer;
import org.entente.base.Cancellation;

/// Force-directed layout: edges are springs, nodes repel each other, a weak pull keeps the parts
/// together, and the movement cools down (after T. Fruchterman, E. Reingold: "Graph drawing by
/// force-directed placement", 1991, with the integration and the spring strengths of M. Bostock's
/// d3-force). At the end parts that do not hang together are turned to lie across, overlaps are
/// removed, and the parts are packed. O(n log n + m) a step.
///
/// A small graph that is placed from nothing is tried from several seeded starts, and the places
/// with the fewest edge crossings are kept. A larger one goes by [Multilevel]. Where more than a
/// few nodes are fixed, the others settle from where they stand.
public final class ForceLayout implements Layout {

  private static final int STEPS = 300;
  private static final int STARTS = 10;
  private static final int LARGEST_WITH_STARTS = 150;
  private static final double MOST_FIXED = 0.1;

  private final long seed;

  /// @param seed the same seed gives the same places
  public ForceLayout(long seed) {
    this.seed = seed;
  }

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    Reports reports = new Reports(places -> progress.accept(start.held(places)));
    int held = start.fixedCount();
    Places places;
    if (held > MOST_FIXED * start.nodeCount()) {
      places = relaxed(start, start.start(), cancellation, reports);
    } else if (held == 0 && start.nodeCount() <= LARGEST_WITH_STARTS) {
      places = bestOfStarts(start, cancellation, reports);
    } else {
      places = new Multilevel(start, seed).settle(cancellation, reports);
    }
    OverlapRemoval overlaps = new OverlapRemoval(start);
    if (held > 0) {
      return overlaps.apart(start.held(places), cancellation);
    }
    List<int[]> parts = new Components(start).parts();
    Places turned = Orientation.turned(start, parts, places);
    return Packing.packed(start, overlaps.apart(turned, cancellation), parts);
  }

  private static Places relaxed(
      Arrangement graph, Places from, Cancellation cancellation, Reports reports) {
    Forces forces = new Forces(graph, from);
    for (int step = 0; step < STEPS && !cancellation.isCancelled(); step++) {
      forces.step(Forces.cooling(1, 0.001, step, STEPS));
      reports.tell(forces::places);
    }
    return forces.places();
  }

  private Places bestOfStarts(Arrangement start, Cancellation cancellation, Reports reports) {
    Places best = start.start();
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < STARTS && !cancellation.isCancelled(); attempt++) {
      Places from = attempt == 0 ? start.start() : Starts.random(start, seed + attempt);
      Places places =
          relaxed(start, from, cancellation, attempt == 0 ? reports : new Reports(so -> {}));
      double tangle = Crossings.count(start, places);
      if (tangle < least) {
        least = tangle;
        best = places;
      }
    }
    return best;
  }
}
