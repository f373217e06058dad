package org.entente.explore;

import org.apache.jena.graph.Node;

/// A way to leave a node: over one predicate in one direction.
public record Way(Direction direction, Node predicate) {}
