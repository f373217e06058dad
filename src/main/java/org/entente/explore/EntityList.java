package org.entente.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;

/// Lists nodes by class.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class EntityList {

  private final Snapshot snapshot;
  private final Vertices vertices;

  EntityList(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The classes that nodes of the workspace have, by label; none for the ontology's own terms,
  /// mentions, sentences and bookkeeping.
  public List<ClassCount> classes(Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// The nodes of which `type` is the most specific class, by label.
  public Page<Vertex> members(Node type, int offset, int limit, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
