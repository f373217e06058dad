package org.entente.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Pen;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Shape;

/// Draws a [Picture] on a JavaFX canvas.
final class PictureRenderer {

  private static final double ICON_BOX = 24;
  private static final double CAPITAL_HEIGHT = 0.72;
  private static final double HALO_WIDTH = 3.2;

  private final GraphicsContext to;
  private final Map<Integer, Font> fonts = new HashMap<>();
  private final Map<Ink, Color> colours = new HashMap<>();

  PictureRenderer(GraphicsContext to) {
    this.to = to;
  }

  void draw(Picture picture) {
    to.setFill(colour(picture.background()));
    to.fillRect(0, 0, picture.width(), picture.height());
    draw(picture.shapes());
  }

  void draw(List<Shape> shapes) {
    to.setTextBaseline(VPos.BASELINE);
    to.setLineJoin(StrokeLineJoin.ROUND);
    shapes.forEach(this::draw);
  }

  private void draw(Shape shape) {
    switch (shape) {
      case Shape.Line line -> {
        use(line.pen());
        to.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
      }
      case Shape.Curve curve -> {
        use(curve.pen());
        to.beginPath();
        to.moveTo(curve.x1(), curve.y1());
        to.bezierCurveTo(
            curve.cx1(), curve.cy1(), curve.cx2(), curve.cy2(), curve.x2(), curve.y2());
        to.stroke();
      }
      case Shape.Disc disc -> {
        double left = disc.x() - disc.radius();
        double top = disc.y() - disc.radius();
        double size = 2 * disc.radius();
        to.setFill(colour(disc.fill()));
        to.fillOval(left, top, size, size);
        outline(disc.outline(), () -> to.strokeOval(left, top, size, size));
      }
      case Shape.Polygon polygon -> polygon(polygon);
      case Shape.Box box -> {
        double arc = 2 * box.arc();
        to.setFill(colour(box.fill()));
        to.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        outline(
            box.outline(),
            () -> to.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc));
      }
      case Shape.Icon icon -> icon(icon);
      case Shape.Text text -> text(text);
    }
  }

  private void polygon(Shape.Polygon polygon) {
    List<Double> corners = polygon.corners();
    int count = corners.size() / 2;
    double[] x = new double[count];
    double[] y = new double[count];
    for (int corner = 0; corner < count; corner++) {
      x[corner] = corners.get(2 * corner);
      y[corner] = corners.get(2 * corner + 1);
    }
    to.setFill(colour(polygon.fill()));
    to.fillPolygon(x, y, count);
    outline(polygon.outline(), () -> to.strokePolygon(x, y, count));
  }

  private void icon(Shape.Icon icon) {
    double scale = icon.size() / ICON_BOX;
    to.save();
    to.translate(icon.x() - icon.size() / 2, icon.y() - icon.size() / 2);
    to.scale(scale, scale);
    to.setFill(colour(icon.fill()));
    to.beginPath();
    to.appendSVGPath(icon.path());
    to.fill();
    to.restore();
  }

  private void text(Shape.Text text) {
    to.setFont(font(text.size(), text.bold()));
    to.setTextAlign(
        switch (text.anchor()) {
          case START -> TextAlignment.LEFT;
          case END -> TextAlignment.RIGHT;
          case MIDDLE -> TextAlignment.CENTER;
        });
    double baseline = text.y() + CAPITAL_HEIGHT / 2 * text.size();
    text.halo()
        .ifPresent(
            halo -> {
              use(Pen.solid(halo, HALO_WIDTH));
              to.strokeText(text.text(), text.x(), baseline);
            });
    to.setFill(colour(text.fill()));
    to.fillText(text.text(), text.x(), baseline);
  }

  private void outline(Optional<Pen> pen, Runnable stroke) {
    pen.ifPresent(
        line -> {
          use(line);
          stroke.run();
        });
  }

  private void use(Pen pen) {
    to.setStroke(colour(pen.ink()));
    to.setLineWidth(pen.width());
    if (pen.dashes().isEmpty()) {
      to.setLineDashes();
      to.setLineCap(StrokeLineCap.ROUND);
    } else {
      to.setLineDashes(pen.dashes().stream().mapToDouble(Double::doubleValue).toArray());
      to.setLineCap(StrokeLineCap.BUTT);
    }
  }

  private Font font(double size, boolean bold) {
    int quarters = (int) Math.round(4 * size);
    return fonts.computeIfAbsent(
        bold ? -quarters : quarters, key -> PictureFonts.of(quarters / 4.0, bold));
  }

  private Color colour(Ink ink) {
    return colours.computeIfAbsent(
        ink, key -> Color.rgb(key.red(), key.green(), key.blue(), key.opacity()));
  }
}
