package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Modality;

/// Draws edges: line style and colour by modality, an arrowhead at the object, and a mark in the
/// middle where a fact is not plainly asserted.
final class EdgePainter {

  private static final double WIDTH = 1.3;
  private static final double STRONG_WIDTH = 2.2;
  private static final double HEAD_LENGTH = 8;
  private static final double HEAD_WIDTH = 3.4;
  private static final double SMALLEST_HEAD_ZOOM = 0.3;
  private static final double SMALLEST_MARK_ZOOM = 0.55;
  private static final double MARK_RADIUS = 6.5;

  private final Sight sight;
  private final double growth;
  private final List<Integer> marked = new ArrayList<>();

  EdgePainter(Sight sight) {
    this.sight = sight;
    this.growth = Math.clamp(Figures.growth(sight.viewport.zoom()), 0.5, 1.6);
    for (int edge = 0; edge < sight.routes.length; edge++) {
      EdgeRoute route = sight.routes[edge];
      if (sight.viewport.zoom() >= SMALLEST_MARK_ZOOM
          && carriesMark(edge)
          && sight.visible(route)
          && route.reach() > 4 * MARK_RADIUS * growth) {
        marked.add(edge);
      }
    }
  }

  /// Lines and arrowheads; those that stand out come last, above the others.
  void lines(List<Shape> shapes) {
    for (int pass = 0; pass < 2; pass++) {
      for (int edge = 0; edge < sight.routes.length; edge++) {
        if (sight.strong(edge) == (pass == 1) && sight.visible(sight.routes[edge])) {
          line(shapes, edge);
        }
      }
    }
  }

  /// The places that marks take, so that labels keep off them.
  List<Bounds> marks() {
    List<Bounds> bounds = new ArrayList<>();
    double size = 2 * MARK_RADIUS * growth;
    for (int edge : marked) {
      EdgeRoute route = sight.routes[edge];
      bounds.add(Bounds.round(route.x(0.5), route.y(0.5), size, size));
    }
    return bounds;
  }

  void drawMarks(List<Shape> shapes) {
    for (int edge : marked) {
      EdgeRoute route = sight.routes[edge];
      Modality modality = sight.graph.edge(edge).modality();
      double clarity = sight.edgeClarity(edge);
      mark(sight, shapes, modality, route.x(0.5), route.y(0.5), MARK_RADIUS * growth, clarity);
    }
  }

  /// A small disc with a modality's glyph.
  static void mark(
      Sight sight,
      List<Shape> shapes,
      Modality modality,
      double x,
      double y,
      double radius,
      double clarity) {
    Ink background = sight.palette.background();
    Ink ink = background.mixed(sight.palette.ink(modality), clarity);
    Pen rim = Pen.solid(ink, 1.2);
    shapes.add(new Shape.Disc(x, y, radius, background, Optional.of(rim)));
    shapes.add(new Shape.Icon(sight.glyphs.of(modality), x, y, radius * 1.5, ink));
  }

  /// An event carries its mark itself, so the edges that share its modality need none.
  private boolean carriesMark(int edge) {
    Modality modality = sight.graph.edge(edge).modality();
    if (sight.graph.node(sight.graph.source(edge)).modality() == modality
        || sight.graph.node(sight.graph.target(edge)).modality() == modality) {
      return false;
    }
    return switch (modality) {
      case ASSERTED, PLANNED -> false;
      case DENIED, CLAIMED, REQUESTED, HYPOTHETICAL -> true;
    };
  }

  private void line(List<Shape> shapes, int edge) {
    Modality modality = sight.graph.edge(edge).modality();
    boolean strong = sight.strong(edge);
    double width = (strong ? STRONG_WIDTH : WIDTH) * growth;
    Pen plain = sight.palette.pen(modality, width);
    Ink colour =
        strong && modality == Modality.ASSERTED
            ? plain.ink().mixed(sight.palette.text(), 0.45)
            : plain.ink();
    Ink ink = sight.palette.background().mixed(colour, sight.edgeClarity(edge));
    Pen pen = new Pen(ink, width, plain.dashes());
    EdgeRoute route = sight.routes[edge];
    double head = HEAD_LENGTH * growth * (strong ? 1.25 : 1);
    if (sight.viewport.zoom() < SMALLEST_HEAD_ZOOM || route.reach() < 1.5 * head) {
      shapes.add(route.shape(pen));
      return;
    }
    shapes.add(route.shortened(head * 0.8).shape(pen));
    shapes.add(head(route, head, HEAD_WIDTH * growth * (strong ? 1.25 : 1), ink));
  }

  private static Shape head(EdgeRoute route, double length, double halfWidth, Ink ink) {
    double direction = route.arrival();
    double cos = Math.cos(direction);
    double sin = Math.sin(direction);
    double baseX = route.x2() - length * cos;
    double baseY = route.y2() - length * sin;
    return new Shape.Polygon(
        List.of(
            route.x2(),
            route.y2(),
            baseX - halfWidth * sin,
            baseY + halfWidth * cos,
            baseX + 0.22 * length * cos,
            baseY + 0.22 * length * sin,
            baseX + halfWidth * sin,
            baseY - halfWidth * cos),
        ink,
        Optional.empty());
  }
}
