package org.entente.store.label;

/// A node that was found by a label.
///
/// @param node its number in the store
/// @param label the number of the literal that matched
public record FoundLabel(long node, long label, Fit fit) {}
