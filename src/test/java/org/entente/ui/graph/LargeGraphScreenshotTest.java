package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.entente.base.Cancellation;
import org.entente.export.picture.StillGraph;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.entente.view.picture.Palette;
import org.entente.view.picture.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Writes what the canvas shows of large graphs to `target/screenshots`, for people to look at.
@ExtendWith(ApplicationExtension.class)
final class LargeGraphScreenshotTest {

  private static final Path FOLDER = Path.of("target", "screenshots");

  private final BorderPane root = new BorderPane();
  private GraphCanvas canvas;

  @Start
  void start(Stage stage) {
    canvas = new GraphCanvas(new VisibleGraph(), layout -> {});
    stage.setScene(new Scene(root, 1200, 800));
    stage.show();
  }

  @Test
  void thousandNodesOfEvenChance() throws IOException, TimeoutException {
    show(SampleGraphs.random(1_000, 3_000, 5));
    shootBothThemes("canvas-1000-random");
    zoom(2.5);
    shootBothThemes("canvas-1000-random-near");
  }

  @Test
  void thousandNodesAroundHubs() throws IOException, TimeoutException {
    show(SampleGraphs.scaleFree(1_000, 2, 5));
    shootBothThemes("canvas-1000-hubs");
    Point2D hub = hub();
    mouse(MouseEvent.MOUSE_MOVED, hub);
    shootBothThemes("canvas-1000-hubs-hovered");
    click(hub);
    shootBothThemes("canvas-1000-hubs-selected");
    zoom(6);
    shootBothThemes("canvas-1000-hubs-near");
  }

  @Test
  void tenThousandNodesOfEvenChance() throws IOException, TimeoutException {
    show(SampleGraphs.random(10_000, 30_000, 5));
    shootBothThemes("canvas-10000-random");
    zoom(10);
    shootBothThemes("canvas-10000-random-near");
  }

  @Test
  void tenThousandNodesAroundHubs() throws IOException, TimeoutException {
    show(SampleGraphs.scaleFree(10_000, 2, 5));
    shootBothThemes("canvas-10000-hubs");
    zoom(4);
    shootBothThemes("canvas-10000-hubs-nearer");
    click(hub());
    shootBothThemes("canvas-10000-hubs-selected");
  }

  private void show(Subgraph subgraph) {
    GraphSnapshot placed = StillGraph.of(subgraph, Cancellation.NONE);
    onFx(
        () -> {
          VisibleGraph graph = new VisibleGraph();
          graph.show("Show", subgraph);
          graph.settle(placed, true);
          canvas = new GraphCanvas(graph, layout -> {});
          root.setCenter(canvas);
        });
  }

  private void zoom(double factor) {
    onFx(() -> canvas.zoom(factor));
  }

  /// Where the node with the most edges is.
  private Point2D hub() {
    GraphSnapshot graph = canvas.graph().snapshot();
    int hub =
        IntStream.range(0, graph.nodeCount())
            .boxed()
            .max(Comparator.comparingInt(graph::degree))
            .orElseThrow();
    return new Point2D(
        canvas.viewport().screenX(graph.x(hub)), canvas.viewport().screenY(graph.y(hub)));
  }

  private void click(Point2D at) {
    mouse(MouseEvent.MOUSE_PRESSED, at);
    mouse(MouseEvent.MOUSE_RELEASED, at);
    mouse(MouseEvent.MOUSE_CLICKED, at);
    mouse(MouseEvent.MOUSE_MOVED, new Point2D(3, 3));
  }

  private void mouse(EventType<MouseEvent> type, Point2D at) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
    onFx(
        () ->
            canvas.fireEvent(
                new MouseEvent(
                    type, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, false, false,
                    false, false, down, false, false, true, false, true, null)));
  }

  private void shootBothThemes(String name) throws IOException, TimeoutException {
    for (Theme theme : Theme.values()) {
      onFx(() -> canvas.themeProperty().set(theme));
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> canvas.isDrawn());
      WaitForAsyncUtils.waitForFxEvents();
      WritableImage shot =
          WaitForAsyncUtils.waitForAsyncFx(10_000, () -> root.getScene().snapshot(null));
      write(shot, name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT), theme);
    }
  }

  private static void write(WritableImage shot, String name, Theme theme) throws IOException {
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int background = Palette.of(theme).background().rgb();
    int drawn = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = shot.getPixelReader().getArgb(x, y) & 0xFFFFFF;
        image.setRGB(x, y, colour);
        drawn += colour == background ? 0 : 1;
      }
    }
    Files.createDirectories(FOLDER);
    ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    assertThat(drawn).isGreaterThan(20_000);
  }

  private static void onFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
