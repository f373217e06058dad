package org.entente.view;

/// A place on the plane of the graph. At zoom 1 a unit is a pixel of the canvas; y grows downwards.
public record Point(double x, double y) {

  public static final Point ORIGIN = new Point(0, 0);

  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
