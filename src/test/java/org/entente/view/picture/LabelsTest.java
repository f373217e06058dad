package org.entente.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.Point;
import org.entente.view.SampleGraphs;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.junit.jupiter.api.Test;

final class LabelsTest {

  private final TextMeasure measure = new SansMeasure();
  private final GraphPainter painter = new GraphPainter(measure);

  @Property(tries = 60)
  void labelsNeverOverlapAtAnyZoom(
      @ForAll @IntRange(min = 1, max = 250) int size,
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.05, max = 4) double zoom) {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(size, 2 * size, seed));
    List<Bounds> boxes = textBoxes(paint(graph, zoom, Highlight.NONE));
    for (int one = 0; one < boxes.size(); one++) {
      for (int other = 0; other < one; other++) {
        assertThat(boxes.get(one).overlaps(boxes.get(other))).isFalse();
      }
    }
  }

  @Property(tries = 20)
  void namesStayWhileTheViewIsPanned(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -400, max = 400) double dx,
      @ForAll @DoubleRange(min = -300, max = 300) double dy) {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(250, 500, seed));
    Viewport from = new Viewport(-700, -500, 0.8, 1120, 800);
    Viewport to = from.panned(dx, dy);
    Lettering before = painter.letter(motif(graph, from), Lettering.NONE, Cancellation.NONE);
    Lettering after = painter.letter(motif(graph, to), before, Cancellation.NONE);
    Bounds seen = new Bounds(0, 0, to.width(), to.height());
    for (Lettering.Name name : before.names) {
      Bounds at = name.at().moved(dx, dy);
      if (seen.contains(at.minX(), at.minY()) && seen.contains(at.maxX(), at.maxY())) {
        assertThat(after.nameOf(name.node())).isPresent();
      }
    }
  }

  @Test
  void hoveringMovesNoLabelThatItDoesNotCover() {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(300, 500, 3));
    Highlight hovered =
        new Highlight(Set.of(), Optional.of(SampleGraphs.term("Node 211")), Optional.empty());
    List<String> plain = texts(paint(graph, 0.6, Highlight.NONE));
    List<String> over = texts(paint(graph, 0.6, hovered));
    assertThat(over).contains("Node 211");
    plain.removeAll(over);
    assertThat(plain).hasSizeLessThan(4);
  }

  @Test
  void whatIsSelectedIsNamedHoweverCrowdedTheGraph() {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(400, 900, 3));
    Highlight highlight =
        new Highlight(Set.of(SampleGraphs.term("Node 211")), Optional.empty(), Optional.empty());
    assertThat(texts(paint(graph, 0.2, highlight))).contains("Node 211");
    assertThat(texts(paint(graph, 0.2, Highlight.NONE))).doesNotContain("Node 211");
  }

  @Test
  void longLabelsBreakIntoAFewLinesAndEndInAnEllipsis() {
    Caption caption =
        Caption.of(
            SampleGraphs.node(
                "a diplomatic solution for the whole of the denuclearised peninsula and its sea",
                NodeKind.TOPIC),
            measure);
    assertThat(caption.lines()).hasSize(3);
    assertThat(caption.lines().getFirst()).isEqualTo("a diplomatic solution");
    assertThat(caption.lines().getLast()).endsWith("…");
  }

  @Test
  void boundsHoldEveryLabelThoughFewAreMeasured() {
    AtomicInteger measured = new AtomicInteger();
    TextMeasure counting =
        (text, size, bold) -> {
          measured.incrementAndGet();
          return measure.width(text, size, bold);
        };
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(2_000, 4_000, 3));
    Bounds bounds = new GraphPainter(counting).bounds(graph);
    assertThat(measured.get()).isLessThan(graph.nodeCount() / 4);
    Picture whole = painter.paint(graph, whole(bounds), Theme.LIGHT, Highlight.NONE);
    assertThat(textBoxes(whole))
        .isNotEmpty()
        .allSatisfy(
            box -> {
              assertThat(box.minX()).isGreaterThan(-60);
              assertThat(box.maxX()).isLessThan(bounds.width() + 60);
            });
  }

  @Test
  void actorIsNamedInTwoLinesWhereOneFindsNoRoom() {
    List<VisibleNode> nodes = new ArrayList<>();
    Map<Node, Point> at = new HashMap<>();
    nodes.add(SampleGraphs.node("United Kingdom", NodeKind.COUNTRY));
    at.put(nodes.getFirst().term(), new Point(0, 0));
    // Two walls, too close together for the name in one line.
    for (int row = -6; row <= 6; row++) {
      for (int side : List.of(-1, 1)) {
        VisibleNode brick = SampleGraphs.node("Brick " + side + row, NodeKind.TOPIC);
        nodes.add(brick);
        at.put(brick.term(), new Point(side * 48, row * 15));
      }
    }
    VisibleGraph graph = new VisibleGraph();
    graph.show("Show", new Subgraph(nodes, List.of()));
    graph.move("Build", at);
    assertThat(texts(paint(graph.snapshot(), 1, Highlight.NONE)))
        .contains("United", "Kingdom")
        .doesNotContain("United Kingdom");
  }

  @Test
  void lettersOutsideTheBasicPlaneAreNotCutInHalf() {
    Caption caption = Caption.of(SampleGraphs.node("𝔄".repeat(60), NodeKind.TOPIC), measure);
    assertThat(caption.lines())
        .allSatisfy(line -> assertThat(line.replace("𝔄", "").replace("…", "")).isEmpty());
  }

  @Test
  void emptyLabelWritesNothing() {
    assertThat(Caption.of(SampleGraphs.node("  ", NodeKind.TOPIC), measure).lines()).isEmpty();
  }

  private static Viewport whole(Bounds bounds) {
    return new Viewport(bounds.minX(), bounds.minY(), 1, bounds.width(), bounds.height());
  }

  private static Motif motif(GraphSnapshot graph, Viewport viewport) {
    return new Motif(graph, viewport, Theme.LIGHT, Highlight.NONE, Set.of());
  }

  private Picture paint(GraphSnapshot graph, double zoom, Highlight highlight) {
    return painter.paint(
        graph, new Viewport(-500 / zoom, -350 / zoom, zoom, 1000, 700), Theme.LIGHT, highlight);
  }

  private List<Bounds> textBoxes(Picture picture) {
    List<Bounds> boxes = new ArrayList<>();
    for (Shape shape : picture.shapes()) {
      if (shape instanceof Shape.Text text) {
        double width = measure.width(text.text(), text.size(), text.bold());
        double middle =
            switch (text.anchor()) {
              case START -> text.x() + width / 2;
              case MIDDLE -> text.x();
              case END -> text.x() - width / 2;
            };
        boxes.add(Bounds.round(middle, text.y(), width, text.size()));
      }
    }
    return boxes;
  }

  private static List<String> texts(Picture picture) {
    List<String> texts = new ArrayList<>();
    for (Shape shape : picture.shapes()) {
      if (shape instanceof Shape.Text text) {
        texts.add(text.text());
      }
    }
    return texts;
  }
}
