package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.base.Cancellation;
import org.entente.extract.record.Modality;
import org.entente.view.Emphasis;
import org.entente.view.VisibleNode;

/// Draws nodes: actors as discs, events as rounded squares, things as hexagons of a lighter fill,
/// each with the glyph of its kind; rings for what is selected, a paler fill and a mark for events
/// that are not plainly asserted.
final class NodePainter {

  private static final double SMALLEST_GLYPH = 5;
  private static final double SMALLEST_MARK_ZOOM = 0.5;
  private static final double SMALLEST_RIMMED_RADIUS = 5;
  private static final int PAUSE = 4096;

  private final Sight sight;

  NodePainter(Sight sight) {
    this.sight = sight;
  }

  /// All nodes but those that are being moved.
  ///
  /// @param covered whether nodes that the front shows again are drawn as well
  void back(boolean covered, Consumer<Shape> to, Cancellation cancellation) {
    for (int node = 0; node < sight.graph.nodeCount(); node++) {
      if (node % PAUSE == 0) {
        cancellation.check();
      }
      if ((covered || !sight.inFront(node)) && !sight.lifted(node) && sight.visible(node)) {
        node(to, node, sight.backClarity());
      }
    }
  }

  /// The nodes that stand out, above those that they are joined to.
  void front(Consumer<Shape> to) {
    for (int pass = 0; pass < 2; pass++) {
      boolean standing = pass == 1;
      sight.frontNodes().stream()
          .filter(node -> sight.stands(node) == standing && sight.visible(node))
          .forEach(node -> node(to, node, 1));
    }
  }

  private void node(Consumer<Shape> shapes, int node, double clarity) {
    VisibleNode visible = sight.graph.node(node);
    Palette palette = sight.palette;
    double x = sight.x(node);
    double y = sight.y(node);
    double radius = sight.radius(node);
    Ink colour = palette.background().mixed(palette.fill(sight.graph, node), clarity);
    Ink onColour = palette.background().mixed(palette.onFill(), clarity);
    ring(shapes, node, x, y, radius);
    switch (visible.kind().family()) {
      case ACTOR -> {
        shapes.accept(new Shape.Disc(x, y, radius, colour, gap(radius)));
        glyph(shapes, node, x, y, radius * 1.15, onColour);
      }
      case EVENT -> event(shapes, node, x, y, radius, colour, onColour);
      case THING -> {
        boolean full = sight.graph.emphasis().colours();
        Ink fill = palette.background().mixed(colour, full ? 1 : 0.16);
        Pen rim = Pen.solid(colour, Math.min(1.4, radius / 4));
        shapes.accept(new Shape.Polygon(hexagon(x, y, radius), fill, Optional.of(rim)));
        glyph(shapes, node, x, y, radius * 1.15, full ? onColour : colour);
      }
    }
    if (sight.viewport.zoom() >= SMALLEST_MARK_ZOOM) {
      marks(shapes, node, x, y, radius, clarity);
    } else if (radius >= SMALLEST_RIMMED_RADIUS && sight.graph.hiddenNeighbours(node) > 0) {
      // Too far away to read how many neighbours are not shown: that there are some.
      Ink ink = palette.background().mixed(palette.quietText(), clarity);
      Optional<Pen> rim = Optional.of(Pen.solid(ink, 1));
      double at = radius * 0.8;
      shapes.accept(new Shape.Disc(x + at, y - at, 2.2, palette.background(), rim));
    }
  }

  private void event(
      Consumer<Shape> shapes,
      int node,
      double x,
      double y,
      double radius,
      Ink colour,
      Ink onColour) {
    Palette palette = sight.palette;
    double side = radius * 1.8;
    double arc = radius * 0.5;
    boolean plain =
        sight.graph.node(node).modality() == Modality.ASSERTED || sight.graph.emphasis().colours();
    Ink fill = plain ? colour : palette.background().mixed(colour, 0.14);
    double width = Math.min(1.5, radius / 4);
    Optional<Pen> rim = plain ? gap(radius) : Optional.of(Pen.solid(colour, width));
    shapes.accept(new Shape.Box(x - side / 2, y - side / 2, side, side, arc, fill, rim));
    glyph(shapes, node, x, y, radius * 1.2, plain ? onColour : colour);
  }

  /// What parts a node from the edges and nodes below it, if it is large enough to spare that.
  private Optional<Pen> gap(double radius) {
    return radius < SMALLEST_RIMMED_RADIUS
        ? Optional.empty()
        : Optional.of(Pen.solid(sight.palette.background(), 1.5));
  }

  private void glyph(Consumer<Shape> shapes, int node, double x, double y, double size, Ink ink) {
    if (size >= SMALLEST_GLYPH) {
      shapes.accept(new Shape.Icon(glyph(node), x, y, size, ink));
    }
  }

  /// Of its group, if groups are shown; of its kind otherwise.
  private String glyph(int node) {
    float weight = sight.graph.weight(node);
    boolean grouped = sight.graph.emphasis().channel() == Emphasis.Channel.GROUP;
    return grouped && weight < Palette.GROUPS
        ? GroupLetters.of((int) weight)
        : sight.glyphs.of(sight.graph.node(node).kind());
  }

  private void ring(Consumer<Shape> shapes, int node, double x, double y, double radius) {
    Palette palette = sight.palette;
    if (sight.selected(node)) {
      Ink glow = palette.background().mixed(palette.accent(), 0.28);
      Pen rim = Pen.solid(palette.accent(), 2.2);
      shapes.accept(new Shape.Disc(x, y, radius + 6, glow, Optional.of(rim)));
    } else if (sight.hovered(node)) {
      Ink glow = palette.background().mixed(palette.fill(sight.graph, node), 0.3);
      shapes.accept(new Shape.Disc(x, y, radius + 6, glow, Optional.empty()));
    }
  }

  private void marks(
      Consumer<Shape> shapes, int node, double x, double y, double radius, double clarity) {
    VisibleNode visible = sight.graph.node(node);
    double diagonal = radius * 0.85;
    if (visible.modality() != Modality.ASSERTED) {
      EdgeMarks.draw(
          sight, shapes, visible.modality(), x + diagonal, y + diagonal, radius * 0.55, clarity);
    }
    if (sight.graph.pinned(node)) {
      Ink ink = sight.palette.background().mixed(sight.palette.quietText(), clarity);
      double at = diagonal + 3;
      shapes.accept(new Shape.Icon(sight.glyphs.pin(), x - at, y - at, 11, ink));
    }
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
