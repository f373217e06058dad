package org.entente.view.layout;

import java.util.ArrayList;
import java.util.List;

/// Puts boxes one by one where they reach down least, in a strip of given width: what is filled so
/// far is known by its lower outline (the skyline heuristic; see J. Jylänki: "A thousand ways to
/// pack the bin", 2010). O(n s) for an outline of s pieces.
final class Skyline {

  private final double most;
  private final List<Piece> outline = new ArrayList<>();
  private double width;
  private double height;

  /// @param most the width of the strip; a box that is wider stands alone at its left end
  Skyline(double most) {
    this.most = most;
    outline.add(new Piece(0, 0));
  }

  /// Finds a box its place.
  ///
  /// @return where its upper left corner stands
  Corner add(double boxWidth, double boxHeight) {
    int best = 0;
    double top = Double.MAX_VALUE;
    for (int first = 0; first < outline.size(); first++) {
      double left = outline.get(first).left;
      if (first == 0 || left + boxWidth <= most) {
        double free = lowest(first, left + boxWidth);
        if (free < top) {
          top = free;
          best = first;
        }
      }
    }
    double left = outline.get(best).left;
    cover(best, left + boxWidth, top + boxHeight);
    width = Math.max(width, left + boxWidth);
    height = Math.max(height, top + boxHeight);
    return new Corner(left, top);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /// How far down the outline reaches from a piece on, up to a right end.
  private double lowest(int first, double right) {
    double lowest = 0;
    for (int at = first; at < outline.size() && outline.get(at).left < right; at++) {
      lowest = Math.max(lowest, outline.get(at).bottom);
    }
    return lowest;
  }

  private void cover(int first, double right, double bottom) {
    Piece covered = new Piece(outline.get(first).left, bottom);
    double beyond = outline.get(first).bottom;
    while (first < outline.size() && outline.get(first).left < right) {
      beyond = outline.remove(first).bottom;
    }
    outline.add(first, covered);
    boolean reached = first + 1 < outline.size() && outline.get(first + 1).left <= right;
    if (!reached && right < most) {
      outline.add(first + 1, new Piece(right, beyond));
    }
  }

  /// Where a box stands.
  record Corner(double left, double top) {}

  /// From here to the next piece, the strip is filled down to a height.
  private record Piece(double left, double bottom) {}
}
