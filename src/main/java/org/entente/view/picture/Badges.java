package org.entente.view.picture;

import java.util.Optional;
import java.util.function.Consumer;

/// Small marks on nodes with neighbours that are not shown: how many are, of how many.
final class Badges {

  private static final double SMALLEST_ZOOM = 0.5;
  private static final double SIZE = 9.5;

  private final Sight sight;
  private final double size;

  Badges(Sight sight) {
    this.sight = sight;
    this.size = SIZE * Figures.textGrowth(sight.viewport.zoom());
  }

  /// Whether the view is near enough to read them.
  boolean areLegible() {
    return sight.viewport.zoom() >= SMALLEST_ZOOM;
  }

  /// Where a node's badge would stand; empty if all its neighbours are shown.
  Optional<Bounds> at(int node) {
    if (!areLegible() || sight.graph.hiddenNeighbours(node) == 0) {
      return Optional.empty();
    }
    double diagonal = sight.radius(node) * 0.85;
    double width = sight.measure.width(text(node), size, true) + size * 0.8;
    double height = size * 1.45;
    double left = sight.x(node) + diagonal - height / 2;
    double top = sight.y(node) - diagonal - height / 2;
    return Optional.of(new Bounds(left, top, left + width, top + height));
  }

  void draw(Lettering.Badge badge, Consumer<Shape> to) {
    Palette palette = sight.palette;
    Ink ink = palette.background().mixed(palette.quietText(), sight.clarity(badge.node()));
    Pen rim = Pen.solid(palette.background().mixed(ink, 0.5), 1);
    Bounds box = badge.at();
    to.accept(
        new Shape.Box(
            box.minX(),
            box.minY(),
            box.width(),
            box.height(),
            box.height() / 2,
            palette.background(),
            Optional.of(rim)));
    to.accept(
        new Shape.Text(
            text(badge.node()),
            box.middleX(),
            box.middleY(),
            size,
            true,
            Shape.Anchor.MIDDLE,
            ink,
            Optional.empty()));
  }

  private String text(int node) {
    return sight.graph.shownNeighbours(node) + "/" + sight.graph.node(node).neighbours();
  }
}
