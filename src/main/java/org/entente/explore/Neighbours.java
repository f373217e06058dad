package org.entente.explore;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;

/// What stands next to a node in the drawn graph. Reifiers, mentions, sentences, classes, concepts
/// and bookkeeping are no neighbours; nor are literals.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class Neighbours {

  private final Snapshot snapshot;
  private final Vertices vertices;

  Neighbours(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The predicates over which `node` has neighbours, with counts: outgoing first, by label. Time
  /// grows with the number of the node's triples.
  public List<PredicateCount> counts(Node node, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// Neighbours over one predicate, by label.
  public Page<Neighbour> page(
      Node node,
      Direction direction,
      Node predicate,
      int offset,
      int limit,
      Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// Neighbours over all predicates, in the order of [#counts].
  public Page<Neighbour> all(Node node, int offset, int limit, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// The nodes and all edges between them.
  public Subgraph among(Collection<Node> nodes, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// What an article's graph (or another named graph) draws: its events, entities and their edges.
  public Subgraph ofGraph(Node graph, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
