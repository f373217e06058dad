package org.entente.view.source;

import org.apache.jena.graph.Node;

/// A way to expand a node: one predicate in one direction.
///
/// @param predicate the predicate's term
/// @param label its label for a menu
/// @param outgoing whether the node is the subject
/// @param count how many neighbours there are in the store
public record Relation(Node predicate, String label, boolean outgoing, long count) {}
