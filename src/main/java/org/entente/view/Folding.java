package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.mapping.En;

/// Draws events as edges between their actors: "USA —agrees with→ Russia". An event with agents and
/// targets becomes an edge from each to each; one with several agents only, an edge between these;
/// any other stays a node. The edge's predicate is the event's own term. What stood beside a folded
/// event only (its topic, its place) is left out with it.
final class Folding {

  private static final Set<Node> AGENTS = Set.of(En.agent, En.imposedBy, En.speaker);
  private static final Set<Node> TARGETS = Set.of(En.target, En.sanctionTarget, En.addressee);

  private final GraphSnapshot graph;
  private final List<List<Integer>> agents = new ArrayList<>();
  private final List<List<Integer>> targets = new ArrayList<>();
  private final List<VisibleEdge> edges = new ArrayList<>();
  private final boolean[] folded;
  private final boolean[] stays;

  private Folding(GraphSnapshot graph) {
    this.graph = graph;
    this.folded = new boolean[graph.nodeCount()];
    this.stays = new boolean[graph.nodeCount()];
    for (int node = 0; node < graph.nodeCount(); node++) {
      agents.add(new ArrayList<>());
      targets.add(new ArrayList<>());
    }
  }

  static GraphSnapshot of(GraphSnapshot graph) {
    return new Folding(graph).fold();
  }

  private GraphSnapshot fold() {
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int event = graph.source(edge);
      int actor = graph.target(edge);
      if (isEvent(event) && !isEvent(actor)) {
        Node predicate = graph.edge(edge).predicate();
        if (AGENTS.contains(predicate)) {
          agents.get(event).add(actor);
        } else if (TARGETS.contains(predicate)) {
          targets.get(event).add(actor);
        }
      }
    }
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (isEvent(node)) {
        fold(node);
      }
    }
    return kept();
  }

  private void fold(int event) {
    List<Integer> from = agents.get(event);
    List<Integer> to = new ArrayList<>(targets.get(event));
    to.removeAll(from);
    if (to.isEmpty()) {
      for (int first = 0; first < from.size(); first++) {
        for (int second = first + 1; second < from.size(); second++) {
          join(from.get(first), event, from.get(second));
        }
      }
    } else {
      from.forEach(agent -> to.forEach(target -> join(agent, event, target)));
    }
  }

  private void join(int from, int event, int to) {
    VisibleNode node = graph.node(event);
    folded[event] = true;
    stays[from] = true;
    stays[to] = true;
    edges.add(
        new VisibleEdge(
            Triple.create(graph.node(from).term(), node.term(), graph.node(to).term()),
            node.kind().verb(),
            node.modality()));
  }

  private GraphSnapshot kept() {
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int source = graph.source(edge);
      int target = graph.target(edge);
      if (!folded[source] && !folded[target]) {
        edges.add(graph.edge(edge));
        stays[source] = true;
        stays[target] = true;
      }
    }
    int count = 0;
    List<VisibleNode> nodes = new ArrayList<>();
    double[] x = new double[graph.nodeCount()];
    double[] y = new double[graph.nodeCount()];
    boolean[] pinned = new boolean[graph.nodeCount()];
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (stays(node)) {
        nodes.add(graph.node(node));
        x[count] = graph.x(node);
        y[count] = graph.y(node);
        pinned[count] = graph.pinned(node);
        count++;
      }
    }
    return GraphSnapshot.of(
        nodes,
        edges,
        Arrays.copyOf(x, count),
        Arrays.copyOf(y, count),
        Arrays.copyOf(pinned, count));
  }

  private boolean stays(int node) {
    boolean actor = graph.node(node).kind().family() == NodeKind.Family.ACTOR;
    return !folded[node] && (actor || stays[node] || graph.degree(node) == 0);
  }

  private boolean isEvent(int node) {
    return graph.node(node).kind().family() == NodeKind.Family.EVENT;
  }
}
