package org.entente.view.saved;

import java.util.List;
import org.entente.view.PlacedNode;
import org.entente.view.VisibleEdge;

/// What a workspace has of a saved view.
///
/// @param missing what the nodes were called that the workspace does not have
/// @param missingFacts how many facts between nodes that it has are no longer told
public record OpenedView(
    SavedView view,
    List<PlacedNode> nodes,
    List<VisibleEdge> edges,
    List<String> missing,
    int missingFacts) {

  public OpenedView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    missing = List.copyOf(missing);
  }
}
