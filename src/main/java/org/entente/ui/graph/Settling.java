package org.entente.ui.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.apache.jena.graph.Node;
import org.entente.base.CancellationSource;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.entente.view.layout.Arrangement;
import org.entente.view.layout.Layout;
import org.entente.view.layout.Layouts;
import org.entente.view.LayoutKind;
import org.entente.view.layout.Places;
import org.entente.view.picture.Figures;
import org.entente.view.picture.TextMeasure;
import org.jspecify.annotations.Nullable;

/// Runs a layout for nodes that came, off the FX thread, and hands its places to the graph as they
/// settle: always the latest ones, so that a slow screen does not lag behind. Where the last ones
/// are far off, nodes glide there. One run at a time; a new one stops the one before.
///
/// The chosen layout places a whole view; what comes to a view that stands is always placed by
/// forces, near its neighbours.
final class Settling {

  private static final long SEED = 20_171_227;

  private final VisibleGraph graph;
  private final Executor background;
  private final Supplier<LayoutKind> chosen;
  private final Supplier<Optional<Node>> centre;
  private final TextMeasure measure;
  private final ReadOnlyBooleanWrapper running;
  private @Nullable Run current;
  private Set<Node> awaited = Set.of();

  /// @param chosen the layout of a whole view
  /// @param centre the node that the user looks at
  Settling(
      VisibleGraph graph,
      Executor background,
      Supplier<LayoutKind> chosen,
      Supplier<Optional<Node>> centre,
      TextMeasure measure,
      ReadOnlyBooleanWrapper running) {
    this.graph = graph;
    this.background = background;
    this.chosen = chosen;
    this.centre = centre;
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
    Set<Node> free = graph.unsettled();
    awaited = free;
    // A view that is arranged anew is arranged as it is seen: filtered and folded.
    GraphSnapshot from =
        terms(graph.snapshot()).equals(free) ? graph.snapshot() : graph.unfiltered();
    boolean whole = from.nodeCount() == free.size();
    Optional<Node> middle = centre.get();
    LayoutKind kind = whole ? chosen.get() : LayoutKind.FORCE;
    Run run = new Run(from, Layouts.of(kind, SEED));
    current = run;
    running.set(true);
    background.execute(() -> run.work(() -> arrangement(from, free, whole, middle)));
  }

  /// Takes its time, since labels are measured for the room that they need.
  private Arrangement arrangement(
      GraphSnapshot from, Set<Node> free, boolean whole, Optional<Node> middle) {
    return Arrangement.of(
            from,
            node -> whole || free.contains(from.node(node).term()),
            (snapshot, node) -> Figures.width(snapshot, node, measure),
            (snapshot, node) -> Figures.height(snapshot, node, measure))
        .around(middle.flatMap(from::indexOf).orElse(Arrangement.NONE));
  }

  /// Ends the run; nodes stay where they are.
  void stop() {
    if (current != null) {
      abandon();
      graph.settle(GraphSnapshot.EMPTY, true);
    }
  }

  /// Ends the run without touching the graph, because its step was taken back.
  void abandon() {
    Run run = current;
    if (run != null) {
      current = null;
      run.end();
      running.set(false);
    }
  }

  private static Set<Node> terms(GraphSnapshot snapshot) {
    Set<Node> terms = HashSet.newHashSet(snapshot.nodeCount());
    for (VisibleNode node : snapshot.nodes()) {
      terms.add(node.term());
    }
    return terms;
  }

  private final class Run {

    private final GraphSnapshot from;
    private final Layout layout;
    private final CancellationSource cancellation = new CancellationSource();
    private final AtomicReference<@Nullable Places> latest = new AtomicReference<>();
    private GraphSnapshot shown;
    private @Nullable Glide glide;

    Run(GraphSnapshot from, Layout layout) {
      this.from = from;
      this.layout = layout;
      this.shown = from;
    }

    void work(Supplier<Arrangement> arrangement) {
      // A run that was cancelled while it waited for its turn does nothing.
      if (cancellation.isCancelled()) {
        return;
      }
      Places end = layout.place(arrangement.get(), cancellation, this::report);
      Platform.runLater(() -> finish(end));
    }

    void end() {
      cancellation.cancel();
      if (glide != null) {
        glide.stop();
      }
    }

    private void report(Places places) {
      if (latest.getAndSet(places) == null) {
        Platform.runLater(this::show);
      }
    }

    private void show() {
      Places places = latest.getAndSet(null);
      if (places != null && isCurrent()) {
        move(from.movedTo(places.xs(), places.ys()));
      }
    }

    private void move(GraphSnapshot next) {
      shown = next;
      graph.settle(next, false);
    }

    private void finish(Places places) {
      if (!isCurrent()) {
        return;
      }
      GraphSnapshot end = from.movedTo(places.xs(), places.ys());
      if (Glide.isWorthwhile(shown, end)) {
        Glide begun = new Glide(shown, end, this::move, () -> rest(end));
        glide = begun;
        begun.start();
      } else {
        rest(end);
      }
    }

    private void rest(GraphSnapshot end) {
      current = null;
      running.set(false);
      graph.settle(end, true);
    }

    private boolean isCurrent() {
      return equals(current);
    }
  }
}
