package org.entente.view.picture;

import java.util.List;

/// A drawing that any surface can show.
///
/// @param width,height in pixels
/// @param shapes what to draw, from back to front
public record Picture(double width, double height, Ink background, List<Shape> shapes) {

  public Picture {
    shapes = List.copyOf(shapes);
  }
}
