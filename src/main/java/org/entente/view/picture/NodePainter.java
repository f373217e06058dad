package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Modality;
import org.entente.view.VisibleNode;

/// Draws nodes: actors as discs, events as rounded squares, things as hexagons of a lighter fill,
/// each with the glyph of its kind; rings for what is selected, a paler fill and a mark for events
/// that are not plainly asserted, a count for neighbours that are not shown.
final class NodePainter {

  private static final double SMALLEST_GLYPH = 5;
  private static final double SMALLEST_BADGE_ZOOM = 0.5;
  private static final double BADGE_SIZE = 9.5;

  private final Sight sight;

  NodePainter(Sight sight) {
    this.sight = sight;
  }

  /// What stands out is drawn last, above the others.
  void nodes(List<Shape> shapes) {
    for (int pass = 0; pass < 2; pass++) {
      for (int node = 0; node < sight.graph.nodeCount(); node++) {
        boolean stands = sight.selected(node) || sight.hovered(node);
        if (stands == (pass == 1) && sight.visible(node)) {
          node(shapes, node);
        }
      }
    }
  }

  private void node(List<Shape> shapes, int node) {
    VisibleNode visible = sight.graph.node(node);
    Palette palette = sight.palette;
    double x = sight.x(node);
    double y = sight.y(node);
    double radius = sight.radius(node);
    double clarity = sight.clarity(node);
    Ink colour = palette.background().mixed(palette.fill(sight.graph, node), clarity);
    Ink onColour = palette.background().mixed(palette.onFill(), clarity);
    ring(shapes, node, x, y, radius);
    switch (visible.kind().family()) {
      case ACTOR -> {
        Pen rim = Pen.solid(palette.background(), 1.5);
        shapes.add(new Shape.Disc(x, y, radius, colour, Optional.of(rim)));
        glyph(shapes, visible, x, y, radius * 1.15, onColour);
      }
      case EVENT -> event(shapes, visible, x, y, radius, colour, onColour);
      case THING -> {
        Ink pale = palette.background().mixed(colour, 0.16);
        Pen rim = Pen.solid(colour, Math.min(1.4, radius / 4));
        shapes.add(new Shape.Polygon(hexagon(x, y, radius), pale, Optional.of(rim)));
        glyph(shapes, visible, x, y, radius * 1.15, colour);
      }
    }
    if (sight.viewport.zoom() >= SMALLEST_BADGE_ZOOM) {
      marks(shapes, node, x, y, radius, clarity);
    }
  }

  private void event(
      List<Shape> shapes,
      VisibleNode visible,
      double x,
      double y,
      double radius,
      Ink colour,
      Ink onColour) {
    Palette palette = sight.palette;
    double side = radius * 1.8;
    double arc = radius * 0.5;
    boolean plain = visible.modality() == Modality.ASSERTED;
    Ink fill = plain ? colour : palette.background().mixed(colour, 0.14);
    double width = Math.min(1.5, radius / 4);
    Pen rim = plain ? Pen.solid(palette.background(), 1.5) : Pen.solid(colour, width);
    shapes.add(new Shape.Box(x - side / 2, y - side / 2, side, side, arc, fill, Optional.of(rim)));
    glyph(shapes, visible, x, y, radius * 1.2, plain ? onColour : colour);
  }

  private void glyph(
      List<Shape> shapes, VisibleNode node, double x, double y, double size, Ink ink) {
    if (size >= SMALLEST_GLYPH) {
      shapes.add(new Shape.Icon(sight.glyphs.of(node.kind()), x, y, size, ink));
    }
  }

  private void ring(List<Shape> shapes, int node, double x, double y, double radius) {
    Palette palette = sight.palette;
    if (sight.selected(node)) {
      Ink glow = palette.background().mixed(palette.accent(), 0.28);
      Pen rim = Pen.solid(palette.accent(), 2.2);
      shapes.add(new Shape.Disc(x, y, radius + 6, glow, Optional.of(rim)));
    } else if (sight.hovered(node)) {
      Ink glow = palette.background().mixed(palette.fill(sight.graph, node), 0.3);
      shapes.add(new Shape.Disc(x, y, radius + 6, glow, Optional.empty()));
    }
  }

  private void marks(
      List<Shape> shapes, int node, double x, double y, double radius, double clarity) {
    VisibleNode visible = sight.graph.node(node);
    double diagonal = radius * 0.85;
    if (visible.modality() != Modality.ASSERTED) {
      EdgePainter.mark(
          sight, shapes, visible.modality(), x + diagonal, y + diagonal, radius * 0.55, clarity);
    }
    if (sight.graph.pinned(node)) {
      Ink ink = sight.palette.background().mixed(sight.palette.quietText(), clarity);
      double at = diagonal + 3;
      shapes.add(new Shape.Icon(sight.glyphs.pin(), x - at, y - at, 11, ink));
    }
    badge(node).ifPresent(box -> badge(shapes, node, box, clarity));
  }

  /// The places of badges, so that labels keep off them.
  List<Bounds> badges() {
    List<Bounds> badges = new ArrayList<>();
    for (int node = 0; node < sight.graph.nodeCount(); node++) {
      if (sight.visible(node)) {
        badge(node).ifPresent(badges::add);
      }
    }
    return badges;
  }

  private Optional<Bounds> badge(int node) {
    if (sight.graph.hiddenNeighbours(node) == 0 || sight.viewport.zoom() < SMALLEST_BADGE_ZOOM) {
      return Optional.empty();
    }
    double diagonal = sight.radius(node) * 0.85;
    double size = badgeSize();
    double width = sight.measure.width(badgeText(node), size, true) + size * 0.8;
    double height = size * 1.45;
    double left = sight.x(node) + diagonal - height / 2;
    double top = sight.y(node) - diagonal - height / 2;
    return Optional.of(new Bounds(left, top, left + width, top + height));
  }

  private double badgeSize() {
    return BADGE_SIZE * Figures.textGrowth(sight.viewport.zoom());
  }

  private String badgeText(int node) {
    return sight.graph.shownNeighbours(node) + "/" + sight.graph.node(node).neighbours();
  }

  /// How many neighbours are shown, of how many.
  private void badge(List<Shape> shapes, int node, Bounds box, double clarity) {
    Palette palette = sight.palette;
    Ink ink = palette.background().mixed(palette.quietText(), clarity);
    Pen rim = Pen.solid(palette.background().mixed(ink, 0.5), 1);
    double height = box.height();
    shapes.add(
        new Shape.Box(
            box.minX(),
            box.minY(),
            box.width(),
            height,
            height / 2,
            palette.background(),
            Optional.of(rim)));
    shapes.add(
        new Shape.Text(
            badgeText(node),
            box.middleX(),
            box.middleY(),
            badgeSize(),
            true,
            Shape.Anchor.MIDDLE,
            ink,
            Optional.empty()));
  }

  private static List<Double> hexagon(double x, double y, double radius) {
    List<Double> corners = new ArrayList<>(12);
    for (int corner = 0; corner < 6; corner++) {
      double angle = Math.PI / 3 * corner;
      corners.add(x + 1.12 * radius * Math.cos(angle));
      corners.add(y + 1.12 * radius * Math.sin(angle));
    }
    return corners;
  }
}
