package org.entente.view.source;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.explore.Edge;
import org.entente.explore.EventDates;
import org.entente.explore.EventProfile.EventDays;
import org.entente.explore.Explorer;
import org.entente.explore.Neighbours;
import org.entente.explore.Vertex;
import org.entente.view.NodeKind;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;

/// Turns what was read from the store into what is drawn.
final class Drawing {

  /// After so many neighbours have been counted, they are no longer known of the nodes that follow:
  /// a page of hubs would take seconds.
  private static final long MOST_COUNTED = 2_000_000;

  private final Neighbours neighbours;
  private final EventDates dates;
  private final Cancellation cancellation;
  private long left = MOST_COUNTED;

  Drawing(Explorer explorer, Cancellation cancellation) {
    this.neighbours = explorer.neighbours();
    this.dates = explorer.dates();
    this.cancellation = cancellation;
  }

  Subgraph of(org.entente.explore.Subgraph read) {
    return new Subgraph(
        read.vertices().stream().map(this::node).toList(),
        read.edges().stream().map(Drawing::edge).toList());
  }

  /// Events are called by their class, which is short; their own label goes to the tooltip.
  private VisibleNode node(Vertex vertex) {
    NodeKind kind = NodeKinds.of(vertex.kind());
    boolean event = kind.family() == NodeKind.Family.EVENT;
    String label = event ? eventLabel(vertex, kind) : vertex.label();
    return new VisibleNode(
        vertex.node(),
        label,
        label.equals(vertex.label()) ? "" : vertex.label(),
        kind,
        vertex.modality(),
        degree(vertex.node()),
        event ? dates.of(vertex.node()).map(EventDays::first).orElse(null) : null);
  }

  private int degree(Node term) {
    if (left < 0) {
      return -1;
    }
    int degree = neighbours.degree(term, cancellation);
    left -= degree;
    return degree;
  }

  private static String eventLabel(Vertex vertex, NodeKind kind) {
    String type = vertex.typeLabel();
    if (type.isEmpty()) {
      return kind.title();
    }
    int first = type.offsetByCodePoints(0, 1);
    return type.substring(0, first).toUpperCase(Locale.ROOT) + type.substring(first);
  }

  private static VisibleEdge edge(Edge edge) {
    return new VisibleEdge(
        Triple.create(edge.subject(), edge.predicate(), edge.object()),
        edge.label(),
        edge.modality());
  }
}
