package org.entente.view.picture;

/// The way of an edge from the rim of one node to the rim of another, as a cubic Bézier curve.
record EdgeRoute(
    double x1,
    double y1,
    double cx1,
    double cy1,
    double cx2,
    double cy2,
    double x2,
    double y2,
    boolean straight) {

  private static final int PIECES = 16;

  double x(double t) {
    return bezier(x1, cx1, cx2, x2, t);
  }

  double y(double t) {
    return bezier(y1, cy1, cy2, y2, t);
  }

  /// The length of the chord, which is what a label has to fit into.
  double reach() {
    return Math.hypot(x2 - x1, y2 - y1);
  }

  /// The direction in which the edge arrives, in radians.
  double arrival() {
    boolean degenerate = cx2 == x2 && cy2 == y2;
    return degenerate ? Math.atan2(y2 - y1, x2 - x1) : Math.atan2(y2 - cy2, x2 - cx2);
  }

  /// The same way, ending earlier by a length.
  EdgeRoute shortened(double length) {
    double direction = arrival();
    double dx = length * Math.cos(direction);
    double dy = length * Math.sin(direction);
    return new EdgeRoute(x1, y1, cx1, cy1, cx2 - dx, cy2 - dy, x2 - dx, y2 - dy, straight);
  }

  /// How far a point is from the line.
  double distance(double x, double y) {
    if (straight) {
      return toSegment(x, y, x1, y1, x2, y2);
    }
    double nearest = Double.MAX_VALUE;
    for (int piece = 0; piece < PIECES; piece++) {
      double from = (double) piece / PIECES;
      double to = (piece + 1.0) / PIECES;
      nearest = Math.min(nearest, toSegment(x, y, x(from), y(from), x(to), y(to)));
    }
    return nearest;
  }

  /// A rectangle that holds the curve: the hull of its control points.
  Bounds bounds() {
    return new Bounds(
        Math.min(Math.min(x1, x2), Math.min(cx1, cx2)),
        Math.min(Math.min(y1, y2), Math.min(cy1, cy2)),
        Math.max(Math.max(x1, x2), Math.max(cx1, cx2)),
        Math.max(Math.max(y1, y2), Math.max(cy1, cy2)));
  }

  Shape shape(Pen pen) {
    return straight
        ? new Shape.Line(x1, y1, x2, y2, pen)
        : new Shape.Curve(x1, y1, cx1, cy1, cx2, cy2, x2, y2, pen);
  }

  private static double bezier(double from, double c1, double c2, double to, double t) {
    double rest = 1 - t;
    return rest * rest * rest * from
        + 3 * rest * rest * t * c1
        + 3 * rest * t * t * c2
        + t * t * t * to;
  }

  private static double toSegment(double x, double y, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
  }
}
