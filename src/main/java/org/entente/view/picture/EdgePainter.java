package org.entente.view.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.base.Cancellation;
import org.entente.extract.record.Modality;

/// Draws edges: line style and colour by modality, and an arrowhead at the object. Where edges lie
/// so close that they would make one grey surface, those behind are drawn with less ink.
final class EdgePainter {

  private static final double WIDTH = 1.3;
  private static final double STRONG_WIDTH = 2;
  private static final double STRONG_WIDTH_OF_MANY = 1.4;
  private static final int MANY = 30;
  private static final double HEAD_LENGTH = 8;
  private static final double HEAD_WIDTH = 3.4;
  private static final double SMALLEST_HEAD_ZOOM = 0.3;
  private static final double SHORTEST = 0.7;
  private static final int PAUSE = 4096;
  private static final int ENOUGH = 50_000;

  private final Sight sight;
  private final double growth;

  EdgePainter(Sight sight) {
    this.sight = sight;
    this.growth = growth(sight.viewport);
  }

  /// How many times larger than at zoom 1 arrowheads and marks are, and how much wider lines.
  static double growth(Viewport viewport) {
    return Math.clamp(Figures.growth(viewport.zoom()), 0.5, 1.6);
  }

  /// All edges but those of what is being moved.
  ///
  /// @param quick whether, of more edges than an eye tells apart, only some are to be drawn, with
  ///   so much more ink
  /// @param covered whether edges that the front shows again are drawn as well
  void back(boolean quick, boolean covered, Consumer<Shape> to, Cancellation cancellation) {
    double width = WIDTH * growth;
    int step = quick ? 1 + sight.graph.edgeCount() / ENOUGH : 1;
    double opacity = Math.min(1, step * Inking.opacity(sight.graph, sight.viewport.zoom(), width));
    Map<Modality, Pen> pens = new EnumMap<>(Modality.class);
    Function<Modality, Pen> faded =
        modality -> {
          Pen pen = sight.palette.pen(modality, width);
          Ink ink = sight.palette.background().mixed(pen.ink(), sight.backClarity());
          return new Pen(ink.faded(opacity), width, pen.dashes());
        };
    for (int edge = 0; edge < sight.graph.edgeCount(); edge += step) {
      if (edge % PAUSE < step) {
        cancellation.check();
      }
      if ((covered || !sight.strong(edge))
          && !sight.lifted(sight.graph.source(edge))
          && !sight.lifted(sight.graph.target(edge))
          && sight.seesEdge(edge)) {
        line(to, edge, pens.computeIfAbsent(sight.graph.edge(edge).modality(), faded), 1);
      }
    }
  }

  /// The edges that stand out.
  void front(Consumer<Shape> to) {
    boolean many = sight.strongEdges().cardinality() > MANY;
    double width = (many ? STRONG_WIDTH_OF_MANY : STRONG_WIDTH) * growth;
    sight.strongEdges().stream()
        .filter(sight::seesEdge)
        .forEach(
            edge -> {
              Modality modality = sight.graph.edge(edge).modality();
              Pen pen = sight.palette.pen(modality, width);
              Ink ink =
                  modality == Modality.ASSERTED
                      ? pen.ink().mixed(sight.palette.text(), 0.45)
                      : pen.ink();
              line(to, edge, new Pen(ink, width, pen.dashes()), 1.25);
            });
  }

  /// @param size of the arrowhead, against that of a plain edge
  private void line(Consumer<Shape> to, int edge, Pen pen, double size) {
    int source = sight.graph.source(edge);
    int target = sight.graph.target(edge);
    boolean heads = sight.viewport.zoom() >= SMALLEST_HEAD_ZOOM;
    if (!heads && sight.sketch.lanes().count(edge) == 1 && source != target) {
      // What of it is below the nodes they cover.
      to.accept(
          new Shape.Line(sight.x(source), sight.y(source), sight.x(target), sight.y(target), pen));
      return;
    }
    EdgeRoute route = sight.routes.route(edge);
    double head = HEAD_LENGTH * growth * size;
    if (heads && (route.reach() >= 1.5 * head || source == target)) {
      to.accept(route.shortened(head * 0.8).shape(pen));
      if (sight.frame().contains(route.x2(), route.y2())) {
        to.accept(head(route, head, HEAD_WIDTH * growth * size, pen.ink()));
      }
    } else if (route.reach() >= SHORTEST || source == target) {
      to.accept(route.shape(pen));
    }
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
