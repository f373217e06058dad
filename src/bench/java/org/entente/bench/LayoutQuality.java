package org.entente.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/// How good places are.
///
/// @param stress how far distances on the plane are from distances in the graph, after the best
///   scaling of the plane: the mean over pairs of (α·length − d)² / d² (as in J. Zheng, S. Pawar,
///   D. Goodman: "Graph drawing by stochastic gradient descent", 2018); 0 is perfect. Over all
///   pairs from a sample of sources, the same for all layouts of a graph
/// @param crossings which share of pairs of edges cross, over a sample of pairs
record LayoutQuality(double stress, double crossings) {

  private static final int SOURCES = 40;
  private static final int EDGE_PAIRS = 1_000_000;
  private static final long SEED = 7;

  static LayoutQuality of(BenchGraph graph, double[] x, double[] y) {
    return new LayoutQuality(stress(graph, x, y), crossings(graph, x, y));
  }

  static double stress(BenchGraph graph, double[] x, double[] y) {
    int[][] neighbours = graph.neighbours();
    int[] distances = new int[graph.nodes()];
    int[] queue = new int[graph.nodes()];
    double first = 0;
    double second = 0;
    long pairs = 0;
    int[] sources = new SplittableRandom(SEED).ints(SOURCES, 0, graph.nodes()).toArray();
    for (int source : sources) {
      distances(neighbours, source, distances, queue);
      for (int node = 0; node < graph.nodes(); node++) {
        if (distances[node] > 0) {
          double ratio = Math.hypot(x[node] - x[source], y[node] - y[source]) / distances[node];
          first += ratio;
          second += ratio * ratio;
          pairs++;
        }
      }
    }
    // The sum of (α·r − 1)² is least at α = Σr / Σr², where it is n − (Σr)² / Σr².
    return pairs == 0 || second == 0 ? 0 : (pairs - first * first / second) / pairs;
  }

  private static void distances(int[][] neighbours, int source, int[] distances, int[] queue) {
    Arrays.fill(distances, -1);
    distances[source] = 0;
    queue[0] = source;
    int tail = 1;
    for (int head = 0; head < tail; head++) {
      for (int next : neighbours[queue[head]]) {
        if (distances[next] < 0) {
          distances[next] = distances[queue[head]] + 1;
          queue[tail++] = next;
        }
      }
    }
  }

  private static double crossings(BenchGraph graph, double[] x, double[] y) {
    SplittableRandom random = new SplittableRandom(SEED);
    int crossing = 0;
    for (int pair = 0; pair < EDGE_PAIRS; pair++) {
      int one = random.nextInt(graph.edges());
      int other = random.nextInt(graph.edges());
      if (cross(graph, one, other, x, y)) {
        crossing++;
      }
    }
    return (double) crossing / EDGE_PAIRS;
  }

  private static boolean cross(BenchGraph graph, int one, int other, double[] x, double[] y) {
    int a = graph.sources()[one];
    int b = graph.targets()[one];
    int c = graph.sources()[other];
    int d = graph.targets()[other];
    if (a == c || a == d || b == c || b == d) {
      return false;
    }
    return side(x, y, a, b, c) * side(x, y, a, b, d) < 0
        && side(x, y, c, d, a) * side(x, y, c, d, b) < 0;
  }

  private static double side(double[] x, double[] y, int from, int to, int point) {
    return Math.signum(
        (x[to] - x[from]) * (y[point] - y[from]) - (y[to] - y[from]) * (x[point] - x[from]));
  }
}
