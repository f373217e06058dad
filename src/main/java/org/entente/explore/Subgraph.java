package org.entente.explore;

import java.util.List;

/// Some nodes and the edges between them, for drawing.
///
/// @param vertices each once; with both ends of every edge
public record Subgraph(List<Vertex> vertices, List<Edge> edges) {

  public Subgraph {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }
}
