package org.entente.store.change;

import org.apache.jena.graph.Node;

/// How much of one graph is changed.
///
/// @param added how many triples it has that it had not
/// @param removed how many it had that it has no more
public record GraphChange(Node graph, long added, long removed) {

  GraphChange inverse() {
    return new GraphChange(graph, removed, added);
  }
}
