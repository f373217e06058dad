package org.entente.explore;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// A triple of a node, seen from it.
///
/// @param other the node or literal at the other end
/// @param otherLabel that node in words, or the literal's text
/// @param vertex the other end, if it is a node; empty for a literal
/// @param evidence where it is said; empty for what no article says (gazetteer, RDF from elsewhere)
public record Fact(
    Direction direction,
    Node predicate,
    Node other,
    String otherLabel,
    Optional<Vertex> vertex,
    List<Evidence> evidence) {

  public Fact {
    evidence = List.copyOf(evidence);
  }
}
