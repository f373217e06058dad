package org.entente.ui.graph;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.apache.jena.graph.Node;
import org.entente.base.CancellationSource;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.layout.Arrangement;
import org.entente.view.layout.Layout;
import org.entente.view.layout.Places;
import org.entente.view.picture.Figures;
import org.entente.view.picture.TextMeasure;
import org.jspecify.annotations.Nullable;

/// Runs a layout for nodes that came, off the FX thread, and hands its places to the graph as they
/// settle: always the latest ones, so that a slow screen does not lag behind. One run at a time; a
/// new one stops the one before.
final class Settling {

  private final VisibleGraph graph;
  private final Executor background;
  private final Layout layout;
  private final TextMeasure measure;
  private final ReadOnlyBooleanWrapper running;
  private @Nullable Run current;
  private Set<Node> awaited = Set.of();

  Settling(
      VisibleGraph graph,
      Executor background,
      Layout layout,
      TextMeasure measure,
      ReadOnlyBooleanWrapper running) {
    this.graph = graph;
    this.background = background;
    this.layout = layout;
    this.measure = measure;
    this.running = running;
  }

  /// Looks whether the graph has changed so that a layout must begin, or end.
  void follow() {
    Set<Node> unsettled = graph.unsettled();
    if (unsettled.isEmpty()) {
      abandon();
    } else if (!unsettled.equals(awaited) || current == null) {
      start();
    }
  }

  /// Places what came; what stood already stays.
  void start() {
    abandon();
    awaited = graph.unsettled();
    GraphSnapshot from = graph.unfiltered();
    Set<Node> free = graph.unsettled();
    Arrangement arrangement =
        Arrangement.of(
            from,
            node -> free.contains(from.node(node).term()),
            (snapshot, node) -> Figures.width(snapshot, node, measure),
            (snapshot, node) -> Figures.height(snapshot, node, measure));
    Run run = new Run(from);
    current = run;
    running.set(true);
    background.execute(() -> run.work(arrangement));
  }

  /// Ends the run; nodes stay where they are.
  void stop() {
    Run run = current;
    if (run != null) {
      abandon();
      graph.settle(GraphSnapshot.EMPTY, true);
    }
  }

  /// Ends the run without touching the graph, because its step was taken back.
  void abandon() {
    Run run = current;
    if (run != null) {
      run.cancellation.cancel();
      current = null;
      running.set(false);
    }
  }

  private final class Run {

    private final GraphSnapshot from;
    private final CancellationSource cancellation = new CancellationSource();
    private final AtomicReference<@Nullable Places> latest = new AtomicReference<>();

    Run(GraphSnapshot from) {
      this.from = from;
    }

    void work(Arrangement arrangement) {
      // A run that was cancelled while it waited for its turn does nothing.
      if (cancellation.isCancelled()) {
        return;
      }
      Places end = layout.place(arrangement, cancellation, this::report);
      Platform.runLater(() -> finish(end));
    }

    private void report(Places places) {
      if (latest.getAndSet(places) == null) {
        Platform.runLater(this::show);
      }
    }

    private void show() {
      Places places = latest.getAndSet(null);
      if (places != null && isCurrent()) {
        graph.settle(from.movedTo(places.xs(), places.ys()), false);
      }
    }

    private void finish(Places places) {
      if (isCurrent()) {
        current = null;
        running.set(false);
        graph.settle(from.movedTo(places.xs(), places.ys()), true);
      }
    }

    private boolean isCurrent() {
      return equals(current);
    }
  }
}
