package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.view.GraphSnapshot;

/// Draws a graph as a [Picture]: edges below, then nodes, then texts, none of which cover each
/// other. Immutable; any thread.
public final class GraphPainter {

  /// Room for the labels of the outermost nodes, at full size.
  private static final double MARGIN = 112;

  private static final double HINT_SIZE = 15;

  private final Glyphs glyphs = new Glyphs();
  private final TextMeasure measure;

  /// @param measure of the surface that the pictures are for
  public GraphPainter(TextMeasure measure) {
    this.measure = measure;
  }

  public TextMeasure measure() {
    return measure;
  }

  /// What is seen through a viewport.
  public Picture paint(GraphSnapshot graph, Viewport viewport, Theme theme, Highlight highlight) {
    Palette palette = Palette.of(theme);
    List<Shape> shapes = new ArrayList<>();
    if (graph.isEmpty()) {
      hint(shapes, viewport, palette);
    } else {
      Sight sight = new Sight(graph, viewport, palette, highlight, glyphs, measure);
      EdgePainter edges = new EdgePainter(sight);
      edges.lines(shapes);
      NodePainter nodes = new NodePainter(sight);
      nodes.nodes(shapes);
      LabelPainter labels = new LabelPainter(sight);
      labels.keepOff(edges.marks());
      labels.keepOff(nodes.badges());
      labels.nodes(shapes);
      labels.edges(shapes);
      edges.drawMarks(shapes);
    }
    return new Picture(viewport.width(), viewport.height(), palette.background(), shapes);
  }

  /// The whole graph at zoom 1, in a picture as large as it needs.
  public Picture paintWhole(GraphSnapshot graph, Theme theme) {
    Bounds bounds = bounds(graph).grown(MARGIN);
    Viewport whole = new Viewport(bounds.minX(), bounds.minY(), 1, bounds.width(), bounds.height());
    return paint(graph, whole, theme, Highlight.NONE);
  }

  /// The part of the plane that the graph covers, labels included; a small square round the origin
  /// if it is empty.
  public Bounds bounds(GraphSnapshot graph) {
    Bounds bounds = Bounds.round(0, 0, 200, 120);
    for (int node = 0; node < graph.nodeCount(); node++) {
      double radius = Figures.radius(graph, node);
      Caption caption = Caption.of(graph.node(node), 1, measure);
      double half = Math.max(radius, caption.width() / 2);
      Bounds box =
          new Bounds(
              graph.x(node) - half,
              graph.y(node) - radius,
              graph.x(node) + half,
              graph.y(node) + radius + Caption.GAP + caption.height());
      bounds = node == 0 ? box : bounds.and(box);
    }
    return bounds;
  }

  private static void hint(List<Shape> shapes, Viewport viewport, Palette palette) {
    double x = viewport.width() / 2;
    double y = viewport.height() / 2;
    Pen line = Pen.solid(palette.quietText().faded(0.35), 2);
    shapes.add(new Shape.Line(x - 26, y - 58, x + 8, y - 74, line));
    shapes.add(new Shape.Line(x + 8, y - 74, x + 30, y - 48, line));
    shapes.add(disc(x - 26, y - 58, 9, palette));
    shapes.add(disc(x + 8, y - 74, 6, palette));
    shapes.add(disc(x + 30, y - 48, 11, palette));
    shapes.add(hintText("Nothing is shown yet", x, y - 8, HINT_SIZE, true, palette.quietText()));
    shapes.add(
        hintText(
            "Search for a name, or open an article",
            x,
            y + 16,
            HINT_SIZE - 2,
            false,
            palette.quietText()));
  }

  private static Shape disc(double x, double y, double radius, Palette palette) {
    Ink fill = palette.background().mixed(palette.quietText(), 0.35);
    return new Shape.Disc(x, y, radius, fill, Optional.empty());
  }

  private static Shape hintText(
      String text, double x, double y, double size, boolean bold, Ink ink) {
    return new Shape.Text(text, x, y, size, bold, Shape.Anchor.MIDDLE, ink, Optional.empty());
  }
}
