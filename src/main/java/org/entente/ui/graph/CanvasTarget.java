package org.entente.ui.graph;

import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;

/// What is under the pointer, or what a context menu was asked for.
public sealed interface CanvasTarget {

  record OnNode(VisibleNode node) implements CanvasTarget {}

  record OnEdge(VisibleEdge edge) implements CanvasTarget {}

  record Background() implements CanvasTarget {}
}
