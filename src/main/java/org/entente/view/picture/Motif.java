package org.entente.view.picture;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;

/// What a picture shows: a graph as seen through a viewport, and what stands out in it.
///
/// @param lifted nodes that are being moved: they, and their edges, are drawn in front only
public record Motif(
    GraphSnapshot graph, Viewport viewport, Theme theme, Highlight highlight, Set<Node> lifted) {

  public Motif {
    lifted = Set.copyOf(lifted);
  }
}
