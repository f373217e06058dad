package org.entente.view.raster;

import java.util.List;
import java.util.function.Consumer;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Pen;
import org.entente.view.picture.Shape;

/// Draws shapes into pixels, one over the other. One thread at a time; several rasters may draw
/// different rows of the same picture at once.
public final class Raster implements Consumer<Shape> {

  private final Pixels pixels;
  private final double scale;
  private final IconMasks icons;
  private final LineRaster sides;
  private final StrokeRaster strokes;
  private final RoundRaster rounds;

  /// @param scale pixels a unit of the shapes
  /// @param antialiased whether lines are smooth; figures always are
  public Raster(Pixels pixels, double scale, boolean antialiased, IconMasks icons) {
    this.pixels = pixels;
    this.scale = scale;
    this.icons = icons;
    this.sides = new LineRaster(pixels, true);
    this.strokes = new StrokeRaster(new LineRaster(pixels, antialiased), scale);
    this.rounds = new RoundRaster(pixels, scale);
  }

  @Override
  public void accept(Shape shape) {
    switch (shape) {
      case Shape.Line line -> strokes.draw(line);
      case Shape.Curve curve -> strokes.draw(curve);
      case Shape.Disc disc -> rounds.draw(disc);
      case Shape.Box box -> rounds.draw(box);
      case Shape.Polygon polygon -> polygon(polygon);
      case Shape.Icon icon -> icons.draw(icon, scale, pixels);
      case Shape.Text text ->
          throw new IllegalArgumentException("texts are the toolkit's: " + text.text());
    }
  }

  private void polygon(Shape.Polygon polygon) {
    List<Double> corners = polygon.corners();
    double minX = Double.MAX_VALUE;
    double minY = Double.MAX_VALUE;
    double maxX = -Double.MAX_VALUE;
    double maxY = -Double.MAX_VALUE;
    for (int at = 0; at < corners.size(); at += 2) {
      minX = Math.min(minX, corners.get(at) * scale);
      maxX = Math.max(maxX, corners.get(at) * scale);
      minY = Math.min(minY, corners.get(at + 1) * scale);
      maxY = Math.max(maxY, corners.get(at + 1) * scale);
    }
    if (maxX < 0 || minX > pixels.width() || maxY < 0 || minY > pixels.height()) {
      return;
    }
    MaskMaker maker = new MaskMaker(minX, minY, maxX, maxY);
    maker.moveTo(corners.get(0) * scale, corners.get(1) * scale);
    for (int at = 2; at < corners.size(); at += 2) {
      maker.lineTo(corners.get(at) * scale, corners.get(at + 1) * scale);
    }
    Ink fill = polygon.fill();
    maker.mask().draw(pixels, 0, 0, 0xFF000000 | fill.rgb(), fill.opacity());
    polygon.outline().ifPresent(pen -> outline(corners, pen));
  }

  private void outline(List<Double> corners, Pen pen) {
    int weight = (int) Math.round(pen.ink().opacity() * Pixels.FULL);
    int colour = 0xFF000000 | pen.ink().rgb();
    for (int at = 0; at < corners.size(); at += 2) {
      int next = (at + 2) % corners.size();
      sides.draw(
          corners.get(at) * scale,
          corners.get(at + 1) * scale,
          corners.get(next) * scale,
          corners.get(next + 1) * scale,
          pen.width() * scale,
          colour,
          weight);
    }
  }
}
