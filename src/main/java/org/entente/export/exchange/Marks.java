package org.entente.export.exchange;

import org.entente.view.GraphSnapshot;
import org.graphstream.graph.Element;

/// What a format says of each node and edge: GraphStream's writers write all attributes of an
/// element.
interface Marks {

  /// @param node its index in the snapshot
  void node(Element element, GraphSnapshot graph, int node);

  /// @param edge its index in the snapshot
  void edge(Element element, GraphSnapshot graph, int edge);
}
