package org.entente.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Makes the steps that change what is shown, without taking them: each from what is shown now, and
/// none if nothing would change.
final class Steps {

  private final GraphElements elements;

  /// @param elements of the graph that is shown
  Steps(GraphElements elements) {
    this.elements = elements;
  }

  /// Nodes and edges that are not there yet, placed near their neighbours.
  ///
  /// @param centres the nodes that are expanded; none if it is no expansion
  Optional<GraphStep> expansion(
      GraphSnapshot all, StepName name, Set<Node> centres, Subgraph subgraph) {
    List<VisibleNode> coming = new ArrayList<>();
    Set<Node> terms = new LinkedHashSet<>();
    for (VisibleNode node : subgraph.nodes()) {
      if (!all.contains(node.term()) && terms.add(node.term())) {
        coming.add(node);
      }
    }
    Map<Object, VisibleEdge> edges = new HashMap<>();
    List<VisibleEdge> joining = new ArrayList<>();
    for (VisibleEdge edge : subgraph.edges()) {
      if ((all.contains(edge.subject()) || terms.contains(edge.subject()))
          && (all.contains(edge.object()) || terms.contains(edge.object()))
          && !elements.contains(edge)
          && edges.putIfAbsent(edge.triple(), edge) == null) {
        joining.add(edge);
      }
    }
    if (coming.isEmpty() && joining.isEmpty()) {
      return Optional.empty();
    }
    List<PlacedNode> placed = new Placement(all).place(coming, joining);
    return Optional.of(
        new GraphStep(name, centres, List.of(new GraphDelta.Added(placed, joining))));
  }

  /// Other nodes and edges in the place of all that is shown.
  ///
  /// @param edges those with an end that is not among the nodes are passed over
  GraphStep opening(
      GraphSnapshot all, StepName name, List<PlacedNode> nodes, List<VisibleEdge> edges) {
    Set<Node> coming = new HashSet<>();
    nodes.forEach(node -> coming.add(node.node().term()));
    List<VisibleEdge> joining =
        edges.stream()
            .filter(edge -> coming.contains(edge.subject()) && coming.contains(edge.object()))
            .toList();
    return new GraphStep(
        name, List.of(elements.removal(terms(all)), new GraphDelta.Added(nodes, joining)));
  }

  /// @param terms those that are not shown are passed over
  Optional<GraphStep> removal(GraphSnapshot all, String title, Set<Node> terms) {
    Set<Node> going = new LinkedHashSet<>(terms);
    going.removeIf(term -> !all.contains(term));
    return going.isEmpty()
        ? Optional.empty()
        : Optional.of(new GraphStep(StepName.of(title), List.of(elements.removal(going))));
  }

  /// Moves nodes and pins them there.
  Optional<GraphStep> movement(GraphSnapshot all, String title, Map<Node, Point> to) {
    Movement movement = Movement.of(all, to);
    if (movement.size() == 0) {
      return Optional.empty();
    }
    Set<Node> loose = new HashSet<>();
    for (int index = 0; index < movement.size(); index++) {
      if (!pinned(all, movement.term(index))) {
        loose.add(movement.term(index));
      }
    }
    GraphStep step = new GraphStep(StepName.of(title), List.of(new GraphDelta.Moved(movement)));
    return Optional.of(loose.isEmpty() ? step : step.and(new GraphDelta.Pinned(loose, true)));
  }

  Optional<GraphStep> pinning(GraphSnapshot all, String title, Set<Node> terms, boolean pinned) {
    Set<Node> changing = new HashSet<>(terms);
    changing.removeIf(term -> !all.contains(term) || pinned(all, term) == pinned);
    return changing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GraphStep(StepName.of(title), List.of(new GraphDelta.Pinned(changing, pinned))));
  }

  static Set<Node> terms(GraphSnapshot all) {
    Set<Node> terms = new LinkedHashSet<>();
    all.nodes().forEach(node -> terms.add(node.term()));
    return terms;
  }

  private static boolean pinned(GraphSnapshot all, Node term) {
    return all.indexOf(term).map(all::pinned).orElse(false);
  }
}
