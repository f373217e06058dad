package org.entente.view.layout;

import java.util.Arrays;

/// For each node the nodes it is joined to, in the order of the edges; loops left out.
final class Links {

  /// Where a node's neighbours begin; one more than there are nodes.
  private final int[] starts;

  private final int[] ends;

  Links(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static Links of(Arrangement graph) {
    int[] starts = new int[graph.nodeCount() + 1];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      if (graph.source(edge) != graph.target(edge)) {
        starts[graph.source(edge) + 1]++;
        starts[graph.target(edge) + 1]++;
      }
    }
    for (int node = 0; node < graph.nodeCount(); node++) {
      starts[node + 1] += starts[node];
    }
    int[] ends = new int[starts[graph.nodeCount()]];
    int[] filled = starts.clone();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      if (graph.source(edge) != graph.target(edge)) {
        ends[filled[graph.source(edge)]++] = graph.target(edge);
        ends[filled[graph.target(edge)]++] = graph.source(edge);
      }
    }
    return new Links(starts, ends);
  }

  int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  int[] of(int node) {
    return Arrays.copyOfRange(ends, starts[node], starts[node + 1]);
  }
}
