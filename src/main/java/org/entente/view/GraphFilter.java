package org.entente.view;

import java.util.Set;
import org.apache.jena.graph.Node;

/// What of the visible graph is left undrawn for now; nothing is forgotten.
///
/// @param predicates edges with these are hidden
/// @param kinds nodes of these kinds are hidden, and their edges
/// @param folded whether events with an agent and a target are drawn as edges between these
public record GraphFilter(Set<Node> predicates, Set<NodeKind> kinds, boolean folded) {

  public static final GraphFilter NONE = new GraphFilter(Set.of(), Set.of(), false);

  public GraphFilter {
    predicates = Set.copyOf(predicates);
    kinds = Set.copyOf(kinds);
  }

  public GraphFilter withPredicates(Set<Node> hidden) {
    return new GraphFilter(hidden, kinds, folded);
  }

  public GraphFilter withKinds(Set<NodeKind> hidden) {
    return new GraphFilter(predicates, hidden, folded);
  }

  public GraphFilter withFolded(boolean fold) {
    return new GraphFilter(predicates, kinds, fold);
  }
}
