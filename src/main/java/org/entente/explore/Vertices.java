package org.entente.explore;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.store.Snapshot;

/// Turns nodes into vertices and triples into edges.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class Vertices {

  private final Snapshot snapshot;
  private final Labels labels;

  Vertices(Snapshot snapshot, Labels labels) {
    this.snapshot = snapshot;
    this.labels = labels;
  }

  public Vertex of(Node node) {
    throw new UnsupportedOperationException();
  }

  public Edge edge(Triple triple) {
    throw new UnsupportedOperationException();
  }
}
