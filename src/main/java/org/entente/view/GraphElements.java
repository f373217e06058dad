package org.entente.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.jspecify.annotations.Nullable;

/// The GraphStream graph that holds what is shown, and how deltas change it. Elements are found by
/// their terms and triples; their ids are running numbers, which cost less to make.
final class GraphElements {

  private final Graph graph = new MultiGraph("view", true, false);
  private final GraphSink sink = new GraphSink();
  private final Map<Node, org.graphstream.graph.Node> byTerm = new HashMap<>();
  private final Map<Triple, Edge> byTriple = new HashMap<>();
  private long lastId;

  GraphElements() {
    graph.addSink(sink);
  }

  Graph graph() {
    return graph;
  }

  GraphSnapshot snapshot() {
    return sink.snapshot();
  }

  boolean contains(Node term) {
    return byTerm.containsKey(term);
  }

  boolean contains(VisibleEdge edge) {
    return byTriple.containsKey(edge.triple());
  }

  void apply(GraphDelta delta) {
    switch (delta) {
      case GraphDelta.Added(var nodes, var edges) -> {
        nodes.forEach(this::add);
        edges.forEach(this::add);
      }
      case GraphDelta.Removed(var nodes, var edges) -> {
        edges.forEach(edge -> graph.removeEdge(found(byTriple.remove(edge.triple()))));
        nodes.forEach(node -> graph.removeNode(found(byTerm.remove(node.node().term()))));
      }
      case GraphDelta.Moved(var movement) -> move(movement);
      case GraphDelta.Pinned(var nodes, var pinned) ->
          nodes.forEach(term -> node(term).setAttribute(GraphSink.PINNED, pinned));
      case GraphDelta.Filtered _, GraphDelta.Emphasised _, GraphDelta.Arranged _ -> {
        // Nothing comes or goes: these are applied to what is drawn.
      }
    }
  }

  /// The delta that takes these nodes away, with all their edges.
  GraphDelta removal(Set<Node> terms) {
    List<PlacedNode> nodes = new ArrayList<>();
    Map<String, VisibleEdge> edges = new LinkedHashMap<>();
    for (Node term : terms) {
      org.graphstream.graph.Node node = node(term);
      nodes.add(placed(node));
      node.edges().forEach(edge -> edges.put(edge.getId(), visible(edge)));
    }
    return new GraphDelta.Removed(nodes, List.copyOf(edges.values()));
  }

  /// The loose neighbours of a node that have no other neighbour.
  Set<Node> leavesOf(Node term) {
    Set<Node> leaves = new LinkedHashSet<>();
    org.graphstream.graph.Node centre = byTerm.get(term);
    if (centre != null) {
      centre
          .neighborNodes()
          .filter(leaf -> !leaf.equals(centre) && !pinned(leaf))
          .filter(
              leaf ->
                  leaf.neighborNodes()
                      .allMatch(other -> other.equals(centre) || other.equals(leaf)))
          .forEach(leaf -> leaves.add(placed(leaf).node().term()));
    }
    return leaves;
  }

  private void add(PlacedNode placed) {
    org.graphstream.graph.Node node = graph.addNode(newId());
    byTerm.put(placed.node().term(), node);
    node.setAttribute(GraphSink.NODE, placed.node());
    node.setAttribute(GraphSink.PLACE, place(placed.at()));
    node.setAttribute(GraphSink.PINNED, placed.pinned());
  }

  private void add(VisibleEdge edge) {
    Edge added = graph.addEdge(newId(), node(edge.subject()), node(edge.object()), true);
    added.setAttribute(GraphSink.EDGE, edge);
    byTriple.put(edge.triple(), added);
  }

  private void move(Movement movement) {
    for (int index = 0; index < movement.size(); index++) {
      node(movement.term(index)).setAttribute(GraphSink.PLACE, place(movement.to(index)));
    }
  }

  private org.graphstream.graph.Node node(Node term) {
    return found(byTerm.get(term));
  }

  private static <T> T found(@Nullable T element) {
    return Objects.requireNonNull(element, "not in the visible graph");
  }

  private String newId() {
    return Long.toString(lastId++, Character.MAX_RADIX);
  }

  private static PlacedNode placed(org.graphstream.graph.Node node) {
    double[] at = node.getAttribute(GraphSink.PLACE, double[].class);
    VisibleNode visible = node.getAttribute(GraphSink.NODE, VisibleNode.class);
    return new PlacedNode(visible, new Point(at[0], at[1]), pinned(node));
  }

  private static boolean pinned(org.graphstream.graph.Node node) {
    return node.getAttribute(GraphSink.PINNED, Boolean.class);
  }

  private static VisibleEdge visible(Edge edge) {
    return edge.getAttribute(GraphSink.EDGE, VisibleEdge.class);
  }

  /// A single attribute value: GraphStream would take an array of objects for several values, but
  /// an array of numbers for one.
  private static Object place(Point at) {
    return new double[] {at.x(), at.y(), 0};
  }
}
