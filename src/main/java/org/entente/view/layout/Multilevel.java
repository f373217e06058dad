package org.entente.view.layout;

import java.util.ArrayList;
import java.util.List;
import org.entente.base.Cancellation;

/// Places a large graph by way of smaller ones: it is made coarser until it is small, and what is
/// found for the coarse graph is where the finer one starts, so that the whole is right early and a
/// step less is needed where steps are dear (see [Coarsening]).
final class Multilevel {

  private static final int COARSEST = 60;

  /// A coarsening that keeps more than this share of the nodes is not worth its steps.
  private static final double LEAST_GAIN = 0.9;

  private static final int COARSE_STEPS = 300;
  private static final int MIDDLE_STEPS = 100;
  private static final int FINEST_STEPS = 300;
  private static final int FINEST_STEPS_OF_MANY = 150;
  private static final int MANY = 30_000;
  private static final double LAST_HEAT = 0.03;
  private static final double LAST_FINEST_HEAT = 0.005;

  private final Arrangement start;
  private final long seed;
  private final List<ForceGraph> graphs = new ArrayList<>();
  private final List<Coarsening> coarsenings = new ArrayList<>();

  Multilevel(Arrangement start, long seed) {
    this.start = start;
    this.seed = seed;
  }

  Places settle(Cancellation cancellation, Reports reports) {
    coarsen(cancellation);
    int coarsest = coarsenings.size();
    Places from = from();
    float[] x = Forces.floats(from.xs());
    float[] y = Forces.floats(from.ys());
    for (Coarsening coarsening : coarsenings) {
      x = coarsening.gathered(x);
      y = coarsening.gathered(y);
    }
    for (int level = coarsest; level >= 0; level--) {
      Forces forces = new Forces(graphs.get(level), x, y);
      int steps = steps(level);
      double last = level == 0 ? LAST_FINEST_HEAT : LAST_HEAT;
      int now = level;
      for (int step = 0; step < steps && !cancellation.isCancelled(); step++) {
        forces.step(Forces.cooling(1, last, step, steps));
        reports.tell(() -> finest(now, forces));
      }
      if (level > 0) {
        x = finer(level, x, 0);
        y = finer(level, y, 1);
      }
    }
    return Forces.places(x, y);
  }

  private void coarsen(Cancellation cancellation) {
    ForceGraph graph = ForceGraph.of(start);
    graphs.add(graph);
    while (graph.count() > COARSEST && !cancellation.isCancelled()) {
      Coarsening coarsening = Coarsening.of(graph);
      if (coarsening.coarse().count() > LEAST_GAIN * graph.count()) {
        return;
      }
      graph = coarsening.coarse();
      coarsenings.add(coarsening);
      graphs.add(graph);
    }
  }

  private int steps(int level) {
    if (level == 0) {
      return start.nodeCount() > MANY ? FINEST_STEPS_OF_MANY : FINEST_STEPS;
    }
    return level == coarsenings.size() ? COARSE_STEPS : MIDDLE_STEPS;
  }

  /// At random, but for what is fixed.
  private Places from() {
    Places random = Starts.random(start, seed);
    double[] x = random.xs();
    double[] y = random.ys();
    for (int node = 0; node < x.length; node++) {
      if (start.fixed(node)) {
        x[node] = start.x(node);
        y[node] = start.y(node);
      }
    }
    return new Places(x, y);
  }

  private float[] finer(int level, float[] places, int axis) {
    return coarsenings.get(level - 1).spread(places, seed + 2L * level + axis);
  }

  /// Places of all nodes while a coarse graph is at work.
  private Places finest(int level, Forces forces) {
    float[] x = forces.x();
    float[] y = forces.y();
    for (int coarse = level; coarse > 0; coarse--) {
      x = finer(coarse, x, 0);
      y = finer(coarse, y, 1);
    }
    return Forces.places(x, y);
  }
}
