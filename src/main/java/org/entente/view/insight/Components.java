package org.entente.view.insight;

import org.entente.base.Cancellation;
import org.graphstream.algorithm.ConnectedComponents;
import org.graphstream.graph.Graph;

/// GraphStream's connected components.
final class Components {

  private Components() {}

  /// The component of each node, by any numbers.
  static int[] of(Graph graph, Cancellation cancellation) {
    ConnectedComponents components = new ConnectedComponents();
    components.init(graph);
    components.compute();
    cancellation.check();
    int[] numbers = new int[graph.getNodeCount()];
    for (int node = 0; node < numbers.length; node++) {
      numbers[node] = components.getConnectedComponentOf(node).id;
    }
    components.terminate();
    return numbers;
  }
}
