package org.entente.explore;

import org.apache.jena.graph.Node;

/// How many neighbours a node has over one predicate in one direction.
///
/// @param label the predicate in words
public record PredicateCount(Direction direction, Node predicate, String label, int count) {}
