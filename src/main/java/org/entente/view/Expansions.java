package org.entente.view;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Which nodes each expansion brought, read from the steps of the trail.
final class Expansions {

  private final GraphSnapshot graph;
  private final List<GraphStep> done;

  /// @param graph what is shown now
  /// @param done the steps that led to it, oldest first
  Expansions(GraphSnapshot graph, List<GraphStep> done) {
    this.graph = graph;
    this.done = done;
  }

  /// What collapsing a node takes off the view: of the last expansion of the node that still shows,
  /// the nodes that it brought, but for those that are pinned or joined to what came later. Empty
  /// if there is no such expansion.
  Set<Node> toTakeBack(Node term) {
    Set<Node> later = new HashSet<>();
    for (GraphStep step : done.reversed()) {
      if (step.expanded().contains(term)) {
        Set<Node> back = loose(step.brought(), later);
        if (!back.isEmpty()) {
          return back;
        }
      }
      later.addAll(step.brought());
    }
    return Set.of();
  }

  private Set<Node> loose(Set<Node> brought, Set<Node> later) {
    Set<Node> loose = new LinkedHashSet<>();
    for (Node term : brought) {
      graph
          .indexOf(term)
          .filter(node -> !graph.pinned(node) && !later.contains(term) && !holds(node, later))
          .ifPresent(node -> loose.add(term));
    }
    return loose;
  }

  private boolean holds(int node, Set<Node> later) {
    for (int rank = 0; rank < graph.degree(node); rank++) {
      int edge = graph.edgeOf(node, rank);
      int other = graph.source(edge) == node ? graph.target(edge) : graph.source(edge);
      if (other != node && later.contains(graph.node(other).term())) {
        return true;
      }
    }
    return false;
  }
}
