package org.entente.ui.path;

import java.util.List;
import org.entente.explore.Edge;
import org.entente.explore.Evidence;
import org.entente.explore.path.Hop;

/// A hop with where its edges are said.
record SaidHop(Hop hop, List<SaidEdge> edges) {

  /// @param evidence by article and place; empty if no article says it
  record SaidEdge(Edge edge, List<Evidence> evidence) {}
}
