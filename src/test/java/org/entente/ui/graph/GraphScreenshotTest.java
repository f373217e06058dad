package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.entente.base.Cancellation;
import org.entente.export.picture.StillGraph;
import org.entente.export.picture.Svg;
import org.entente.view.GraphFilter;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Highlight;
import org.entente.view.picture.LegendBand;
import org.entente.view.picture.Palette;
import org.entente.view.picture.Picture;
import org.entente.view.picture.SansMeasure;
import org.entente.view.picture.Theme;
import org.entente.view.picture.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Writes the pictures that people look at to `target/screenshots`, and checks what can be checked
/// without eyes: size, background, and that something is drawn.
final class GraphScreenshotTest {

  private static final Path FOLDER = Path.of("target", "screenshots");

  private final GraphPng png = new GraphPng();

  @ParameterizedTest
  @EnumSource(Theme.class)
  void articleIsDrawnInBothThemes(Theme theme) throws IOException {
    shoot("graph-article", still(SampleGraphs.article()), theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void parallelEdgesLoopsAndModalitiesAreDrawn(Theme theme) throws IOException {
    shoot("graph-knots", still(SampleGraphs.knots()), theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void threeHundredNodesAreDrawn(Theme theme) throws IOException {
    shoot("graph-300", still(SampleGraphs.random(300, 420, 7)), theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void foldedEventsAreDrawnAsEdges(Theme theme) throws IOException {
    GraphSnapshot graph = still(SampleGraphs.article());
    VisibleGraph folded = new VisibleGraph();
    folded.show("Show", SampleGraphs.article());
    folded.settle(graph, true);
    folded.filter("Fold", GraphFilter.NONE.withFolded(true));
    shoot("graph-folded", folded.snapshot(), theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void legendExplainsWhatIsDrawn(Theme theme) throws IOException {
    GraphSnapshot graph = still(SampleGraphs.article());
    Picture picture = new GraphPainter(new SansMeasure()).paintWhole(graph, theme);
    Picture with = new LegendBand(new SansMeasure()).under(picture, graph, theme);
    assertThat(with.height()).isGreaterThan(picture.height());
    Files.createDirectories(FOLDER);
    png.write(
        with,
        1.5,
        FOLDER.resolve("graph-legend-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png"));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void emptyGraphShowsAHint(Theme theme) throws IOException {
    shoot("graph-empty", GraphSnapshot.EMPTY, theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void selectionStandsOutAndTheRestIsDimmed(Theme theme) throws IOException {
    GraphSnapshot graph = still(SampleGraphs.article());
    Highlight highlight =
        new Highlight(
            Set.of(SampleGraphs.term("Ostia")),
            Optional.of(SampleGraphs.term("e3")),
            Optional.empty());
    Picture picture = painter().paint(graph, fitting(graph), theme, highlight);
    check(write("graph-selected", picture, theme), theme, picture);
  }

  @Test
  void svgOfTheSamePictureIsWritten() throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve("graph-article.svg");
    Svg.write(still(SampleGraphs.article()), Theme.LIGHT, file);
    assertThat(file).content().contains(">Norland</text>");
  }

  private void shoot(String name, GraphSnapshot graph, Theme theme) throws IOException {
    Picture picture = painter().paint(graph, fitting(graph), theme, Highlight.NONE);
    check(write(name, picture, theme), theme, picture);
  }

  private Path write(String name, Picture picture, Theme theme) throws IOException {
    Files.createDirectories(FOLDER);
    Path file =
        FOLDER.resolve(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
    png.write(picture, 1.5, file);
    return file;
  }

  private static void check(Path file, Theme theme, Picture picture) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(picture.width() * 1.5));
    int background = Palette.of(theme).background().rgb();
    assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(background);
    long drawn = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        drawn += (image.getRGB(x, y) & 0xFFFFFF) == background ? 0 : 1;
      }
    }
    assertThat(drawn).isGreaterThan(500);
  }

  private static GraphPainter painter() {
    return new GraphPainter(new SansMeasure());
  }

  private static Viewport fitting(GraphSnapshot graph) {
    return Viewport.fitting(painter().bounds(graph), 1100, 720, 36, 1.25);
  }

  private static GraphSnapshot still(Subgraph subgraph) {
    return StillGraph.of(subgraph, Cancellation.NONE);
  }
}
