package org.entente.view.saved;

import org.apache.jena.graph.Node;
import org.entente.view.Point;

/// A node of a saved view. What else is drawn of it is read from the workspace when the view is
/// opened.
///
/// @param label what it was called, to name it by where the workspace does not have it
/// @param at where it stood
/// @param pinned whether layouts must leave it there
public record SavedNode(Node term, String label, Point at, boolean pinned) {}
