package org.entente.view;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.extract.record.Modality;

/// An edge of the visible graph: a fact. The triple is its identity, so that two mentions of a fact
/// are one edge.
///
/// @param triple the fact, both ends of which are drawn
/// @param label what is written along it, short
/// @param modality how firmly the fact is stated
public record VisibleEdge(Triple triple, String label, Modality modality) {

  public Node subject() {
    return triple.getSubject();
  }

  public Node predicate() {
    return triple.getPredicate();
  }

  public Node object() {
    return triple.getObject();
  }
}
