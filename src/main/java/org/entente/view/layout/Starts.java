package org.entente.view.layout;

import java.util.SplittableRandom;

/// Places to start from.
public final class Starts {

  private static final double SPACING = 70;

  private Starts() {}

  /// Spread evenly over a disc at random.
  public static Places random(Arrangement arrangement, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = arrangement.nodeCount();
    double[] x = new double[count];
    double[] y = new double[count];
    double reach = SPACING * Math.sqrt(count);
    for (int node = 0; node < count; node++) {
      double angle = 2 * Math.PI * random.nextDouble();
      double radius = reach * Math.sqrt(random.nextDouble());
      x[node] = radius * Math.cos(angle);
      y[node] = radius * Math.sin(angle);
    }
    return new Places(x, y);
  }
}
