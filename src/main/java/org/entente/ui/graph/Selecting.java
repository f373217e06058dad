package org.entente.ui.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;

/// Ways to select many nodes of the canvas at once. Selecting is no step that is undone: it changes
/// nothing that is drawn but rings.
public final class Selecting {

  private final GraphCanvas canvas;

  Selecting(GraphCanvas canvas) {
    this.canvas = canvas;
  }

  public void all() {
    which(node -> true);
  }

  public void none() {
    canvas.select(Set.of());
  }

  public void inverted() {
    Set<Node> before = Set.copyOf(canvas.selection());
    which(node -> !before.contains(node.term()));
  }

  /// All that are so, and no others.
  public void which(Predicate<VisibleNode> wanted) {
    Set<Node> chosen = new LinkedHashSet<>();
    for (VisibleNode node : drawn().nodes()) {
      if (wanted.test(node)) {
        chosen.add(node.term());
      }
    }
    canvas.select(chosen);
  }

  /// The neighbours of what is selected as well.
  public void neighboursToo() {
    Set<Node> grown = new LinkedHashSet<>(canvas.selection());
    for (VisibleEdge edge : drawn().edges()) {
      if (canvas.selection().contains(edge.subject())) {
        grown.add(edge.object());
      }
      if (canvas.selection().contains(edge.object())) {
        grown.add(edge.subject());
      }
    }
    canvas.select(grown);
  }

  /// All that any ways lead to from what is selected. Looks at each node and each edge once.
  public void partsToo() {
    GraphSnapshot graph = drawn();
    Set<Node> reached = new LinkedHashSet<>(canvas.selection());
    Deque<Integer> next = new ArrayDeque<>();
    reached.forEach(term -> graph.indexOf(term).ifPresent(next::add));
    while (!next.isEmpty()) {
      int node = next.remove();
      for (int rank = 0; rank < graph.degree(node); rank++) {
        int edge = graph.edgeOf(node, rank);
        int other = graph.source(edge) == node ? graph.target(edge) : graph.source(edge);
        if (reached.add(graph.node(other).term())) {
          next.add(other);
        }
      }
    }
    canvas.select(reached);
  }

  private GraphSnapshot drawn() {
    return canvas.graph().snapshot();
  }
}
