package org.entente.view.raster;

import java.util.Locale;

/// Follows an SVG path (SVG 1.1, section 8.3: all commands but the smooth quadratic one) with
/// straight pieces.
final class SvgPath {

  private static final int PIECES = 8;

  private final String text;
  private final MaskMaker to;
  private final double scale;
  private final double dx;
  private final double dy;
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;

  private SvgPath(String text, MaskMaker to, double scale, double dx, double dy) {
    this.text = text;
    this.to = to;
    this.scale = scale;
    this.dx = dx;
    this.dy = dy;
  }

  /// @param scale,dx,dy a point of the path is multiplied, then moved
  static void follow(String path, MaskMaker to, double scale, double dx, double dy) {
    new SvgPath(path, to, scale, dx, dy).follow();
  }

  private void follow() {
    char command = 'M';
    while (skip()) {
      char next = text.charAt(at);
      if (Character.isLetter(next)) {
        command = next;
        at++;
      } else if (command == 'M') {
        command = 'L';
      } else if (command == 'm') {
        command = 'l';
      }
      perform(command);
    }
    to.close();
  }

  private void perform(char command) {
    boolean relative = Character.isLowerCase(command);
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        x = fromX + number();
        y = fromY + number();
        startX = x;
        startY = y;
        to.moveTo(x * scale + dx, y * scale + dy);
        smoothFromHere();
      }
      case 'L' -> line(fromX + number(), fromY + number());
      case 'H' -> line(fromX + number(), y);
      case 'V' -> line(x, fromY + number());
      case 'C' -> {
        double c1x = fromX + number();
        double c1y = fromY + number();
        curve(c1x, c1y, fromX + number(), fromY + number(), fromX + number(), fromY + number());
      }
      case 'S' ->
          curve(
              2 * x - controlX,
              2 * y - controlY,
              fromX + number(),
              fromY + number(),
              fromX + number(),
              fromY + number());
      case 'Q' -> {
        double cx = fromX + number();
        double cy = fromY + number();
        double endX = fromX + number();
        double endY = fromY + number();
        curve(
            x + (cx - x) * 2 / 3,
            y + (cy - y) * 2 / 3,
            endX + (cx - endX) * 2 / 3,
            endY + (cy - endY) * 2 / 3,
            endX,
            endY);
      }
      case 'A' -> {
        double rx = number();
        double ry = number();
        double turn = Math.toRadians(number());
        boolean large = flag();
        boolean sweep = flag();
        arc(rx, ry, turn, large, sweep, fromX + number(), fromY + number());
      }
      case 'Z' -> {
        line(startX, startY);
        to.close();
      }
      default ->
          throw new IllegalArgumentException(
              "unknown path command %c at %d of %s".formatted(command, at, text));
    }
  }

  private void line(double toX, double toY) {
    x = toX;
    y = toY;
    to.lineTo(x * scale + dx, y * scale + dy);
    smoothFromHere();
  }

  private void curve(double c1x, double c1y, double c2x, double c2y, double endX, double endY) {
    double fromX = x;
    double fromY = y;
    for (int piece = 1; piece <= PIECES; piece++) {
      double t = (double) piece / PIECES;
      line(bezier(fromX, c1x, c2x, endX, t), bezier(fromY, c1y, c2y, endY, t));
    }
    controlX = c2x;
    controlY = c2y;
  }

  /// From endpoints to the middle of the ellipse: SVG 1.1, appendix F.6.5.
  private void arc(
      double rx, double ry, double turn, boolean large, boolean sweep, double endX, double endY) {
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double halfX = (x - endX) / 2;
    double halfY = (y - endY) / 2;
    double x1 = cos * halfX + sin * halfY;
    double y1 = -sin * halfX + cos * halfY;
    double grow = Math.sqrt(Math.max(1, x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry)));
    double a = rx * grow;
    double b = ry * grow;
    double below = a * a * y1 * y1 + b * b * x1 * x1;
    double factor = Math.sqrt(Math.max(0, (a * a * b * b - below) / below));
    factor = large == sweep ? -factor : factor;
    double cx1 = factor * a * y1 / b;
    double cy1 = -factor * b * x1 / a;
    double middleX = cos * cx1 - sin * cy1 + (x + endX) / 2;
    double middleY = sin * cx1 + cos * cy1 + (y + endY) / 2;
    double from = Math.atan2((y1 - cy1) / b, (x1 - cx1) / a);
    double until = Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a);
    double angle = until - from;
    if (sweep && angle < 0) {
      angle += 2 * Math.PI;
    } else if (!sweep && angle > 0) {
      angle -= 2 * Math.PI;
    }
    int pieces = Math.max(2, (int) Math.ceil(Math.abs(angle) * 2 * PIECES / Math.PI));
    for (int piece = 1; piece <= pieces; piece++) {
      double at = from + angle * piece / pieces;
      double alongX = a * Math.cos(at);
      double alongY = b * Math.sin(at);
      line(middleX + cos * alongX - sin * alongY, middleY + sin * alongX + cos * alongY);
    }
  }

  private void smoothFromHere() {
    controlX = x;
    controlY = y;
  }

  private boolean flag() {
    skip();
    return text.charAt(at++) == '1';
  }

  private double number() {
    skip();
    int from = at;
    boolean point = false;
    while (at < text.length()) {
      char letter = text.charAt(at);
      boolean sign = (letter == '-' || letter == '+') && at == from;
      if (letter == '.' && !point) {
        point = true;
      } else if (!sign && !Character.isDigit(letter)) {
        break;
      }
      at++;
    }
    if (from == at) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a number is missing at %d of %s", at, text));
    }
    return Double.parseDouble(text.substring(from, at));
  }

  /// Whether anything is left after blanks and commas.
  private boolean skip() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    return at < text.length();
  }

  private static double bezier(double from, double c1, double c2, double to, double t) {
    double left = 1 - t;
    return left * left * left * from
        + 3 * left * left * t * c1
        + 3 * left * t * t * c2
        + t * t * t * to;
  }
}
