package org.entente.ui.graph;

import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Motif;

/// What is to be on the screen.
///
/// @param motif what is drawn, seen through a viewport somewhat larger than the canvas
/// @param still the graph that the back shows: without the latest places of what is being moved
/// @param scale pixels of the screen per pixel of the viewport
record FrameRequest(Motif motif, GraphSnapshot still, double scale) {

  private static final int FEW = 5_000;

  /// Whether the back of another request looks the same.
  boolean hasBackOf(FrameRequest other) {
    return still.equals(other.still)
        && motif.viewport().equals(other.motif.viewport())
        && scale == other.scale
        && motif.theme() == other.motif.theme()
        && motif.highlight().selected().isEmpty() == other.motif.highlight().selected().isEmpty()
        && motif.lifted().equals(other.motif.lifted());
  }

  /// Whether the labels of another request stand in the same places.
  boolean hasLetteringOf(FrameRequest other) {
    return still.equals(other.still)
        && motif.viewport().equals(other.motif.viewport())
        && motif.lifted().equals(other.motif.lifted());
  }

  /// Whether the graph has so few elements that a frame is quickly made anew.
  boolean isSmall() {
    return motif.graph().nodeCount() + (long) motif.graph().edgeCount() <= FEW;
  }

  /// Whether so little of a frame is to be drawn anew that the FX thread can do it at once.
  boolean isQuick(FrameRequest before) {
    GraphSnapshot graph = motif.graph();
    long work = 0;
    if (!hasBackOf(before) || !hasLetteringOf(before)) {
      work += graph.nodeCount() + (long) graph.edgeCount();
    }
    work += motif.highlight().selected().stream().mapToLong(this::edges).sum();
    work += motif.highlight().hovered().map(this::edges).orElse(0L);
    work += motif.lifted().stream().mapToLong(this::edges).sum();
    return work <= FEW;
  }

  Motif stillMotif() {
    return new Motif(still, motif.viewport(), motif.theme(), motif.highlight(), motif.lifted());
  }

  private long edges(Node term) {
    return motif.graph().indexOf(term).map(node -> 1L + motif.graph().degree(node)).orElse(0L);
  }
}
