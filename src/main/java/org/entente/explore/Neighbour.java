package org.entente.explore;

/// A node next to another, and the edge between them.
public record Neighbour(Vertex vertex, Edge edge) {}
