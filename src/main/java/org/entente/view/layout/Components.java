package org.entente.view.layout;

import java.util.Arrays;

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
  double[] pulls() {
    int count = graph.nodeCount();
    int[] sizes = new int[count];
    for (int node = 0; node < count; node++) {
      sizes[root(node)]++;
    }
    double[] pulls = new double[count];
    for (int node = 0; node < count; node++) {
      pulls[node] = 1 + EXTRA_PULL * (1 - (double) sizes[root(node)] / count);
    }
    return pulls;
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
