package org.entente.view.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;
import org.entente.store.Workspace;
import org.entente.view.PlacedNode;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;
import org.entente.view.GraphSnapshot;
import org.entente.view.source.GraphSource;

/// Finds the nodes and facts of saved views in a workspace, as it is now: labels and classes may
/// have changed since, and some may be gone.
public final class ViewOpening {

  private final Workspace workspace;
  private final GraphSource source;

  public ViewOpening(Workspace workspace, GraphSource source) {
    this.workspace = workspace;
    this.source = source;
  }

  /// May take a while: not for the window's thread.
  public OpenedView open(SavedView view, Cancellation cancellation) {
    Set<Node> told = workspace.read(snapshot -> told(view, snapshot, cancellation));
    Subgraph read = source.nodes(told, GraphSnapshot.EMPTY, cancellation);
    Map<Node, VisibleNode> drawn = new HashMap<>();
    read.nodes().forEach(node -> drawn.put(node.term(), node));
    List<PlacedNode> nodes = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (SavedNode saved : view.nodes()) {
      VisibleNode node = drawn.get(saved.term());
      if (node == null) {
        missing.add(saved.label());
      } else {
        nodes.add(new PlacedNode(node, saved.at(), saved.pinned()));
      }
    }
    Map<Triple, VisibleEdge> edges = new LinkedHashMap<>();
    for (VisibleEdge edge : read.edges()) {
      if (view.facts().contains(edge.triple())) {
        edges.putIfAbsent(edge.triple(), edge);
      }
    }
    long expected =
        view.facts().stream()
            .filter(
                fact -> drawn.containsKey(fact.getSubject()) && drawn.containsKey(fact.getObject()))
            .count();
    return new OpenedView(
        view, nodes, List.copyOf(edges.values()), missing, (int) expected - edges.size());
  }

  private static Set<Node> told(SavedView view, Snapshot snapshot, Cancellation cancellation) {
    return view.nodes().stream()
        .map(SavedNode::term)
        .filter(
            term -> {
              cancellation.check();
              return (!term.isLiteral() && snapshot.contains(term, Node.ANY, Node.ANY))
                  || snapshot.contains(Node.ANY, Node.ANY, term);
            })
        .collect(Collectors.toSet());
  }
}
