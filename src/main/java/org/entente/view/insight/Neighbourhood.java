package org.entente.view.insight;

import java.util.Arrays;
import org.entente.view.GraphSnapshot;

/// Which nodes are joined, whatever by and in whichever direction, each once and none to itself: a
/// simple graph as flat arrays.
final class Neighbourhood {

  private final int[] starts;
  private final int[] targets;

  private Neighbourhood(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
  }

  static Neighbourhood of(GraphSnapshot graph) {
    int[] starts = new int[graph.nodeCount() + 1];
    int[] targets = new int[2 * graph.edgeCount()];
    int[] seenFrom = new int[graph.nodeCount()];
    int end = 0;
    for (int node = 0; node < graph.nodeCount(); node++) {
      seenFrom[node] = node + 1;
      for (int rank = 0; rank < graph.degree(node); rank++) {
        int edge = graph.edgeOf(node, rank);
        int other = graph.source(edge) == node ? graph.target(edge) : graph.source(edge);
        if (seenFrom[other] != node + 1) {
          seenFrom[other] = node + 1;
          targets[end++] = other;
        }
      }
      starts[node + 1] = end;
    }
    return new Neighbourhood(starts, Arrays.copyOf(targets, end));
  }

  /// Where the neighbours of each node begin in [#targets], and where the last ones end.
  int[] starts() {
    return starts;
  }

  int[] targets() {
    return targets;
  }

  int size() {
    return starts.length - 1;
  }
}
