package org.entente.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What one action of the user changed: the unit of undo.
///
/// @param name the action in words, and its query
/// @param expanded the nodes whose neighbours the step brought; none if it is no expansion
/// @param deltas the changes, in the order in which they were made
public record GraphStep(StepName name, Set<Node> expanded, List<GraphDelta> deltas) {

  public GraphStep {
    expanded = Set.copyOf(expanded);
    deltas = List.copyOf(deltas);
  }

  GraphStep(StepName name, List<GraphDelta> deltas) {
    this(name, Set.of(), deltas);
  }

  public String title() {
    return name.title();
  }

  /// The query that the step stands for; empty if it stands for none.
  public String sparql() {
    return name.sparql();
  }

  public GraphStep inverse() {
    return new GraphStep(
        name, expanded, deltas.reversed().stream().map(GraphDelta::inverse).toList());
  }

  /// The nodes that came, in the order in which they came.
  public Set<Node> brought() {
    Set<Node> terms = new LinkedHashSet<>();
    for (GraphDelta delta : deltas) {
      if (delta instanceof GraphDelta.Added(var nodes, var _)) {
        nodes.forEach(node -> terms.add(node.node().term()));
      }
    }
    return terms;
  }

  /// The nodes that went, in the order in which they went.
  public Set<Node> taken() {
    Set<Node> terms = new LinkedHashSet<>();
    for (GraphDelta delta : deltas) {
      if (delta instanceof GraphDelta.Removed(var nodes, var _)) {
        nodes.forEach(node -> terms.add(node.node().term()));
      }
    }
    return terms;
  }

  /// The step as it is told.
  public PastStep told() {
    int brought = 0;
    int taken = 0;
    for (GraphDelta delta : deltas) {
      if (delta instanceof GraphDelta.Added(var nodes, var _)) {
        brought += nodes.size();
      } else if (delta instanceof GraphDelta.Removed(var nodes, var _)) {
        taken += nodes.size();
      }
    }
    return new PastStep(title(), sparql().strip(), brought, taken);
  }

  GraphStep and(GraphDelta delta) {
    List<GraphDelta> more = new ArrayList<>(deltas);
    more.add(delta);
    return new GraphStep(name, expanded, more);
  }

  /// How many nodes, edges and places the step holds: what it costs to keep.
  int weight() {
    return deltas.stream()
        .mapToInt(
            delta ->
                switch (delta) {
                  case GraphDelta.Added(var nodes, var edges) -> nodes.size() + edges.size();
                  case GraphDelta.Removed(var nodes, var edges) -> nodes.size() + edges.size();
                  case GraphDelta.Moved(var movement) -> movement.size();
                  case GraphDelta.Pinned(var nodes, var _) -> nodes.size();
                  case GraphDelta.Filtered _, GraphDelta.Emphasised _, GraphDelta.Arranged _ -> 1;
                })
        .sum();
  }
}
