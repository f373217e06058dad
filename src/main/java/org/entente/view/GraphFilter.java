package org.entente.view;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.extract.record.Modality;

/// What of the visible graph is left undrawn for now; nothing is forgotten.
///
/// @param predicates edges with these are hidden
/// @param kinds nodes of these kinds are hidden, and their edges
/// @param modalities events and edges so stated are hidden; entities have no modality
/// @param folded whether events with an agent and a target are drawn as edges between these
public record GraphFilter(
    Set<Node> predicates, Set<NodeKind> kinds, Set<Modality> modalities, boolean folded) {

  public static final GraphFilter NONE = new GraphFilter(Set.of(), Set.of(), Set.of(), false);

  public GraphFilter {
    predicates = Set.copyOf(predicates);
    kinds = Set.copyOf(kinds);
    modalities = Set.copyOf(modalities);
  }

  public GraphFilter withPredicates(Set<Node> hidden) {
    return new GraphFilter(hidden, kinds, modalities, folded);
  }

  public GraphFilter withKinds(Set<NodeKind> hidden) {
    return new GraphFilter(predicates, hidden, modalities, folded);
  }

  public GraphFilter withModalities(Set<Modality> hidden) {
    return new GraphFilter(predicates, kinds, hidden, folded);
  }

  public GraphFilter withFolded(boolean fold) {
    return new GraphFilter(predicates, kinds, modalities, fold);
  }

  boolean hides(VisibleNode node) {
    return kinds.contains(node.kind())
        || (node.kind().family() == NodeKind.Family.EVENT && modalities.contains(node.modality()));
  }

  boolean hides(VisibleEdge edge) {
    return predicates.contains(edge.predicate()) || modalities.contains(edge.modality());
  }
}
