package org.entente.view.picture;

import org.entente.view.Point;

/// Which part of the plane is seen, and how large.
///
/// @param x,y the point of the plane in the picture's upper left corner
/// @param zoom pixels a unit of the plane
/// @param width,height of the picture, in pixels
public record Viewport(double x, double y, double zoom, double width, double height) {

  public static final double SMALLEST = 0.004;
  public static final double LARGEST = 8;
  private static final double LABEL_MARGIN = 64;

  public static Viewport initial(double width, double height) {
    return new Viewport(-width / 2, -height / 2, 1, width, height);
  }

  /// The viewport in which a rectangle of the plane fills the picture but for a margin, in pixels,
  /// and at the sides for labels as well: they keep their size when the picture shrinks.
  ///
  /// @param largestZoom never larger than this, so that a small graph is not blown up
  public static Viewport fitting(
      Bounds bounds, double width, double height, double margin, double largestZoom) {
    double sides = margin + Math.min(LABEL_MARGIN, width / 12);
    double zoom =
        Math.min(
            (width - 2 * sides) / Math.max(1, bounds.width()),
            (height - 2 * margin) / Math.max(1, bounds.height()));
    zoom = Math.clamp(zoom, SMALLEST, largestZoom);
    return new Viewport(
        bounds.middleX() - width / 2 / zoom,
        bounds.middleY() - height / 2 / zoom,
        zoom,
        width,
        height);
  }

  public double screenX(double planeX) {
    return (planeX - x) * zoom;
  }

  public double screenY(double planeY) {
    return (planeY - y) * zoom;
  }

  public Point plane(double screenX, double screenY) {
    return new Point(screenX / zoom + x, screenY / zoom + y);
  }

  /// Moved so that what was at a point of the screen is `dx`, `dy` pixels further.
  public Viewport panned(double dx, double dy) {
    return new Viewport(x - dx / zoom, y - dy / zoom, zoom, width, height);
  }

  /// Zoomed so that what is under a point of the screen stays there.
  public Viewport zoomed(double factor, double screenX, double screenY) {
    double next = Math.clamp(zoom * factor, SMALLEST, LARGEST);
    Point fixed = plane(screenX, screenY);
    return new Viewport(
        fixed.x() - screenX / next, fixed.y() - screenY / next, next, width, height);
  }

  /// Resized with its middle staying in the middle.
  public Viewport resized(double newWidth, double newHeight) {
    return new Viewport(
        x + (width - newWidth) / 2 / zoom,
        y + (height - newHeight) / 2 / zoom,
        zoom,
        newWidth,
        newHeight);
  }

  /// With more of the plane at each side.
  ///
  /// @param margin in pixels
  public Viewport grown(double margin) {
    return new Viewport(
        x - margin / zoom, y - margin / zoom, zoom, width + 2 * margin, height + 2 * margin);
  }

  public Viewport centredOn(Point plane) {
    return new Viewport(
        plane.x() - width / 2 / zoom, plane.y() - height / 2 / zoom, zoom, width, height);
  }
}
