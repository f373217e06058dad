package org.entente.view.raster;

import java.util.List;
import org.entente.view.picture.Shape;

/// Draws lines and curves with dashes or without, as many straight pieces.
final class StrokeRaster {

  private static final double PIECE = 7;
  private static final int MOST_PIECES = 48;
  private static final int FEWEST_PIECES = 6;

  private final LineRaster lines;
  private final double scale;
  private double x;
  private double y;
  private double width;
  private int colour;
  private int weight;
  private List<Double> dashes = List.of();
  private int dash;
  private double rest;

  StrokeRaster(LineRaster lines, double scale) {
    this.lines = lines;
    this.scale = scale;
  }

  void draw(Shape.Line line) {
    begin(line.x1(), line.y1(), line.pen());
    to(line.x2(), line.y2());
  }

  void draw(Shape.Curve curve) {
    begin(curve.x1(), curve.y1(), curve.pen());
    double length =
        Math.hypot(curve.cx1() - curve.x1(), curve.cy1() - curve.y1())
            + Math.hypot(curve.cx2() - curve.cx1(), curve.cy2() - curve.cy1())
            + Math.hypot(curve.x2() - curve.cx2(), curve.y2() - curve.cy2());
    int pieces = Math.clamp((int) (length * scale / PIECE), FEWEST_PIECES, MOST_PIECES);
    for (int piece = 1; piece <= pieces; piece++) {
      double t = (double) piece / pieces;
      to(
          bezier(curve.x1(), curve.cx1(), curve.cx2(), curve.x2(), t),
          bezier(curve.y1(), curve.cy1(), curve.cy2(), curve.y2(), t));
    }
  }

  private void begin(double fromX, double fromY, org.entente.view.picture.Pen pen) {
    x = fromX * scale;
    y = fromY * scale;
    width = pen.width() * scale;
    colour = 0xFF000000 | pen.ink().rgb();
    weight = (int) Math.round(pen.ink().opacity() * Pixels.FULL);
    dashes = pen.dashes();
    dash = 0;
    rest = dashes.isEmpty() ? Double.MAX_VALUE : dashes.getFirst() * scale;
  }

  private void to(double unscaledX, double unscaledY) {
    double endX = unscaledX * scale;
    double endY = unscaledY * scale;
    if (dashes.isEmpty()) {
      lines.draw(x, y, endX, endY, width, colour, weight);
    } else {
      dashed(endX, endY);
    }
    x = endX;
    y = endY;
  }

  private void dashed(double endX, double endY) {
    double length = Math.hypot(endX - x, endY - y);
    double done = 0;
    while (done < length) {
      double next = Math.min(length, done + rest);
      if (dash % 2 == 0) {
        lines.draw(
            x + (endX - x) * done / length,
            y + (endY - y) * done / length,
            x + (endX - x) * next / length,
            y + (endY - y) * next / length,
            width,
            colour,
            weight);
      }
      rest -= next - done;
      done = next;
      if (rest <= 1e-9) {
        dash = (dash + 1) % dashes.size();
        rest = dashes.get(dash) * scale;
      }
    }
  }

  private static double bezier(double from, double c1, double c2, double to, double t) {
    double left = 1 - t;
    return left * left * left * from
        + 3 * left * left * t * c1
        + 3 * left * t * t * c2
        + t * t * t * to;
  }
}
