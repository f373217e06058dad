package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.extract.record.Modality;

/// The marks in the middle of edges that are not plainly asserted.
final class EdgeMarks {

  private static final double SMALLEST_ZOOM = 0.55;
  private static final double RADIUS = 6.5;

  private final Sight sight;
  private final double radius;

  EdgeMarks(Sight sight) {
    this.sight = sight;
    this.radius = RADIUS * EdgePainter.growth(sight.viewport);
  }

  /// Marks of all edges but those that are being moved.
  List<Lettering.Mark> back() {
    List<Lettering.Mark> marks = new ArrayList<>();
    if (sight.viewport.zoom() >= SMALLEST_ZOOM) {
      for (int edge = 0; edge < sight.graph.edgeCount(); edge++) {
        if (!isLifted(edge)) {
          of(edge).ifPresent(marks::add);
        }
      }
    }
    return marks;
  }

  /// Marks of the edges that are being moved.
  List<Lettering.Mark> lifted() {
    List<Lettering.Mark> marks = new ArrayList<>();
    if (sight.viewport.zoom() >= SMALLEST_ZOOM) {
      sight.strongEdges().stream()
          .filter(this::isLifted)
          .forEach(edge -> of(edge).ifPresent(marks::add));
    }
    return marks;
  }

  void draw(Lettering.Mark mark, Consumer<Shape> to) {
    draw(
        sight,
        to,
        sight.graph.edge(mark.edge()).modality(),
        mark.at().middleX(),
        mark.at().middleY(),
        radius,
        sight.edgeClarity(mark.edge()));
  }

  /// A small disc with a modality's glyph.
  static void draw(
      Sight sight,
      Consumer<Shape> to,
      Modality modality,
      double x,
      double y,
      double radius,
      double clarity) {
    Ink background = sight.palette.background();
    Ink ink = background.mixed(sight.palette.ink(modality), clarity);
    to.accept(new Shape.Disc(x, y, radius, background, Optional.of(Pen.solid(ink, 1.2))));
    to.accept(new Shape.Icon(sight.glyphs.of(modality), x, y, radius * 1.5, ink));
  }

  private Optional<Lettering.Mark> of(int edge) {
    if (!carriesMark(edge) || !sight.seesEdge(edge)) {
      return Optional.empty();
    }
    EdgeRoute route = sight.routes.route(edge);
    Bounds at = Bounds.round(route.x(0.5), route.y(0.5), 2 * radius, 2 * radius);
    return route.reach() > 4 * radius
        ? Optional.of(new Lettering.Mark(edge, at))
        : Optional.empty();
  }

  /// An event carries its mark itself, so the edges that share its modality need none.
  private boolean carriesMark(int edge) {
    Modality modality = sight.graph.edge(edge).modality();
    return switch (modality) {
      case ASSERTED, PLANNED -> false;
      case DENIED, CLAIMED, REQUESTED, HYPOTHETICAL ->
          sight.graph.node(sight.graph.source(edge)).modality() != modality
              && sight.graph.node(sight.graph.target(edge)).modality() != modality;
    };
  }

  private boolean isLifted(int edge) {
    return sight.lifted(sight.graph.source(edge)) || sight.lifted(sight.graph.target(edge));
  }
}
