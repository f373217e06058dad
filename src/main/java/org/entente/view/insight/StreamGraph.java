package org.entente.view.insight;

import org.entente.base.Cancellation;
import org.entente.view.GraphSnapshot;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;

/// A snapshot as a GraphStream graph of its own, for algorithms that write into their graph: nodes
/// in the snapshot's order, facts without direction, loops left out.
final class StreamGraph {

  private StreamGraph() {}

  static Graph of(GraphSnapshot snapshot, Cancellation cancellation) {
    Graph graph = new MultiGraph("measured", false, false);
    for (int node = 0; node < snapshot.nodeCount(); node++) {
      graph.addNode(Integer.toString(node));
    }
    cancellation.check();
    for (int edge = 0; edge < snapshot.edgeCount(); edge++) {
      int from = snapshot.source(edge);
      int to = snapshot.target(edge);
      if (from != to) {
        graph.addEdge(Integer.toString(edge), graph.getNode(from), graph.getNode(to), false);
      }
    }
    cancellation.check();
    return graph;
  }
}
