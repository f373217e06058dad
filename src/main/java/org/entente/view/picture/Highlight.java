package org.entente.view.picture;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What of a graph stands out in a picture.
///
/// @param selected nodes with a ring; what is not joined to them is dimmed
/// @param hovered the node under the pointer
/// @param edge the edge that is under the pointer or selected
public record Highlight(Set<Node> selected, Optional<Node> hovered, Optional<Triple> edge) {

  public static final Highlight NONE = new Highlight(Set.of(), Optional.empty(), Optional.empty());

  public boolean isEmpty() {
    return selected.isEmpty() && hovered.isEmpty() && edge.isEmpty();
  }

  public Highlight {
    selected = Set.copyOf(selected);
  }
}
