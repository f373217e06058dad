package org.entente.export.exchange;

import org.entente.view.GraphSnapshot;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;

/// The graph that a writer writes: made for it, so that nothing of the drawn graph's own
/// bookkeeping gets into the file.
final class Carrier {

  private Carrier() {}

  static Graph of(GraphSnapshot graph, Marks marks) {
    Graph carrier = new MultiGraph("entente");
    for (int node = 0; node < graph.nodeCount(); node++) {
      marks.node(carrier.addNode(id(node)), graph, node);
    }
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      String from = id(graph.source(edge));
      String to = id(graph.target(edge));
      marks.edge(carrier.addEdge("e" + edge, from, to, true), graph, edge);
    }
    return carrier;
  }

  /// Short ids, since the writers do not escape them.
  private static String id(int node) {
    return "n" + node;
  }
}
