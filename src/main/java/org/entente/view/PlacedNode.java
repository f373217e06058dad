package org.entente.view;

/// A node and where it stands.
///
/// @param pinned whether layouts must leave it there
public record PlacedNode(VisibleNode node, Point at, boolean pinned) {}
