package org.entente.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What follows from nodes and edge pairs alone, counted once for all snapshots of the same graph.
final class Adjacency {

  private final int[] neighbourCounts;
  private final int[] degrees;
  private final Map<Node, Integer> indexes;

  private Adjacency(int[] neighbourCounts, int[] degrees, Map<Node, Integer> indexes) {
    this.neighbourCounts = neighbourCounts;
    this.degrees = degrees;
    this.indexes = indexes;
  }

  int neighbourCount(int node) {
    return neighbourCounts[node];
  }

  int degree(int node) {
    return degrees[node];
  }

  Map<Node, Integer> indexes() {
    return indexes;
  }

  static Adjacency of(List<VisibleNode> nodes, int[] sources, int[] targets) {
    int[] degrees = new int[nodes.size()];
    int[] neighbours = new int[nodes.size()];
    Set<Long> seen = HashSet.newHashSet(sources.length);
    for (int edge = 0; edge < sources.length; edge++) {
      int source = sources[edge];
      int target = targets[edge];
      degrees[source]++;
      degrees[target]++;
      long pair = (long) Math.min(source, target) << 32 | Math.max(source, target);
      if (source != target && seen.add(pair)) {
        neighbours[source]++;
        neighbours[target]++;
      }
    }
    Map<Node, Integer> indexes = HashMap.newHashMap(nodes.size());
    for (int index = 0; index < nodes.size(); index++) {
      indexes.put(nodes.get(index).term(), index);
    }
    return new Adjacency(neighbours, degrees, indexes);
  }
}
