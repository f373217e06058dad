package org.entente.view.raster;

import java.util.Optional;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Pen;
import org.entente.view.picture.Shape;

/// Draws discs and boxes with round corners by the distance of each pixel's middle from the rim:
/// half a pixel inside it is covered, half a pixel outside it is not.
final class RoundRaster {

  private final Pixels pixels;
  private final double scale;

  RoundRaster(Pixels pixels, double scale) {
    this.pixels = pixels;
    this.scale = scale;
  }

  void draw(Shape.Disc disc) {
    double radius = disc.radius() * scale;
    draw(disc.x() * scale, disc.y() * scale, radius, radius, radius, disc.fill(), disc.outline());
  }

  void draw(Shape.Box box) {
    double width = box.width() / 2 * scale;
    double height = box.height() / 2 * scale;
    draw(
        box.x() * scale + width,
        box.y() * scale + height,
        width,
        height,
        Math.min(box.arc() * scale, Math.min(width, height)),
        box.fill(),
        box.outline());
  }

  /// @param halfWidth,halfHeight from the middle to the sides
  private void draw(
      double x,
      double y,
      double halfWidth,
      double halfHeight,
      double arc,
      Ink fill,
      Optional<Pen> outline) {
    double line = outline.map(pen -> pen.width() * scale / 2).orElse(0.0);
    int rim = outline.map(pen -> colour(pen.ink())).orElse(0);
    double rimWeight = outline.map(pen -> pen.ink().opacity()).orElse(0.0) * Pixels.FULL;
    int inside = colour(fill);
    double weight = fill.opacity() * Pixels.FULL;
    int top = Math.max(0, (int) Math.floor(y - halfHeight - line - 0.5));
    int bottom = Math.min(pixels.height(), (int) Math.ceil(y + halfHeight + line + 0.5));
    int left = Math.max(0, (int) Math.floor(x - halfWidth - line - 0.5));
    int right = Math.min(pixels.width(), (int) Math.ceil(x + halfWidth + line + 0.5));
    for (int row = top; row < bottom; row++) {
      double down = Math.abs(row + 0.5 - y) - halfHeight + arc;
      for (int column = left; column < right; column++) {
        double across = Math.abs(column + 0.5 - x) - halfWidth + arc;
        double beyond =
            across > 0 && down > 0
                ? Math.sqrt(across * across + down * down) - arc
                : Math.max(across, down) - arc;
        if (beyond < 0.5) {
          double covered = Math.min(1, 0.5 - beyond);
          pixels.blend(column, row, inside, (int) (covered * weight + 0.5));
        }
        if (line > 0 && Math.abs(beyond) < line + 0.5) {
          double covered = Math.min(Math.min(1, 2 * line), line + 0.5 - Math.abs(beyond));
          pixels.blend(column, row, rim, (int) (covered * rimWeight + 0.5));
        }
      }
    }
  }

  private static int colour(Ink ink) {
    return 0xFF000000 | ink.rgb();
  }
}
