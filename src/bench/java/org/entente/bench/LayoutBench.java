package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// Measures layouts side by side: the time of a step, the time until settled, the heap that is
/// held, and how good the places are.
///
/// ForceAtlas2 never ends, and SpringBox not on every graph: they have settled when the stress of
/// their places has become less by under one in a hundred over a hundred steps, or when their time
/// is up, which is marked. The time that it takes to look at the stress is not counted.
final class LayoutBench {

  private static final int WARM_UP = 5;
  private static final int MEASURED = 15;
  private static final int CHECK_EVERY = 50;
  private static final double LESS = 0.99;
  private static final Duration PATIENCE_FOR_STEPS = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  void run(BenchGraph graph) {
    System.out.printf(
        Locale.ROOT, "%n%s, %,d nodes, %,d edges%n", graph.name(), graph.nodes(), graph.edges());
    System.out.printf(
        "%-24s %10s %8s %11s %8s %9s %8s %10s%n",
        "", "a step", "ratio", "settled in", "ratio", "heap", "stress", "crossings");
    Row ours = ours(graph);
    print(ours, ours);
    print(peer(graph, () -> new SpringBoxPeer(graph)), ours);
    print(peer(graph, () -> new ForceAtlasPeer(graph)), ours);
  }

  private Row ours(BenchGraph graph) {
    if (graph.nodes() < 20_000) {
      new EntenteLayout(graph).settle();
    }
    long before = heap();
    EntenteLayout layout = new EntenteLayout(graph);
    double step = median(layout::step);
    long held = heap() - before;
    EntenteLayout.Settled settled = layout.settle();
    return new Row(
        "Entente",
        step,
        settled.time().toNanos() / 1e6,
        false,
        held,
        LayoutQuality.of(graph, settled.x(), settled.y()));
  }

  private Row peer(BenchGraph graph, Supplier<StepwiseLayout> peers) {
    long before = heap();
    StepwiseLayout layout = peers.get();
    double step = median(layout::step);
    long held = heap() - before;
    layout = peers.get();
    double time = 0;
    double best = Double.MAX_VALUE;
    boolean timeUp = false;
    boolean settled = false;
    int stale = 0;
    while (!settled && !timeUp) {
      long begin = System.nanoTime();
      for (int steps = 0; steps < CHECK_EVERY && !layout.settled() && !timeUp; steps++) {
        layout.step();
        timeUp = time + (System.nanoTime() - begin) / 1e6 > PATIENCE.toMillis();
      }
      time += (System.nanoTime() - begin) / 1e6;
      double stress = LayoutQuality.stress(graph, layout.x(), layout.y());
      stale = stress < LESS * best ? 0 : stale + 1;
      best = Math.min(best, stress);
      settled = layout.settled() || stale >= 2;
    }
    return new Row(
        layout.name(), step, time, !settled, held, LayoutQuality.of(graph, layout.x(), layout.y()));
  }

  /// Of fewer steps, but one at least, if these take too long.
  private static double median(Runnable step) {
    long start = System.nanoTime();
    for (int run = 0; run < WARM_UP && inTime(start); run++) {
      step.run();
    }
    start = System.nanoTime();
    double[] times = new double[MEASURED];
    int measured = 0;
    do {
      long begin = System.nanoTime();
      step.run();
      times[measured++] = (System.nanoTime() - begin) / 1e6;
    } while (measured < MEASURED && inTime(start));
    return Arrays.stream(times, 0, measured).sorted().skip(measured / 2).findFirst().orElseThrow();
  }

  private static boolean inTime(long start) {
    return System.nanoTime() - start < PATIENCE_FOR_STEPS.toNanos();
  }

  private static long heap() {
    for (int run = 0; run < 3; run++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void print(Row row, Row ours) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %7.2f ms %7.1fx %s%8.2f s %7.1fx %6.1f MB %8.3f %9.3f%%%n",
        row.name,
        row.step,
        row.step / ours.step,
        row.timeUp ? ">" : " ",
        row.time / 1000,
        row.time / ours.time,
        row.heap / 1e6,
        row.quality.stress(),
        100 * row.quality.crossings());
  }

  /// @param step,time in milliseconds
  /// @param heap in bytes
  private record Row(
      String name, double step, double time, boolean timeUp, long heap, LayoutQuality quality) {}
}
