package org.entente.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;

/// Makes the inspector's cards.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class NodeCards {

  private final Snapshot snapshot;
  private final Vertices vertices;

  NodeCards(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The card of a node; one without facts for a node that is unknown.
  ///
  /// @param perGroup how many facts a group shows, and how many mentions the card shows
  public NodeCard of(Node node, int perGroup, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// More facts of one group.
  public Page<Fact> facts(
      Node node,
      Direction direction,
      Node predicate,
      int offset,
      int limit,
      Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// Where a triple is said; empty if no article says it.
  public List<Evidence> evidence(Triple triple) {
    throw new UnsupportedOperationException();
  }

  /// Where articles speak of a node.
  public Page<Evidence> mentions(Node node, int offset, int limit, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
