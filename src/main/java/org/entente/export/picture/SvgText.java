package org.entente.export.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.XmlText;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Pen;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Shape;

/// Builds one SVG document. Numbers have at most two decimals; letters that XML 1.0 does not allow
/// become the replacement character.
final class SvgText {

  private static final double ICON_BOX = 24;
  private static final double CAPITAL_HEIGHT = 0.72;
  private static final double HALO_WIDTH = 3.2;
  private static final String FONTS =
      "Inter, 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'DejaVu Sans', sans-serif";

  private final StringBuilder out = new StringBuilder();

  String document(Picture picture) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("width", picture.width());
    attribute("height", picture.height());
    out.append(" viewBox=\"0 0 ")
        .append(number(picture.width()))
        .append(' ')
        .append(number(picture.height()))
        .append("\" font-family=\"")
        .append(FONTS)
        .append("\" stroke-linejoin=\"round\">\n<rect width=\"100%\" height=\"100%\"");
    fill(picture.background());
    out.append("/>\n");
    picture.shapes().forEach(this::shape);
    return out.append("</svg>\n").toString();
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Line line -> {
        out.append("<line");
        attribute("x1", line.x1());
        attribute("y1", line.y1());
        attribute("x2", line.x2());
        attribute("y2", line.y2());
        stroke(line.pen());
        out.append("/>\n");
      }
      case Shape.Curve curve -> curve(curve);
      case Shape.Disc disc -> {
        out.append("<circle");
        attribute("cx", disc.x());
        attribute("cy", disc.y());
        attribute("r", disc.radius());
        area(disc.fill(), disc.outline());
      }
      case Shape.Polygon polygon -> {
        out.append("<polygon points=\"").append(numbers(polygon.corners())).append('"');
        area(polygon.fill(), polygon.outline());
      }
      case Shape.Box box -> {
        out.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        attribute("rx", box.arc());
        area(box.fill(), box.outline());
      }
      case Shape.Icon icon -> icon(icon);
      case Shape.Text text -> text(text);
    }
  }

  private void curve(Shape.Curve curve) {
    out.append("<path d=\"M")
        .append(numbers(List.of(curve.x1(), curve.y1())))
        .append(" C")
        .append(
            numbers(
                List.of(
                    curve.cx1(), curve.cy1(), curve.cx2(), curve.cy2(), curve.x2(), curve.y2())))
        .append("\" fill=\"none\"");
    stroke(curve.pen());
    out.append("/>\n");
  }

  private void icon(Shape.Icon icon) {
    out.append("<path transform=\"translate(")
        .append(number(icon.x() - icon.size() / 2))
        .append(' ')
        .append(number(icon.y() - icon.size() / 2))
        .append(") scale(")
        .append(String.format(Locale.ROOT, "%.4f", icon.size() / ICON_BOX))
        .append(")\" d=\"")
        .append(escaped(icon.path()))
        .append('"');
    fill(icon.fill());
    out.append("/>\n");
  }

  private void text(Shape.Text text) {
    out.append("<text");
    attribute("x", text.x());
    attribute("y", text.y() + CAPITAL_HEIGHT / 2 * text.size());
    attribute("font-size", text.size());
    if (text.bold()) {
      out.append(" font-weight=\"600\"");
    }
    out.append(
        switch (text.anchor()) {
          case START -> "";
          case END -> " text-anchor=\"end\"";
          case MIDDLE -> " text-anchor=\"middle\"";
        });
    fill(text.fill());
    text.halo()
        .ifPresent(
            halo -> {
              stroke(Pen.solid(halo, HALO_WIDTH));
              out.append(" paint-order=\"stroke\"");
            });
    out.append('>').append(escaped(text.text())).append("</text>\n");
  }

  private void area(Ink fill, Optional<Pen> outline) {
    fill(fill);
    outline.ifPresent(this::stroke);
    out.append("/>\n");
  }

  private void fill(Ink ink) {
    out.append(" fill=\"").append(colour(ink)).append('"');
    if (ink.opacity() < 1) {
      attribute("fill-opacity", ink.opacity());
    }
  }

  private void stroke(Pen pen) {
    out.append(" stroke=\"").append(colour(pen.ink())).append('"');
    attribute("stroke-width", pen.width());
    if (pen.ink().opacity() < 1) {
      attribute("stroke-opacity", pen.ink().opacity());
    }
    if (pen.dashes().isEmpty()) {
      out.append(" stroke-linecap=\"round\"");
    } else {
      out.append(" stroke-dasharray=\"").append(numbers(pen.dashes())).append('"');
    }
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private static String colour(Ink ink) {
    return String.format(Locale.ROOT, "#%06x", ink.rgb());
  }

  private static String numbers(List<Double> values) {
    return values.stream().map(SvgText::number).collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String escaped(String text) {
    return XmlText.legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
