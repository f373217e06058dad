package org.entente.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;

/// The GraphStream graph that holds what is shown, and how deltas change it. Ids are the terms in
/// N-Triples.
final class GraphElements {

  private final Graph graph = new MultiGraph("view", true, false);
  private final GraphSink sink = new GraphSink();

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
    return graph.getNode(id(term)) != null;
  }

  boolean contains(VisibleEdge edge) {
    return graph.getEdge(id(edge.triple())) != null;
  }

  void apply(GraphDelta delta) {
    switch (delta) {
      case GraphDelta.Added(var nodes, var edges) -> {
        nodes.forEach(this::add);
        edges.forEach(this::add);
      }
      case GraphDelta.Removed(var nodes, var edges) -> {
        edges.forEach(edge -> graph.removeEdge(id(edge.triple())));
        nodes.forEach(node -> graph.removeNode(id(node.node().term())));
      }
      case GraphDelta.Moved(var _, var to) -> to.forEach(this::move);
      case GraphDelta.Pinned(var nodes, var pinned) ->
          nodes.forEach(term -> graph.getNode(id(term)).setAttribute(GraphSink.PINNED, pinned));
      case GraphDelta.Filtered _, GraphDelta.Emphasised _ -> {
        // Nothing comes or goes: these are applied to what is drawn.
      }
    }
  }

  /// The delta that takes these nodes away, with all their edges.
  GraphDelta removal(Set<Node> terms) {
    List<PlacedNode> nodes = new ArrayList<>();
    Map<String, VisibleEdge> edges = new LinkedHashMap<>();
    for (Node term : terms) {
      org.graphstream.graph.Node node = graph.getNode(id(term));
      nodes.add(placed(node));
      node.edges().forEach(edge -> edges.put(edge.getId(), visible(edge)));
    }
    return new GraphDelta.Removed(nodes, List.copyOf(edges.values()));
  }

  /// The loose neighbours of a node that have no other neighbour.
  Set<Node> leavesOf(Node term) {
    Set<Node> leaves = new LinkedHashSet<>();
    org.graphstream.graph.Node centre = graph.getNode(id(term));
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
    org.graphstream.graph.Node node = graph.addNode(id(placed.node().term()));
    node.setAttribute(GraphSink.NODE, placed.node());
    node.setAttribute(GraphSink.PLACE, place(placed.at()));
    node.setAttribute(GraphSink.PINNED, placed.pinned());
  }

  private void add(VisibleEdge edge) {
    graph
        .addEdge(id(edge.triple()), id(edge.subject()), id(edge.object()), true)
        .setAttribute(GraphSink.EDGE, edge);
  }

  private void move(Node term, Point to) {
    graph.getNode(id(term)).setAttribute(GraphSink.PLACE, place(to));
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

  private static String id(Node term) {
    return NodeFmtLib.strNT(term);
  }

  private static String id(Triple triple) {
    return id(triple.getSubject()) + ' ' + id(triple.getPredicate()) + ' ' + id(triple.getObject());
  }
}
