package org.entente.explore;

/// A node found by its label.
///
/// @param matched the label that matched, which may be another than the vertex's own
public record Found(Vertex vertex, String matched) {}
