package org.entente.view;

import java.util.List;

/// Nodes and edges read from the store, to be shown. Edges whose ends are neither here nor drawn
/// already are left out when it is shown.
public record Subgraph(List<VisibleNode> nodes, List<VisibleEdge> edges) {

  public static final Subgraph EMPTY = new Subgraph(List.of(), List.of());

  public Subgraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  public boolean isEmpty() {
    return nodes.isEmpty() && edges.isEmpty();
  }
}
