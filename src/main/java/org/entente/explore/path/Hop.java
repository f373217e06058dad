package org.entente.explore.path;

import java.util.List;
import org.entente.explore.Edge;
import org.entente.explore.Vertex;

/// A step of a path.
///
/// @param edges all edges between the two nodes that the question allows, in either direction; one
///   at least
public record Hop(Vertex from, Vertex to, List<Edge> edges) {

  public Hop {
    edges = List.copyOf(edges);
  }
}
