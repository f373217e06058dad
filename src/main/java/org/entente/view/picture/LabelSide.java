package org.entente.view.picture;

/// The places that a node's label may take, the better first: below its node, beside it, above, or
/// at one of its corners. These are the eight positions that E. Imhof gives for the names of points
/// (*Positioning Names on Maps*, 1975), in the order that suits round nodes with icons.
enum LabelSide {
  BELOW(0, 1),
  RIGHT(1, 0),
  LEFT(-1, 0),
  ABOVE(0, -1),
  BELOW_RIGHT(1, 1),
  ABOVE_RIGHT(1, -1),
  BELOW_LEFT(-1, 1),
  ABOVE_LEFT(-1, -1);

  /// Between the letters and the rim of a label's rectangle, in pixels.
  static final double AIR = 2;

  /// How far along its radius a corner of a round node is.
  private static final double CORNER = Math.sqrt(0.5);

  private final int across;
  private final int down;

  LabelSide(int across, int down) {
    this.across = across;
    this.down = down;
  }

  /// The rectangle of a node's label on this side, in pixels.
  Bounds of(Sight sight, int node, Caption caption, double size) {
    double radius = sight.radius(node);
    double width = caption.width(size) + 2 * AIR;
    double height = caption.height(size);
    double away = isCorner() ? radius * CORNER : radius + Caption.GAP;
    double aside = isCorner() ? radius * CORNER : radius + Caption.GAP + 2;
    return Bounds.round(
        sight.x(node) + across * (aside + width / 2),
        sight.y(node) + down * (away + height / 2),
        width,
        height);
  }

  /// Lines of a label keep to the side where its node is.
  Shape.Anchor anchor() {
    return switch (across) {
      case 1 -> Shape.Anchor.START;
      case -1 -> Shape.Anchor.END;
      default -> Shape.Anchor.MIDDLE;
    };
  }

  /// Where lines that are anchored so begin, end, or have their middle.
  double anchorX(Bounds label) {
    return switch (across) {
      case 1 -> label.minX() + AIR;
      case -1 -> label.maxX() - AIR;
      default -> label.middleX();
    };
  }

  private boolean isCorner() {
    return across != 0 && down != 0;
  }
}
