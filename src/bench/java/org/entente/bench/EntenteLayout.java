package org.entente.bench;

import java.time.Duration;
import org.entente.base.Cancellation;
import org.entente.view.layout.Arrangement;
import org.entente.view.layout.ForceLayout;
import org.entente.view.layout.Forces;
import org.entente.view.layout.Places;
import org.entente.view.layout.Starts;

/// Our force-directed layout. A step is one of the whole graph; what the window does until the
/// graph has settled, overlaps and all, is [#settle].
final class EntenteLayout {

  private static final double BOX = 20;
  private static final double MIDDLE_HEAT = 0.1;

  private final Arrangement arrangement;
  private final Forces forces;

  EntenteLayout(BenchGraph graph) {
    double[][] start = graph.start();
    this.arrangement =
        Arrangement.ofBoxes(start[0], start[1], BOX, BOX, graph.sources(), graph.targets());
    this.forces = new Forces(arrangement, Starts.random(arrangement, 1));
  }

  void step() {
    forces.step(MIDDLE_HEAT);
  }

  Settled settle() {
    long begin = System.nanoTime();
    Places places = new ForceLayout(1).place(arrangement, Cancellation.NONE, so -> {});
    return new Settled(Duration.ofNanos(System.nanoTime() - begin), places.xs(), places.ys());
  }

  record Settled(Duration time, double[] x, double[] y) {}
}
