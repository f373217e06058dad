package org.entente.view.source;

import org.apache.jena.graph.Node;
import org.entente.explore.Direction;
import org.entente.explore.Way;

/// A way to expand a node: one predicate in one direction.
///
/// @param predicate the predicate's term
/// @param label its label for a menu
/// @param outgoing whether the node is the subject
/// @param shown how many of the neighbours the view joins to the node
/// @param count how many neighbours there are in the store
public record Relation(Node predicate, String label, boolean outgoing, int shown, int count) {

  Way way() {
    return new Way(outgoing ? Direction.OUT : Direction.IN, predicate);
  }

  boolean is(Way other) {
    return way().equals(other);
  }

  public boolean isAllShown() {
    return shown >= count;
  }
}
