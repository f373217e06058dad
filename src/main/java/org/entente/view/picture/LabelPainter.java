package org.entente.view.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.view.NodeKind;

/// Writes labels where there is room, the important ones first: selected, hovered, pinned, then by
/// kind and degree. No label covers another, nor a node, save that what is selected or hovered is
/// always named. A label stands below its node, or beside or above it if it would hide fewer of the
/// node's edges there.
final class LabelPainter {

  private static final double CELL = 64;
  private static final double AIR = 2;
  private static final double EDGE_LABEL_SIZE = 10;
  private static final double SMALLEST_EDGE_LABEL_ZOOM = 0.7;
  private static final double SMALLEST_QUIET_LABEL_ZOOM = 0.35;

  private final Sight sight;
  private final BoundsGrid texts = new BoundsGrid(CELL);
  private final BoundsGrid bodies = new BoundsGrid(CELL);
  private final Map<Integer, List<EdgeRoute>> routes = new HashMap<>();

  LabelPainter(Sight sight) {
    this.sight = sight;
    for (int node = 0; node < sight.graph.nodeCount(); node++) {
      if (sight.visible(node)) {
        double size = 2 * sight.radius(node);
        bodies.add(Bounds.round(sight.x(node), sight.y(node), size, size));
      }
    }
    for (int edge = 0; edge < sight.routes.length; edge++) {
      EdgeRoute route = sight.routes[edge];
      if (sight.visible(route)) {
        routes.computeIfAbsent(sight.graph.source(edge), key -> new ArrayList<>()).add(route);
        routes.computeIfAbsent(sight.graph.target(edge), key -> new ArrayList<>()).add(route);
      }
    }
  }

  /// Takes places that no label may cover.
  void keepOff(List<Bounds> taken) {
    taken.forEach(texts::add);
  }

  void nodes(List<Shape> shapes) {
    List<Integer> order =
        IntStream.range(0, sight.graph.nodeCount())
            .filter(sight::visible)
            .boxed()
            .sorted(
                Comparator.comparingInt(this::rank)
                    .thenComparingInt(node -> -sight.graph.degree(node))
                    .thenComparing(node -> sight.graph.node(node).label())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    order.forEach(node -> node(shapes, node));
  }

  void edges(List<Shape> shapes) {
    if (sight.viewport.zoom() < SMALLEST_EDGE_LABEL_ZOOM) {
      return;
    }
    List<Integer> order =
        IntStream.range(0, sight.routes.length)
            .filter(edge -> sight.visible(sight.routes[edge]))
            .filter(edge -> !sight.graph.edge(edge).label().isEmpty())
            .boxed()
            .sorted(
                Comparator.<Integer, Boolean>comparing(edge -> !sight.strong(edge))
                    .thenComparingDouble(edge -> -sight.routes[edge].reach())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    order.forEach(edge -> edge(shapes, edge));
  }

  private int rank(int node) {
    if (sight.hovered(node)) {
      return 0;
    }
    if (sight.selected(node)) {
      return 1;
    }
    if (sight.graph.pinned(node)) {
      return 2;
    }
    return switch (sight.graph.node(node).kind().family()) {
      case ACTOR -> 3;
      case EVENT -> 4;
      case THING -> 5;
    };
  }

  private void node(List<Shape> shapes, int node) {
    boolean important = rank(node) <= 1;
    boolean quiet = sight.graph.node(node).kind().family() != NodeKind.Family.ACTOR;
    if (quiet && !important && sight.viewport.zoom() < SMALLEST_QUIET_LABEL_ZOOM) {
      return;
    }
    Caption caption = Caption.of(sight.graph.node(node), sight.viewport.zoom(), sight.measure);
    if (caption.lines().isEmpty()) {
      return;
    }
    List<Bounds> candidates = candidates(node, caption);
    Optional<Bounds> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Bounds candidate : candidates) {
      if (texts.isFree(candidate) && bodies.isFree(candidate)) {
        int crossed = crossed(node, candidate);
        if (crossed < least) {
          best = Optional.of(candidate);
          least = crossed;
        }
      }
    }
    if (best.isPresent()) {
      write(shapes, node, caption, best.get());
      return;
    }
    if (important) {
      candidates.stream()
          .filter(texts::isFree)
          .findFirst()
          .ifPresent(candidate -> write(shapes, node, caption, candidate));
    }
  }

  /// How many of a node's own edges would run below a label.
  private int crossed(int node, Bounds label) {
    int crossed = 0;
    for (EdgeRoute route : routes.getOrDefault(node, List.of())) {
      for (int step = 0; step <= 10; step++) {
        if (label.contains(route.x(step / 10.0), route.y(step / 10.0))) {
          crossed++;
          break;
        }
      }
    }
    return crossed;
  }

  private List<Bounds> candidates(int node, Caption caption) {
    double x = sight.x(node);
    double y = sight.y(node);
    double away = sight.radius(node) + Caption.GAP;
    double width = caption.width() + 2 * AIR;
    double height = caption.height();
    double beside = away + 2 + width / 2;
    List<Bounds> candidates = new ArrayList<>();
    candidates.add(Bounds.round(x, y + away + height / 2, width, height));
    candidates.add(Bounds.round(x + beside, y, width, height));
    candidates.add(Bounds.round(x - beside, y, width, height));
    candidates.add(Bounds.round(x, y - away - height / 2, width, height));
    return candidates;
  }

  private void write(List<Shape> shapes, int node, Caption caption, Bounds at) {
    texts.add(at);
    Palette palette = sight.palette;
    boolean loud = caption.bold() || sight.selected(node) || sight.hovered(node);
    Ink ink = loud ? palette.text() : palette.quietText();
    Ink seen = palette.background().mixed(ink, sight.clarity(node));
    shapes.add(backing(at, 0.78));
    boolean beside = at.minX() > sight.x(node);
    double x = beside ? at.minX() + AIR : at.middleX();
    double y = at.minY() + caption.lineHeight() / 2;
    for (String line : caption.lines()) {
      shapes.add(
          new Shape.Text(
              line,
              x,
              y,
              caption.size(),
              caption.bold(),
              beside ? Shape.Anchor.START : Shape.Anchor.MIDDLE,
              seen,
              Optional.empty()));
      y += caption.lineHeight();
    }
  }

  private void edge(List<Shape> shapes, int edge) {
    double size = EDGE_LABEL_SIZE * Figures.textGrowth(sight.viewport.zoom());
    String label = sight.graph.edge(edge).label();
    double width = sight.measure.width(label, size, false) + 2 * AIR;
    double height = size * 1.3;
    EdgeRoute route = sight.routes[edge];
    boolean loop = sight.graph.source(edge) == sight.graph.target(edge);
    if (!loop && route.reach() < Math.max(30, width * 0.9)) {
      return;
    }
    for (double t : new double[] {0.5, 0.4, 0.6, 0.3}) {
      Bounds at = Bounds.round(route.x(t), route.y(t), width, height);
      if (texts.isFree(at) && bodies.isFree(at)) {
        texts.add(at);
        Ink ink =
            sight.strong(edge)
                ? sight.palette.text()
                : sight.palette.background().mixed(sight.palette.quietText(), 0.85);
        shapes.add(backing(at, 0.92));
        shapes.add(
            new Shape.Text(
                label,
                at.middleX(),
                at.middleY(),
                size,
                false,
                Shape.Anchor.MIDDLE,
                sight.palette.background().mixed(ink, sight.edgeClarity(edge)),
                Optional.empty()));
        return;
      }
    }
  }

  /// What keeps lines below a label from running through its letters.
  private Shape backing(Bounds at, double opacity) {
    return new Shape.Box(
        at.minX(),
        at.minY(),
        at.width(),
        at.height(),
        3,
        sight.palette.background().faded(opacity),
        Optional.empty());
  }
}
