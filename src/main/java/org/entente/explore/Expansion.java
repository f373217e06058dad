package org.entente.explore;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Neighbours of a node that come next.
///
/// @param coming in the order in which the store holds them, which is that of their arrival
/// @param ways over which they are reached
/// @param total how many neighbours there are by these ways, those that are shown included
/// @param more whether others follow after these
public record Expansion(List<Node> coming, Set<Way> ways, int total, boolean more) {

  public Expansion {
    coming = List.copyOf(coming);
    ways = Set.copyOf(ways);
  }
}
