package org.entente.view.picture;

import org.entente.view.GraphSnapshot;

/// Which of the edges between the same two nodes an edge is, whichever way it runs, so that they
/// can be drawn apart. Found once for all pictures of the same elements, in time linear in the
/// graph.
final class Lanes {

  private final int[] ranks;
  private final int[] counts;

  Lanes(GraphSnapshot graph) {
    ranks = new int[graph.edgeCount()];
    counts = new int[graph.edgeCount()];
    int[] found = new int[graph.nodeCount()];
    for (int node = 0; node < graph.nodeCount(); node++) {
      for (int at = 0; at < graph.degree(node); at++) {
        if (isCounted(graph, node, at)) {
          ranks[graph.edgeOf(node, at)] = found[other(graph, node, at)]++;
        }
      }
      for (int at = 0; at < graph.degree(node); at++) {
        if (isCounted(graph, node, at)) {
          counts[graph.edgeOf(node, at)] = found[other(graph, node, at)];
        }
      }
      for (int at = 0; at < graph.degree(node); at++) {
        found[other(graph, node, at)] = 0;
      }
    }
  }

  /// The edge's place among those between the same nodes, from zero.
  int rank(int edge) {
    return ranks[edge];
  }

  /// How many edges are between the same nodes.
  int count(int edge) {
    return counts[edge];
  }

  /// Each edge counts at that of its nodes which comes first; a loop, which comes twice, once.
  private static boolean isCounted(GraphSnapshot graph, int node, int at) {
    int edge = graph.edgeOf(node, at);
    return other(graph, node, at) >= node && (at == 0 || graph.edgeOf(node, at - 1) != edge);
  }

  private static int other(GraphSnapshot graph, int node, int at) {
    int edge = graph.edgeOf(node, at);
    return graph.source(edge) == node ? graph.target(edge) : graph.source(edge);
  }
}
