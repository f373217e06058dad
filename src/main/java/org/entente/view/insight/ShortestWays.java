package org.entente.view.insight;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.base.Cancellation;
import org.entente.base.Progress;

/// Betweenness and closeness of all nodes, from the shortest ways that begin at each (U. Brandes,
/// "A Faster Algorithm for Betweenness Centrality", 2001); in a large graph only at a random sample
/// of nodes, from which the whole is estimated (U. Brandes, C. Pich, "Centrality Estimation in
/// Large Networks", 2007). Takes time linear in nodes and edges for each beginning.
final class ShortestWays {

  /// So many steps are taken at most: some seconds.
  private static final long MOST_STEPS = 600_000_000L;

  private static final int FEWEST_BEGINNINGS = 64;
  private static final long SEED = 2007;

  private final Neighbourhood graph;
  private final int[] order;
  private final int[] distance;
  private final double[] ways;
  private final double[] dependency;
  private final double[] betweenness;
  private final double[] closeness;
  private int reached;
  private int beginnings;

  private ShortestWays(Neighbourhood graph) {
    int size = graph.size();
    this.graph = graph;
    this.order = new int[size];
    this.distance = new int[size];
    this.ways = new double[size];
    this.dependency = new double[size];
    this.betweenness = new double[size];
    this.closeness = new double[size];
  }

  static ShortestWays of(Neighbourhood graph, Progress progress, Cancellation cancellation) {
    long steps = Math.max(1, (long) graph.size() + graph.targets().length);
    long affordable = Math.max(FEWEST_BEGINNINGS, MOST_STEPS / steps);
    return of(graph, (int) Math.min(affordable, graph.size()), progress, cancellation);
  }

  static ShortestWays of(
      Neighbourhood graph, int beginnings, Progress progress, Cancellation cancellation) {
    return new ShortestWays(graph).measured(beginnings, progress, cancellation);
  }

  private ShortestWays measured(int beginnings, Progress progress, Cancellation cancellation) {
    int[] sample = sample(graph.size(), beginnings);
    for (int index = 0; index < sample.length; index++) {
      cancellation.check();
      if (index % 64 == 0) {
        progress.report("Following shortest ways", (double) index / sample.length);
      }
      explore(sample[index]);
      accumulate(sample[index]);
    }
    double scale = sample.length == 0 ? 0 : (double) graph.size() / sample.length;
    for (int node = 0; node < graph.size(); node++) {
      // Each pair is met from both of its ends.
      betweenness[node] *= scale / 2;
      closeness[node] *= scale / Math.max(1, graph.size() - 1);
    }
    this.beginnings = sample.length;
    return this;
  }

  /// Of how many pairs of others each node is between, shares of pairs added up.
  double[] betweenness() {
    return betweenness;
  }

  /// The mean of one over the distance to each other node, zero for one that no way leads to
  /// (harmonic centrality).
  double[] closeness() {
    return closeness;
  }

  /// How many nodes the ways begin at; all of them, unless it is an estimate.
  int beginnings() {
    return beginnings;
  }

  private void explore(int from) {
    Arrays.fill(distance, -1);
    Arrays.fill(ways, 0);
    Arrays.fill(dependency, 0);
    distance[from] = 0;
    ways[from] = 1;
    order[0] = from;
    reached = 1;
    for (int next = 0; next < reached; next++) {
      int node = order[next];
      for (int at = graph.starts()[node]; at < graph.starts()[node + 1]; at++) {
        int other = graph.targets()[at];
        if (distance[other] < 0) {
          distance[other] = distance[node] + 1;
          closeness[other] += 1.0 / distance[other];
          order[reached++] = other;
        }
        if (distance[other] == distance[node] + 1) {
          ways[other] += ways[node];
        }
      }
    }
  }

  private void accumulate(int from) {
    for (int last = reached - 1; last >= 0; last--) {
      int node = order[last];
      for (int at = graph.starts()[node]; at < graph.starts()[node + 1]; at++) {
        int other = graph.targets()[at];
        if (distance[other] == distance[node] - 1) {
          dependency[other] += ways[other] / ways[node] * (1 + dependency[node]);
        }
      }
      if (node != from) {
        betweenness[node] += dependency[node];
      }
    }
  }

  private static int[] sample(int size, int count) {
    int[] nodes = new int[size];
    Arrays.setAll(nodes, node -> node);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int index = 0; index < count; index++) {
      int chosen = random.nextInt(index, size);
      int swapped = nodes[index];
      nodes[index] = nodes[chosen];
      nodes[chosen] = swapped;
    }
    return Arrays.copyOf(nodes, count);
  }
}
