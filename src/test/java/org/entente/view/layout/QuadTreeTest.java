package org.entente.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class QuadTreeTest {

  @Test
  void unopenedCellsGiveNearlyTheForceOfAllPairs() {
    double exact = repulsion(0);
    double approximate = repulsion(0.9);
    assertThat(exact).isCloseTo(allPairs(), Percentage.withPercentage(0.001));
    assertThat(approximate).isCloseTo(exact, Percentage.withPercentage(5));
  }

  @Test
  void manyPointsOnOneSpotAreNoTrouble() {
    double[] x = new double[500];
    double[] y = new double[500];
    double[] weights = new double[500];
    java.util.Arrays.fill(weights, 1);
    QuadTree tree = new QuadTree(0.9);
    tree.build(x, y, weights);
    double[] force = new double[2];
    tree.repel(7, x, y, weights, force);
    assertThat(force[0]).isFinite();
    assertThat(force[1]).isFinite();
  }

  private static final int COUNT = 400;

  private static double repulsion(double opening) {
    double[][] points = points();
    QuadTree tree = new QuadTree(opening);
    tree.build(points[0], points[1], points[2]);
    double sum = 0;
    for (int point = 0; point < COUNT; point++) {
      double[] force = new double[2];
      tree.repel(point, points[0], points[1], points[2], force);
      sum += Math.hypot(force[0], force[1]);
    }
    return sum;
  }

  private static double allPairs() {
    double[][] points = points();
    double sum = 0;
    for (int one = 0; one < COUNT; one++) {
      double fx = 0;
      double fy = 0;
      for (int other = 0; other < COUNT; other++) {
        double dx = points[0][one] - points[0][other];
        double dy = points[1][one] - points[1][other];
        double square = Math.max(dx * dx + dy * dy, 4);
        fx += one == other ? 0 : dx * points[2][other] / square;
        fy += one == other ? 0 : dy * points[2][other] / square;
      }
      sum += Math.hypot(fx, fy);
    }
    return sum;
  }

  private static double[][] points() {
    SplittableRandom random = new SplittableRandom(4);
    double[][] points = new double[3][COUNT];
    for (int point = 0; point < COUNT; point++) {
      points[0][point] = 1000 * random.nextDouble();
      points[1][point] = 600 * random.nextDouble();
      points[2][point] = 0.5 + random.nextDouble();
    }
    return points;
  }
}
