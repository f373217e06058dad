package org.entente.view.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;

/// Writes along edges where there is room, the longest first.
final class EdgeLabels {

  private static final double SIZE = 10;
  private static final double SMALLEST_ZOOM = 0.7;
  private static final double SHORTEST = 30;
  private static final double[] PLACES = {0.5, 0.4, 0.6, 0.3};

  private final Sight sight;
  private final BoundsGrid texts;
  private final BoundsGrid bodies;
  private final Cancellation cancellation;
  private final double size;

  /// @param texts what labels keep off; labels that find room are added
  EdgeLabels(Sight sight, BoundsGrid texts, BoundsGrid bodies, Cancellation cancellation) {
    this.sight = sight;
    this.texts = texts;
    this.bodies = bodies;
    this.cancellation = cancellation;
    this.size = SIZE * Figures.textGrowth(sight.viewport.zoom());
  }

  /// Labels of all edges but those that are being moved.
  List<Lettering.EdgeLabel> back() {
    return placed(IntStream.range(0, sight.graph.edgeCount()).filter(edge -> !isLifted(edge)));
  }

  /// Labels of the edges that stand out, where they stood already if they did.
  List<Lettering.EdgeLabel> front(Lettering back) {
    List<Lettering.EdgeLabel> labels = new ArrayList<>();
    BitSet coming = (BitSet) sight.strongEdges().clone();
    for (Lettering.EdgeLabel label : back.edgeLabels) {
      if (coming.get(label.edge()) && texts.isFree(label.at())) {
        coming.clear(label.edge());
        texts.add(label.at());
        labels.add(label);
      }
    }
    labels.addAll(placed(coming.stream()));
    return labels;
  }

  void draw(Lettering.EdgeLabel label, Consumer<Shape> to) {
    Palette palette = sight.palette;
    Ink ink =
        sight.strong(label.edge())
            ? palette.text()
            : palette.background().mixed(palette.quietText(), 0.85);
    to.accept(Names.backing(palette, label.at(), 0.92));
    to.accept(
        new Shape.Text(
            sight.graph.edge(label.edge()).label(),
            label.at().middleX(),
            label.at().middleY(),
            size,
            false,
            Shape.Anchor.MIDDLE,
            palette.background().mixed(ink, sight.edgeClarity(label.edge())),
            Optional.empty()));
  }

  private List<Lettering.EdgeLabel> placed(IntStream edges) {
    if (sight.viewport.zoom() < SMALLEST_ZOOM) {
      return List.of();
    }
    record Candidate(int edge, EdgeRoute route) {}
    List<Candidate> candidates =
        new ArrayList<>(
            edges
                .filter(edge -> !sight.graph.edge(edge).label().isEmpty() && sight.seesEdge(edge))
                .mapToObj(edge -> new Candidate(edge, sight.routes.route(edge)))
                .toList());
    cancellation.check();
    candidates.sort(
        Comparator.<Candidate>comparingDouble(candidate -> -candidate.route().reach())
            .thenComparingInt(Candidate::edge));
    List<Lettering.EdgeLabel> labels = new ArrayList<>();
    for (Candidate candidate : candidates) {
      place(candidate.edge(), candidate.route())
          .ifPresent(at -> labels.add(new Lettering.EdgeLabel(candidate.edge(), at)));
    }
    return labels;
  }

  private Optional<Bounds> place(int edge, EdgeRoute route) {
    boolean loop = sight.graph.source(edge) == sight.graph.target(edge);
    if (!loop && route.reach() < SHORTEST) {
      return Optional.empty();
    }
    String label = sight.graph.edge(edge).label();
    double width = sight.measure.width(label, size, false) + 2 * LabelSide.AIR;
    if (!loop && route.reach() < width * 0.9) {
      return Optional.empty();
    }
    for (double t : PLACES) {
      Bounds at = Bounds.round(route.x(t), route.y(t), width, size * 1.3);
      if (at.overlaps(sight.frame()) && texts.isFree(at) && bodies.isFree(at)) {
        texts.add(at);
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean isLifted(int edge) {
    return sight.lifted(sight.graph.source(edge)) || sight.lifted(sight.graph.target(edge));
  }
}
