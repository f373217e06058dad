package org.entente.view.picture;

import java.util.List;

/// How a line is drawn.
///
/// @param width in pixels
/// @param dashes lengths drawn and left out in turn; empty for a solid line
public record Pen(Ink ink, double width, List<Double> dashes) {

  public Pen {
    dashes = List.copyOf(dashes);
  }

  public static Pen solid(Ink ink, double width) {
    return new Pen(ink, width, List.of());
  }
}
