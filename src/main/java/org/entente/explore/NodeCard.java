package org.entente.explore;

import java.util.List;
import org.apache.jena.graph.Node;

/// All that the inspector shows of a node.
///
/// @param labels every label and name, with its language tag as in Turtle (`Pyongyang@en`)
/// @param types its classes in words, the most specific first
/// @param sameAs what it is called elsewhere (Wikidata)
/// @param groups its facts, by predicate; what the node does before what is done to it
/// @param grounds for an event, why each of these mentions tells it; empty for other nodes
/// @param mentions where articles speak of it, the first of them, and how many there are
public record NodeCard(
    Vertex vertex,
    List<String> labels,
    List<String> types,
    List<Node> sameAs,
    List<FactGroup> groups,
    List<Ground> grounds,
    Page<Evidence> mentions) {

  public NodeCard {
    labels = List.copyOf(labels);
    types = List.copyOf(types);
    sameAs = List.copyOf(sameAs);
    groups = List.copyOf(groups);
    grounds = List.copyOf(grounds);
  }
}
