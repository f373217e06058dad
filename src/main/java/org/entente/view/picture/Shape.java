package org.entente.view.picture;

import java.util.List;
import java.util.Optional;

/// One thing to draw. Coordinates are pixels of the picture, y growing downwards.
public sealed interface Shape {

  /// A straight line.
  record Line(double x1, double y1, double x2, double y2, Pen pen) implements Shape {}

  /// A cubic Bézier curve.
  record Curve(
      double x1,
      double y1,
      double cx1,
      double cy1,
      double cx2,
      double cy2,
      double x2,
      double y2,
      Pen pen)
      implements Shape {}

  record Disc(double x, double y, double radius, Ink fill, Optional<Pen> outline)
      implements Shape {}

  /// A closed polygon.
  ///
  /// @param corners x and y in turn
  record Polygon(List<Double> corners, Ink fill, Optional<Pen> outline) implements Shape {

    public Polygon {
      corners = List.copyOf(corners);
    }
  }

  /// A rectangle with round corners.
  ///
  /// @param arc the radius of the corners
  record Box(
      double x, double y, double width, double height, double arc, Ink fill, Optional<Pen> outline)
      implements Shape {}

  /// A glyph given as an SVG path in a box of 24 by 24.
  ///
  /// @param x,y its middle
  /// @param size width and height on the picture
  record Icon(String path, double x, double y, double size, Ink fill) implements Shape {}

  /// A line of text, its middle at half the height of a capital letter above the base line.
  ///
  /// @param x,y the middle of the text, or of its left end
  /// @param size of the font, in pixels
  /// @param halo drawn round the letters so that they stand out from what is below
  record Text(
      String text,
      double x,
      double y,
      double size,
      boolean bold,
      Anchor anchor,
      Ink fill,
      Optional<Ink> halo)
      implements Shape {}

  /// Which point of a text its coordinates name.
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
