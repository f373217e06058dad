package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.base.Cancellation;
import org.entente.view.GraphSnapshot;
import org.jspecify.annotations.Nullable;

/// Draws a graph as a [Picture]: edges below, then nodes, then texts, none of which cover each
/// other. Any thread, if its measure is for any.
public final class GraphPainter {

  /// Room for the labels of the outermost nodes, at full size.
  private static final double MARGIN = 112;

  private static final double HINT_SIZE = 15;

  private final Glyphs glyphs = new Glyphs();
  private final TextMeasure measure;

  /// Of the graph drawn last; any thread may put another in its place.
  private volatile @Nullable Sketch sketch;

  /// @param measure of the surface that the pictures are for
  public GraphPainter(TextMeasure measure) {
    this.measure = measure;
  }

  public TextMeasure measure() {
    return measure;
  }

  /// What is seen through a viewport.
  public Picture paint(GraphSnapshot graph, Viewport viewport, Theme theme, Highlight highlight) {
    return paint(new Motif(graph, viewport, theme, highlight, Set.of()), Lettering.NONE);
  }

  /// A picture whose labels stand where a lettering has them, if that is for the same graph and
  /// zoom; otherwise they are placed anew.
  public Picture paint(Motif motif, Lettering lettering) {
    List<Shape> shapes = new ArrayList<>();
    Sight sight = sight(motif);
    back(sight, false, false, shapes::add, Cancellation.NONE);
    front(motif, shapes::add);
    Lettering placed =
        lettering.fits(motif) ? lettering : letter(motif, Lettering.NONE, Cancellation.NONE);
    texts(motif, placed, shapes::add);
    Viewport viewport = motif.viewport();
    TimeAxis.of(motif.graph()).draw(viewport, sight.palette, measure, shapes::add);
    return new Picture(viewport.width(), viewport.height(), sight.palette.background(), shapes);
  }

  /// Draws the back of a picture: edges, and nodes above them, all but what is being moved. Which
  /// of them stand out makes no difference, only whether any are selected.
  ///
  /// @param quick whether a sample of the edges will do, if there are very many
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public void back(Motif motif, boolean quick, Consumer<Shape> to, Cancellation cancellation) {
    back(sight(motif), quick, true, to, cancellation);
  }

  /// Draws the front of a picture, what stands out: edges, and nodes above them. Costs as much as
  /// there is of that.
  public void front(Motif motif, Consumer<Shape> to) {
    Sight sight = sight(motif);
    new EdgePainter(sight).front(to);
    new NodePainter(sight).front(to);
  }

  /// Finds places for labels.
  ///
  /// @param before where labels stood: as long as only the view moves, what was named stays named
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public Lettering letter(Motif motif, Lettering before, Cancellation cancellation) {
    return new LabelPlacer(sight(motif), before, cancellation).place();
  }

  /// Writes labels, badges and marks, which belong above back and front.
  ///
  /// @param lettering found for the same graph at the same zoom
  public void texts(Motif motif, Lettering lettering, Consumer<Shape> to) {
    if (motif.graph().isEmpty()) {
      hint(to, motif.viewport(), Palette.of(motif.theme()));
    } else {
      new TextPainter(sight(motif), lettering).draw(to);
    }
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
    if (graph.isEmpty()) {
      return Bounds.round(0, 0, 200, 120);
    }
    Bounds bounds = disc(graph, 0);
    for (int node = 1; node < graph.nodeCount(); node++) {
      bounds = bounds.and(disc(graph, node));
    }
    // Few labels of a large graph can reach beyond its nodes: only these are worth measuring.
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (!bounds.contains(labelled(graph, node, Caption.MOST_EMS, Caption.MOST_LINES_OF_THINGS))) {
        Caption caption = Caption.of(graph.node(node), measure);
        bounds = bounds.and(labelled(graph, node, caption.ems(), caption.lines().size()));
      }
    }
    return bounds;
  }

  private static Bounds disc(GraphSnapshot graph, int node) {
    double diameter = 2 * Figures.radius(graph, node);
    return Bounds.round(graph.x(node), graph.y(node), diameter, diameter);
  }

  /// What a node covers at zoom 1 with a label below it.
  private static Bounds labelled(GraphSnapshot graph, int node, double ems, int lines) {
    double size = Figures.labelSize(graph.node(node).kind(), 1);
    double radius = Figures.radius(graph, node);
    double half = Math.max(radius, ems * size / 2);
    double height = lines == 0 ? 0 : Caption.GAP + lines * Caption.lineHeight(size);
    return new Bounds(
        graph.x(node) - half,
        graph.y(node) - radius,
        graph.x(node) + half,
        graph.y(node) + radius + height);
  }

  private static void back(
      Sight sight, boolean quick, boolean covered, Consumer<Shape> to, Cancellation cancellation) {
    new EdgePainter(sight).back(quick, covered, to, cancellation);
    new NodePainter(sight).back(covered, to, cancellation);
  }

  private Sight sight(Motif motif) {
    return new Sight(motif, sketch(motif.graph()), glyphs, measure);
  }

  private Sketch sketch(GraphSnapshot graph) {
    Sketch kept = sketch;
    if (kept == null || !kept.fits(graph)) {
      kept = new Sketch(graph, measure);
      sketch = kept;
    }
    return kept;
  }

  private static void hint(Consumer<Shape> shapes, Viewport viewport, Palette palette) {
    double x = viewport.width() / 2;
    double y = viewport.height() / 2;
    Pen line = Pen.solid(palette.quietText().faded(0.35), 2);
    shapes.accept(new Shape.Line(x - 26, y - 58, x + 8, y - 74, line));
    shapes.accept(new Shape.Line(x + 8, y - 74, x + 30, y - 48, line));
    shapes.accept(disc(x - 26, y - 58, 9, palette));
    shapes.accept(disc(x + 8, y - 74, 6, palette));
    shapes.accept(disc(x + 30, y - 48, 11, palette));
    shapes.accept(hintText("Nothing is shown yet", x, y - 8, HINT_SIZE, true, palette.quietText()));
    shapes.accept(
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
