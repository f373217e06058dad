package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.SampleGraphs;
import org.entente.view.Subgraph;
import org.entente.view.VisibleNode;
import org.entente.view.layout.Arrangement;
import org.entente.view.layout.Layouts;
import org.entente.view.LayoutKind;
import org.entente.view.layout.Places;
import org.entente.view.picture.Figures;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Picture;
import org.entente.view.picture.SansMeasure;
import org.entente.view.picture.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Writes a picture of each layout to `target/screenshots`, for people to look at.
final class LayoutScreenshotTest {

  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final double WIDE = 1600;

  private final SansMeasure measure = new SansMeasure();

  @ParameterizedTest
  @EnumSource
  void articleIsLaidOut(LayoutKind kind) throws IOException {
    shoot("article", kind, dated(SampleGraphs.article()), Theme.LIGHT);
    shoot("article", kind, dated(SampleGraphs.article()), Theme.DARK);
  }

  @ParameterizedTest
  @EnumSource
  void thousandNodesAreLaidOut(LayoutKind kind) throws IOException {
    shoot("1000", kind, dated(SampleGraphs.random(1000, 1300, 7)), Theme.LIGHT);
    shoot("1000", kind, dated(SampleGraphs.random(1000, 1300, 7)), Theme.DARK);
  }

  private void shoot(String name, LayoutKind kind, Subgraph subgraph, Theme theme)
      throws IOException {
    GraphSnapshot loose = SampleGraphs.snapshot(subgraph);
    Arrangement arrangement =
        Arrangement.of(
            loose,
            node -> true,
            (graph, node) -> Figures.width(graph, node, measure),
            (graph, node) -> Figures.height(graph, node, measure));
    Places places = Layouts.of(kind, 1).place(arrangement, Cancellation.NONE, so -> {});
    GraphSnapshot placed = loose.movedTo(places.xs(), places.ys()).arranged(kind);
    Picture picture = new GraphPainter(measure).paintWhole(placed, theme);
    Files.createDirectories(FOLDER);
    Path file =
        FOLDER.resolve(
            ("layout-" + kind + "-" + name + "-" + theme + ".png").toLowerCase(Locale.ROOT));
    new GraphPng().write(picture, Math.min(1, WIDE / picture.width()), file);
    assertThat(file).isNotEmptyFile();
  }

  /// The same with days for two events in three.
  private static Subgraph dated(Subgraph graph) {
    List<VisibleNode> nodes =
        IntStream.range(0, graph.nodes().size())
            .mapToObj(index -> dated(graph.nodes().get(index), index))
            .toList();
    return new Subgraph(nodes, graph.edges());
  }

  private static VisibleNode dated(VisibleNode node, int index) {
    return node.kind().family() != NodeKind.Family.EVENT || index % 3 == 0
        ? node
        : new VisibleNode(
            node.term(),
            node.label(),
            node.description(),
            node.kind(),
            node.modality(),
            node.neighbours(),
            LocalDate.of(2017, 9, 1).plusDays(index * 7 % 110));
  }
}
