package org.entente.view.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.graphstream.algorithm.community.EpidemicCommunityAlgorithm;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;

/// GraphStream's label propagation (U. N. Raghavan et al., "Near linear time algorithm to detect
/// community structures in large-scale networks", 2007), which can be stopped. Since it depends on
/// chance, it is tried some times, from fixed seeds, and the best answer taken: that of the highest
/// modularity (M. E. J. Newman, 2006).
final class Communities extends EpidemicCommunityAlgorithm {

  private static final int TRIES = 8;
  private static final int MOST_ROUNDS = 30;

  private final Cancellation cancellation;
  private int changes;

  private Communities(Graph graph, int seed, Cancellation cancellation) {
    super(graph, "try" + seed);
    this.cancellation = cancellation;
    setRandom(new Random(seed));
    staticMode();
  }

  /// The community of each node, by any numbers.
  static int[] of(Graph graph, Progress progress, Cancellation cancellation) {
    int[] best = new int[graph.getNodeCount()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int seed = 0; seed < TRIES; seed++) {
      progress.report("Looking for communities", (double) seed / TRIES);
      int[] found = new Communities(graph, seed, cancellation).found();
      double modularity = modularity(graph, found);
      if (modularity > highest) {
        highest = modularity;
        best = found;
      }
    }
    return best;
  }

  private int[] found() {
    int round = 0;
    do {
      changes = 0;
      compute();
      round++;
    } while (changes > graph.getNodeCount() / 1000 && round < MOST_ROUNDS);
    int[] numbers = new int[graph.getNodeCount()];
    Map<Object, Integer> known = new HashMap<>();
    for (int node = 0; node < numbers.length; node++) {
      Object community = graph.getNode(node).getAttribute(getMarker());
      numbers[node] = known.computeIfAbsent(community, key -> known.size());
    }
    return numbers;
  }

  @Override
  public void computeNode(Node node) {
    cancellation.check();
    Object before = node.getAttribute(getMarker());
    super.computeNode(node);
    if (!node.getAttribute(getMarker()).equals(before)) {
      changes++;
    }
  }

  /// How much more often edges stay within communities than they would by chance.
  static double modularity(Graph graph, int[] communities) {
    double edges = graph.getEdgeCount();
    if (edges == 0) {
      return 0;
    }
    double[] degrees = new double[communities.length];
    double[] within = new double[communities.length];
    for (int node = 0; node < communities.length; node++) {
      degrees[communities[node]] += graph.getNode(node).getDegree();
    }
    for (int edge = 0; edge < graph.getEdgeCount(); edge++) {
      Edge one = graph.getEdge(edge);
      int community = communities[one.getNode0().getIndex()];
      if (community == communities[one.getNode1().getIndex()]) {
        within[community]++;
      }
    }
    double modularity = 0;
    for (int community = 0; community < communities.length; community++) {
      double share = degrees[community] / (2 * edges);
      modularity += within[community] / edges - share * share;
    }
    return modularity;
  }
}
