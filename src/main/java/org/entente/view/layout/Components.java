package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The parts of a graph that hang together, found by union and find.
final class Components {

  /// How much harder the smallest parts are pulled to the middle than the whole would be: alone,
  /// they would drift off.
  private static final double EXTRA_PULL = 3;

  private final Arrangement graph;
  private final int[] parents;

  Components(Arrangement graph) {
    this.graph = graph;
    this.parents = new int[graph.nodeCount()];
    Arrays.setAll(parents, node -> node);
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      parents[root(graph.source(edge))] = root(graph.target(edge));
    }
  }

  /// For each node, how hard it is pulled to the middle: 1 in a graph that hangs together.
  float[] pulls() {
    int count = graph.nodeCount();
    int[] sizes = new int[count];
    for (int node = 0; node < count; node++) {
      sizes[root(node)]++;
    }
    float[] pulls = new float[count];
    for (int node = 0; node < count; node++) {
      pulls[node] = (float) (1 + EXTRA_PULL * (1 - (double) sizes[root(node)] / count));
    }
    return pulls;
  }

  /// The nodes of each part, the largest part first.
  List<int[]> parts() {
    int count = graph.nodeCount();
    int[] sizes = new int[count];
    for (int node = 0; node < count; node++) {
      sizes[root(node)]++;
    }
    int[][] parts = new int[count][];
    int[] filled = new int[count];
    for (int node = 0; node < count; node++) {
      int root = root(node);
      if (filled[root] == 0) {
        parts[root] = new int[sizes[root]];
      }
      parts[root][filled[root]++] = node;
    }
    List<int[]> found = new ArrayList<>();
    for (int root = 0; root < count; root++) {
      if (filled[root] > 0) {
        found.add(parts[root]);
      }
    }
    found.sort(
        Comparator.<int[]>comparingInt(part -> -part.length).thenComparingInt(part -> part[0]));
    return found;
  }

  private int root(int node) {
    int root = node;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
