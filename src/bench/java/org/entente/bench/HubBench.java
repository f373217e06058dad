package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.Progress;
import org.entente.explore.Explorer;
import org.entente.explore.path.PathAnswer;
import org.entente.explore.path.PathQuestion;
import org.entente.explore.path.PathSearch;
import org.entente.store.Workspace;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.entente.view.source.Expanded;
import org.entente.view.source.Relation;
import org.entente.view.source.WorkspaceSource;

/// Measures how long hubs take to open in a large workspace: the menu of relations with counts, the
/// first page of neighbours, and the pages after it.
///
/// `mvn -q -Pbench compile exec:exec@hub` runs it; `-Dbench.triples=1000000` makes it smaller. The
/// workspace is made once, under `target`, in some minutes.
public final class HubBench {

  private static final int PAGE = 100;
  private static final int PAGES = 5;

  private final Workspace workspace;
  private final WorkspaceSource source;

  private HubBench(Workspace workspace) {
    this.workspace = workspace;
    this.source = new WorkspaceSource(workspace);
  }

  /// @param arguments the folder for the workspace, and how many triples it holds
  public static void main(String[] arguments) throws IOException {
    long triples = Long.parseLong(arguments[1]);
    Path folder = HubStore.in(Path.of(arguments[0]), triples);
    long start = System.nanoTime();
    try (Workspace workspace = Workspace.open(folder)) {
      figure("workspace of %,d triples opened".formatted(triples), since(start));
      HubBench bench = new HubBench(workspace);
      for (int round = 0; round < 2; round++) {
        System.out.println(round == 0 ? "cold:" : "warm:");
        bench.hub("one incoming predicate", HubStore.BY_ONE);
        bench.hub("five predicates", HubStore.BY_FIVE);
        bench.hub("one outgoing predicate", HubStore.OUTGOING);
        bench.hub("no hub", HubStore.actor(7));
      }
      bench.cancelled(HubStore.OUTGOING);
      bench.paths("two actors", List.of(HubStore.actor(7), HubStore.actor(4_711)), Set.of());
      bench.paths(
          "two actors, no directory",
          List.of(HubStore.actor(7), HubStore.actor(4_711)),
          Set.of(HubStore.LISTS));
      bench.paths("two hubs", List.of(HubStore.BY_ONE, HubStore.BY_FIVE), Set.of());
    }
  }

  private void hub(String what, Node hub) {
    System.out.println("  " + what);
    VisibleGraph graph = new VisibleGraph();
    graph.show("Show", source.nodes(Set.of(hub), graph.unfiltered(), Cancellation.NONE));
    Timed<List<Relation>> menu =
        Timed.of(() -> source.relations(hub, graph.unfiltered(), Cancellation.NONE));
    int neighbours = menu.value().stream().mapToInt(Relation::count).sum();
    figure(
        "    menu: %d relations, %,d neighbours".formatted(menu.value().size(), neighbours),
        menu.time());
    List<Duration> pages = new ArrayList<>();
    Expanded last = page(hub, graph, pages);
    figure(
        "    first page: %d of %,d, %d edges"
            .formatted(
                last.subgraph().nodes().size(), last.total(), last.subgraph().edges().size()),
        pages.getFirst());
    while (last.more() && pages.size() < PAGES) {
      last = page(hub, graph, pages);
    }
    figure(
        "    %d page(s), slowest".formatted(pages.size()),
        pages.stream().max(Duration::compareTo).orElseThrow());
  }

  private Expanded page(Node hub, VisibleGraph graph, List<Duration> times) {
    Timed<Expanded> page =
        Timed.of(() -> source.expand(hub, List.of(), graph.unfiltered(), PAGE, Cancellation.NONE));
    times.add(page.time());
    Subgraph subgraph = page.value().subgraph();
    graph.show("Expand", subgraph);
    return page.value();
  }

  /// Paths of up to six hops: the first, and forty.
  private void paths(String what, List<Node> ends, Set<Node> without) {
    for (int most : new int[] {1, 40}) {
      Timed<PathAnswer> found =
          Timed.of(
              () ->
                  workspace
                      .read(
                          snapshot ->
                              new PathSearch(new Explorer(snapshot))
                                  .answer(
                                      new PathQuestion(ends, 6, most, without),
                                      Progress.NONE,
                                      Cancellation.NONE))
                      .getFirst());
      PathAnswer answer = found.value();
      figure(
          "paths, %s: %d of %d hops (%,d shortest)"
              .formatted(
                  what,
                  answer.paths().size(),
                  answer.paths().isEmpty() ? 0 : answer.paths().getFirst().length(),
                  answer.shortest()),
          found.time());
    }
  }

  /// From the cancel to the end of the work, which is stopped as soon as it has begun.
  private void cancelled(Node hub) {
    CancellationSource cancellation = new CancellationSource();
    AtomicReference<Duration> taken = new AtomicReference<>(Duration.ZERO);
    VisibleGraph graph = new VisibleGraph();
    long begun = System.nanoTime();
    Thread stopper =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (System.nanoTime() - begun < 5_000_000) {
                    Thread.onSpinWait();
                  }
                  cancellation.cancel();
                });
    try {
      source.expand(hub, List.of(), graph.unfiltered(), 50_000, cancellation);
    } catch (CancellationException _) {
      taken.set(since(begun).minusMillis(5));
    }
    stopper.interrupt();
    figure("cancel of a page of 50,000", taken.get());
  }

  private record Timed<T>(T value, Duration time) {

    static <T> Timed<T> of(Supplier<T> work) {
      long start = System.nanoTime();
      T value = work.get();
      return new Timed<>(value, since(start));
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void figure(String what, Duration time) {
    System.out.printf(Locale.ROOT, "%-58s %8.1f ms%n", what, time.toNanos() / 1e6);
  }
}
