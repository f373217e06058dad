package org.entente.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.text.Span;

/// A place in an article and whom or what it speaks of.
///
/// @param nodes the events and entities, each once
public record MentionMark(Node mention, Span span, List<Node> nodes) {

  public MentionMark {
    nodes = List.copyOf(nodes);
  }
}
