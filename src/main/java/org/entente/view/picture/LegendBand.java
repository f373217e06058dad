package org.entente.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.entente.extract.record.Modality;
import org.entente.view.Emphasis;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;

/// A band below a picture that says what its shapes, colours and lines mean: the kinds and the
/// modalities that the graph has, and no others. Immutable; any thread.
public final class LegendBand {

  private static final double MARGIN = 24;
  private static final double ROW = 38;
  private static final double SAMPLE = 48;
  private static final double GAP = 24;
  private static final double TEXT_SIZE = 12;

  private final TextMeasure measure;
  private final Glyphs glyphs = new Glyphs();

  /// @param measure of the surface that the pictures are for
  public LegendBand(TextMeasure measure) {
    this.measure = measure;
  }

  /// What one entry of the legend explains.
  private sealed interface Sample {

    String title();

    record OfKind(NodeKind kind) implements Sample {
      @Override
      public String title() {
        return kind.title();
      }
    }

    record OfModality(Modality modality) implements Sample {
      @Override
      public String title() {
        String name = modality.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      }
    }

    /// The size or shade of what was measured least and most.
    record OfScale(MeasureKey key) implements Sample {
      @Override
      public String title() {
        return key.title() + ": " + key.least() + " to " + key.most();
      }
    }

    record OfGroup(MeasureKey.Group group) implements Sample {
      @Override
      public String title() {
        return group.name() + " (" + group.size() + ")";
      }
    }
  }

  /// @param x the middle of the sample, beside which the text stands
  private record Entry(Sample sample, double x, double y) {}

  /// The picture with the band; as it is if its graph is empty.
  public Picture under(Picture picture, GraphSnapshot graph, Theme theme) {
    List<Sample> samples = samples(graph);
    if (samples.isEmpty()) {
      return picture;
    }
    Palette palette = Palette.of(theme);
    List<Entry> entries = placed(samples, picture);
    double height = entries.getLast().y() + ROW / 2 + MARGIN / 2;
    List<Shape> shapes = new ArrayList<>(picture.shapes());
    // What runs over the picture's lower edge must not run into the legend.
    shapes.add(
        new Shape.Box(
            0,
            picture.height(),
            picture.width(),
            height - picture.height(),
            0,
            palette.background(),
            Optional.empty()));
    shapes.add(
        new Shape.Line(
            MARGIN,
            picture.height() + 0.5,
            picture.width() - MARGIN,
            picture.height() + 0.5,
            Pen.solid(palette.quietText().faded(0.35), 1)));
    Viewport frame = new Viewport(0, 0, 1, picture.width(), height);
    shapes.addAll(
        new GraphPainter(measure).paint(figures(entries), frame, theme, Highlight.NONE).shapes());
    entries.forEach(entry -> words(shapes, entry, palette));
    return new Picture(picture.width(), height, picture.background(), shapes);
  }

  private static List<Sample> samples(GraphSnapshot graph) {
    Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
    Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    for (VisibleNode node : graph.nodes()) {
      kinds.add(node.kind());
      modalities.add(node.modality());
    }
    for (VisibleEdge edge : graph.edges()) {
      modalities.add(edge.modality());
    }
    List<Sample> samples = new ArrayList<>();
    MeasureKey key = MeasureKey.of(graph);
    if (!key.most().isEmpty()) {
      samples.add(new Sample.OfScale(key));
    }
    key.groups().forEach(group -> samples.add(new Sample.OfGroup(group)));
    kinds.forEach(kind -> samples.add(new Sample.OfKind(kind)));
    if (modalities.size() > 1) {
      modalities.forEach(modality -> samples.add(new Sample.OfModality(modality)));
    }
    return samples;
  }

  /// In columns as wide as the longest text, so that samples stand below each other.
  private List<Entry> placed(List<Sample> samples, Picture picture) {
    double widest = 0;
    for (Sample sample : samples) {
      widest = Math.max(widest, measure.width(sample.title(), TEXT_SIZE, false));
    }
    double column = SAMPLE + 10 + widest + GAP;
    int columns = Math.max(1, (int) ((picture.width() - 2 * MARGIN + GAP) / column));
    List<Entry> entries = new ArrayList<>();
    for (int index = 0; index < samples.size(); index++) {
      int row = index / columns;
      double x = MARGIN + index % columns * column + SAMPLE / 2;
      double y = picture.height() + MARGIN / 2 + ROW * (row + 0.5);
      entries.add(new Entry(samples.get(index), x, y));
    }
    return entries;
  }

  /// The samples of kinds as a graph of their own, so that they look as nodes do.
  private static GraphSnapshot figures(List<Entry> entries) {
    List<VisibleNode> nodes = new ArrayList<>();
    List<Entry> placed = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.sample() instanceof Sample.OfKind(var kind)) {
        nodes.add(
            new VisibleNode(
                NodeFactory.createURI("urn:kind:" + kind), "", "", kind, Modality.ASSERTED, -1));
        placed.add(entry);
      }
    }
    VisibleGraph graph = new VisibleGraph();
    graph.show("Legend", new Subgraph(nodes, List.of()));
    return graph
        .snapshot()
        .movedTo(
            placed.stream().mapToDouble(Entry::x).toArray(),
            placed.stream().mapToDouble(Entry::y).toArray());
  }

  private void words(List<Shape> shapes, Entry entry, Palette palette) {
    switch (entry.sample()) {
      case Sample.OfModality(var modality) -> line(shapes, entry, modality, palette);
      case Sample.OfScale(var key) -> scale(shapes, entry, key, palette);
      case Sample.OfGroup(var group) -> group(shapes, entry, group, palette);
      case Sample.OfKind _ -> {
        // Drawn as nodes are.
      }
    }
    shapes.add(
        new Shape.Text(
            entry.sample().title(),
            entry.x() + SAMPLE / 2 + 10,
            entry.y(),
            TEXT_SIZE,
            false,
            Shape.Anchor.START,
            palette.text(),
            Optional.empty()));
  }

  private static void scale(List<Shape> shapes, Entry entry, MeasureKey key, Palette palette) {
    for (int step = -1; step <= 1; step++) {
      double weight = (step + 1) / 2.0;
      boolean sized = key.channel() == Emphasis.Channel.SIZE;
      shapes.add(
          new Shape.Disc(
              entry.x() + step * SAMPLE / 3,
              entry.y(),
              sized ? 3 + 6 * weight : 7,
              sized ? palette.quietText() : palette.shade(weight),
              Optional.empty()));
    }
  }

  private static void group(
      List<Shape> shapes, Entry entry, MeasureKey.Group group, Palette palette) {
    shapes.add(
        new Shape.Disc(entry.x(), entry.y(), 10, palette.group(group.number()), Optional.empty()));
    if (!group.isRest()) {
      String letter = GroupLetters.of(group.number());
      shapes.add(new Shape.Icon(letter, entry.x(), entry.y(), 11, palette.onFill()));
    }
  }

  private void line(List<Shape> shapes, Entry entry, Modality modality, Palette palette) {
    Pen pen = palette.pen(modality, 1.6);
    double left = entry.x() - SAMPLE / 2;
    shapes.add(new Shape.Line(left, entry.y(), entry.x() + SAMPLE / 2, entry.y(), pen));
    if (modality != Modality.ASSERTED) {
      shapes.add(
          new Shape.Disc(
              entry.x(),
              entry.y(),
              7,
              palette.background(),
              Optional.of(Pen.solid(pen.ink(), 1.2))));
      shapes.add(new Shape.Icon(glyphs.of(modality), entry.x(), entry.y(), 10, pen.ink()));
    }
  }
}
