package org.entente.explore.path;

import org.entente.explore.Vertex;

/// The two ends of paths.
public record PathPair(Vertex from, Vertex to) {}
