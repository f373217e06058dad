package org.entente.explore;

import org.apache.jena.graph.Node;

/// The facts of a node over one predicate in one direction.
///
/// @param label the predicate in words; for [Direction#IN] read "is … of"
/// @param facts the first of them, and how many there are
public record FactGroup(Direction direction, Node predicate, String label, Page<Fact> facts) {}
