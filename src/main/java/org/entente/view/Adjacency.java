package org.entente.view;

/// Which edges each node has, as flat arrays; made once for all snapshots of the same nodes and
/// edges, in time linear in the graph. Immutable.
final class Adjacency {

  private final int[] starts;
  private final int[] edges;
  private final int[] neighbourCounts;

  Adjacency(int nodeCount, int[] sources, int[] targets) {
    starts = new int[nodeCount + 1];
    edges = new int[2 * sources.length];
    neighbourCounts = new int[nodeCount];
    for (int edge = 0; edge < sources.length; edge++) {
      starts[sources[edge] + 1]++;
      starts[targets[edge] + 1]++;
    }
    for (int node = 0; node < nodeCount; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = starts.clone();
    for (int edge = 0; edge < sources.length; edge++) {
      edges[next[sources[edge]]++] = edge;
      edges[next[targets[edge]]++] = edge;
    }
    countNeighbours(sources, targets);
  }

  /// How many edges a node has; a loop counts twice.
  int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  /// @param rank from zero to below the node's degree
  int edge(int node, int rank) {
    return edges[starts[node] + rank];
  }

  /// How many other nodes a node is joined to.
  int neighbourCount(int node) {
    return neighbourCounts[node];
  }

  private void countNeighbours(int[] sources, int[] targets) {
    int[] seenFrom = new int[neighbourCounts.length];
    for (int node = 0; node < neighbourCounts.length; node++) {
      seenFrom[node] = node + 1;
      for (int at = starts[node]; at < starts[node + 1]; at++) {
        int edge = edges[at];
        int other = sources[edge] == node ? targets[edge] : sources[edge];
        if (seenFrom[other] != node + 1) {
          seenFrom[other] = node + 1;
          neighbourCounts[node]++;
        }
      }
    }
  }
}
