package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Measures drawing side by side, on JavaFX's headless platform with the software pipeline: what a
/// frame of panning, zooming and dragging takes of the FX thread and until the next is on the
/// screen, how long it takes until a changed view is drawn finely, a hit test, and the heap.
///
/// Both draw the same places in 1,200 by 800 pixels, the whole graph in sight.
final class DrawingBench {

  private static final int FRAMES = 120;
  private static final int WARM_UP = 30;
  private static final int QUESTIONS = 50;

  /// Room for a node and its label, where the layout bench has unlabelled boxes.
  private static final double SPREAD = 4;

  private final FrameClock clock = new FrameClock();

  /// The toolkit plays frames as fast as they are drawn if this is set before it starts.
  DrawingBench() {
    System.setProperty("javafx.animation.fullspeed", "true");
    Platform.startup(() -> Platform.setImplicitExit(false));
  }

  void run(BenchGraph graph) {
    EntenteLayout.Settled settled = new EntenteLayout(graph).settle();
    double[] x = Arrays.stream(settled.x()).map(at -> SPREAD * at).toArray();
    double[] y = Arrays.stream(settled.y()).map(at -> SPREAD * at).toArray();
    System.out.printf(
        Locale.ROOT,
        "%nDrawing %s, %,d nodes, %,d edges (ms: FX thread / to the screen)%n",
        graph.name(),
        graph.nodes(),
        graph.edges());
    System.out.printf(
        "%-22s %15s %15s %15s %8s %9s %8s%n",
        "", "pan", "zoom", "drag", "still", "hit test", "heap");
    Row ours = measured(() -> new EntenteCanvas(graph, x, y));
    print(ours);
    Row theirs = measured(() -> new FxViewerPeer(graph, x, y));
    print(theirs);
    System.out.printf(
        Locale.ROOT,
        "%-22s %15s %15s %15s %8.1f %9.1f %8.1f%n",
        "ratio",
        ratio(theirs.pan(), ours.pan()),
        ratio(theirs.zoom(), ours.zoom()),
        ratio(theirs.drag(), ours.drag()),
        theirs.still() / ours.still(),
        theirs.hit() / ours.hit(),
        (double) theirs.heap() / ours.heap());
  }

  private Row measured(Callable<DrawnPeer> made) {
    long before = heap();
    DrawnPeer peer = onFx(made);
    Stage stage =
        onFx(
            () -> {
              Stage shown = new Stage();
              shown.setScene(
                  new Scene(new StackPane(peer.view()), DrawnPeer.WIDTH, DrawnPeer.HEIGHT));
              shown.show();
              return shown;
            });
    clock.still(() -> {}, peer::isStill);
    clock.play(WARM_UP, peer::pan);
    FrameClock.Frame pan = clock.play(FRAMES, peer::pan);
    clock.play(WARM_UP, peer::zoom);
    FrameClock.Frame zoom = clock.play(FRAMES, peer::zoom);
    clock.play(WARM_UP, peer::drag);
    FrameClock.Frame drag = clock.play(FRAMES, peer::drag);
    clock.still(() -> {}, peer::isStill);
    double[] stills = new double[5];
    Arrays.setAll(stills, at -> clock.still(peer::change, peer::isStill));
    Arrays.sort(stills);
    double hit = onFx(() -> hit(peer));
    long held = heap() - before;
    onFx(
        () -> {
          stage.hide();
          peer.close();
          return stage;
        });
    return new Row(peer.name(), pan, zoom, drag, stills[2], hit, held);
  }

  /// Milliseconds for a question, on average over the picture.
  private static double hit(DrawnPeer peer) {
    for (int round = 0; ; round++) {
      SplittableRandom random = new SplittableRandom(1);
      long begin = System.nanoTime();
      for (int question = 0; question < QUESTIONS; question++) {
        peer.hit(random.nextDouble(DrawnPeer.WIDTH), random.nextDouble(DrawnPeer.HEIGHT));
      }
      if (round == 2) {
        return (System.nanoTime() - begin) / 1e6 / QUESTIONS;
      }
    }
  }

  private static void print(Row row) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %15s %15s %15s %8.1f %9.4f %5d MB%n",
        row.name(),
        text(row.pan()),
        text(row.zoom()),
        text(row.drag()),
        row.still(),
        row.hit(),
        row.heap() >> 20);
  }

  private static String text(FrameClock.Frame frame) {
    return "%.2f / %.2f".formatted(frame.thread(), frame.screen());
  }

  private static String ratio(FrameClock.Frame theirs, FrameClock.Frame ours) {
    return "%.0f / %.0f"
        .formatted(theirs.thread() / ours.thread(), theirs.screen() / ours.screen());
  }

  private static long heap() {
    for (int round = 0; round < 3; round++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static <T> T onFx(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Row(
      String name,
      FrameClock.Frame pan,
      FrameClock.Frame zoom,
      FrameClock.Frame drag,
      double still,
      double hit,
      long heap) {}
}
