package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is drawn anew when, of a graph that is too large to be drawn on the FX thread.
@ExtendWith(ApplicationExtension.class)
final class CanvasLayersTest {

  private final Subgraph subgraph = SampleGraphs.scaleFree(3_000, 2, 9);
  private Stage stage;
  private GraphCanvas canvas;
  private VisibleGraph graph;

  @Start
  void start(Stage shown) {
    stage = shown;
    graph = new VisibleGraph();
    graph.show("Show", subgraph);
    graph.settle(graph.snapshot(), true);
    canvas = new GraphCanvas(graph, layout -> {});
    stage.setScene(new Scene(new BorderPane(canvas), 900, 600));
    stage.show();
  }

  @BeforeEach
  void waitForTheFirstPicture() throws TimeoutException {
    drawn();
  }

  @Test
  void nothingIsDrawnAndNoPulseRunsWhileNothingChanges() throws TimeoutException {
    AtomicInteger pulses = new AtomicInteger();
    onFx(
        () -> {
          stage.getScene().addPreLayoutPulseListener(pulses::incrementAndGet);
          return stage;
        });
    Image shown = back().getImage();
    // Windows of other tests may still have an animation to end, and pulses are for all windows.
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          int before = pulses.get();
          WaitForAsyncUtils.waitForFxEvents(40);
          return pulses.get() == before;
        });
    assertThat(back().getImage()).isSameAs(shown);
  }

  @Test
  void panningALittleMovesWhatIsDrawn() throws TimeoutException {
    Image shown = back().getImage();
    double before = onFx(() -> back().localToScene(0, 0).getX());
    drag(MouseButton.MIDDLE, 450, 1, 480, 1);
    assertThat(back().getImage()).isSameAs(shown);
    assertThat(onFx(() -> back().localToScene(0, 0).getX())).isEqualTo(before + 30);
    drag(MouseButton.MIDDLE, 450, 1, 600, 1);
    drawn();
    assertThat(back().getImage()).isNotSameAs(shown);
  }

  @Test
  void draggingANodeDrawsOnlyWhatMoves() throws TimeoutException {
    GraphSnapshot snapshot = graph.snapshot();
    double x = canvas.viewport().screenX(snapshot.x(0));
    double y = canvas.viewport().screenY(snapshot.y(0));
    mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, x, y);
    mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, x + 10, y + 4);
    drawn();
    Image without = back().getImage();
    mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, x + 30, y + 9);
    mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, x + 40, y + 12);
    drawn();
    assertThat(back().getImage()).isSameAs(without);
    assertThat(front().isVisible()).isTrue();
    mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, x + 40, y + 12);
    drawn();
    assertThat(back().getImage()).isNotSameAs(without);
  }

  @Test
  void imagesHaveAsManyPixelsAsTheScreenAtEveryScale() throws TimeoutException {
    for (double scale : new double[] {1, 1.25, 1.5, 2}) {
      onFx(
          () -> {
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
            canvas.requestLayout();
            return stage;
          });
      drawn();
      assertThat(back().getImage().getWidth() / back().getFitWidth()).isEqualTo(scale);
      assertThat(onFx(() -> back().localToScene(0, 0).getX()) * scale).isEqualTo(-160 * scale);
    }
  }

  private ImageView back() {
    return (ImageView) layers().getChildren().get(0);
  }

  private ImageView front() {
    return (ImageView) layers().getChildren().get(1);
  }

  private Pane layers() {
    return (Pane) canvas.getChildrenUnmodifiable().getFirst();
  }

  private void drawn() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(canvas::isDrawn));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void drag(MouseButton button, double x, double y, double toX, double toY) {
    mouse(MouseEvent.MOUSE_PRESSED, button, x, y);
    mouse(MouseEvent.MOUSE_DRAGGED, button, toX, toY);
    mouse(MouseEvent.MOUSE_RELEASED, button, toX, toY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void mouse(EventType<MouseEvent> type, MouseButton button, double x, double y) {
    boolean primary = button == MouseButton.PRIMARY;
    onFx(
        () -> {
          canvas.fireEvent(
              new MouseEvent(
                  type, x, y, x, y, button, 1, false, false, false, false, primary, !primary, false,
                  true, false, false, null));
          return canvas;
        });
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
