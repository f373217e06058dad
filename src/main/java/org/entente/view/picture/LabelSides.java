package org.entente.view.picture;

/// The places that a node's label may take: below its node, beside it, or above.
final class LabelSides {

  static final int COUNT = 4;
  static final int RIGHT = 1;

  /// Between the letters and the rim of a label's rectangle, in pixels.
  static final double AIR = 2;

  private LabelSides() {}

  /// @param side from 0 to 3: below, right, left, above
  static Bounds of(Sight sight, int node, Caption caption, double size, int side) {
    double x = sight.x(node);
    double y = sight.y(node);
    double away = sight.radius(node) + Caption.GAP;
    double width = caption.width(size) + 2 * AIR;
    double height = caption.height(size);
    double beside = away + 2 + width / 2;
    return switch (side) {
      case 0 -> Bounds.round(x, y + away + height / 2, width, height);
      case RIGHT -> Bounds.round(x + beside, y, width, height);
      case 2 -> Bounds.round(x - beside, y, width, height);
      default -> Bounds.round(x, y - away - height / 2, width, height);
    };
  }
}
