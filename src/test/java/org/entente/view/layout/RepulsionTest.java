package org.entente.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class RepulsionTest {

  @Property(tries = 40)
  void forcesAreNearThoseOfAllPairs(@ForAll @IntRange(min = 1, max = 300) int count) {
    float[] x = floats(count, 1);
    float[] y = floats(count, 2);
    float[] weights = new float[count];
    java.util.Arrays.fill(weights, 1);
    float[][] found = forces(x, y, weights);
    double error = 0;
    double total = 0;
    for (int node = 0; node < count; node++) {
      double sumX = 0;
      double sumY = 0;
      for (int other = 0; other < count; other++) {
        double dx = x[node] - x[other];
        double dy = y[node] - y[other];
        double square = Math.max(4, dx * dx + dy * dy);
        sumX += dx / square;
        sumY += dy / square;
      }
      error += Math.hypot(found[0][node] - sumX, found[1][node] - sumY);
      total += Math.hypot(sumX, sumY);
    }
    assertThat(error).isLessThanOrEqualTo(0.05 * total + 1e-4);
  }

  @Test
  void forcesAreTheSameOnAnyNumberOfThreads() throws Exception {
    float[] x = floats(5000, 3);
    float[] y = floats(5000, 4);
    float[] weights = floats(5000, 5);
    try (ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool several = new ForkJoinPool(4)) {
      float[][] one = alone.submit(() -> forces(x, y, weights)).get();
      float[][] four = several.submit(() -> forces(x, y, weights)).get();
      assertThat(four[0]).isEqualTo(one[0]);
      assertThat(four[1]).isEqualTo(one[1]);
    }
  }

  @Test
  void pointsInTheOrderAreNearEachOther() {
    float[] x = floats(4000, 6);
    float[] y = floats(4000, 7);
    int[] order = new int[4000];
    new HilbertOrder().sort(x, y, order);
    double path = 0;
    for (int at = 1; at < order.length; at++) {
      path += Math.hypot(x[order[at]] - x[order[at - 1]], y[order[at]] - y[order[at - 1]]);
    }
    assertThat(order).doesNotHaveDuplicates();
    // A walk along the curve over n points in a square of side s is about s√n long.
    assertThat(path).isLessThan(1.2 * 1000 * Math.sqrt(4000));
  }

  private static float[][] forces(float[] x, float[] y, float[] weights) {
    float[] forceX = new float[x.length];
    float[] forceY = new float[x.length];
    new Repulsion(weights, 1.1f).compute(x, y, new boolean[x.length], forceX, forceY);
    return new float[][] {forceX, forceY};
  }

  private static float[] floats(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] floats = new float[count];
    for (int index = 0; index < count; index++) {
      floats[index] = (float) (1000 * random.nextDouble());
    }
    return floats;
  }
}
