package org.entente.explore;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;
import org.entente.text.Span;

/// Reads articles, and finds from their text back to the graph.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class Articles {

  private final Snapshot snapshot;
  private final Vertices vertices;

  Articles(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The article to be read; empty if there is none of this name.
  public Optional<ArticleView> view(Node article, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// The places in `article` that speak of `node`, in text order: its mentions, and for an event
  /// its clauses.
  public List<Span> spansOf(Node article, Node node, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// Events and entities mentioned within or across `span` of `article`, in text order.
  public List<Vertex> mentionedIn(Node article, Span span, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// The facts that some words within or across `span` of `article` give.
  public List<Edge> factsIn(Node article, Span span, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
