package org.entente.view.picture;

import java.util.Optional;
import java.util.function.Consumer;

/// Writes the names of nodes.
final class Names {

  private static final double BACKING = 0.78;

  private final Sight sight;

  Names(Sight sight) {
    this.sight = sight;
  }

  void draw(Lettering.Name name, Consumer<Shape> to) {
    Palette palette = sight.palette;
    Caption caption = name.caption();
    double size = size(name.node());
    boolean loud = caption.bold() || sight.selected(name.node()) || sight.hovered(name.node());
    Ink ink = loud ? palette.text() : palette.quietText();
    Ink seen = palette.background().mixed(ink, sight.clarity(name.node()));
    to.accept(backing(palette, name.at(), BACKING));
    double x = name.side().anchorX(name.at());
    double y = name.at().minY() + Caption.lineHeight(size) / 2;
    for (String line : caption.lines()) {
      to.accept(
          new Shape.Text(
              line, x, y, size, caption.bold(), name.side().anchor(), seen, Optional.empty()));
      y += Caption.lineHeight(size);
    }
  }

  double size(int node) {
    return Figures.labelSize(sight.graph.node(node).kind(), sight.viewport.zoom());
  }

  /// What keeps lines below a label from running through its letters.
  static Shape backing(Palette palette, Bounds at, double opacity) {
    Ink ink = palette.background().faded(opacity);
    return new Shape.Box(at.minX(), at.minY(), at.width(), at.height(), 3, ink, Optional.empty());
  }
}
