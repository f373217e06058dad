package org.entente.base;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on many things at once and hands over what comes of each in the order of the things. Only
/// a few are under way or waiting at any time, so memory does not grow with their number.
public final class InOrder {

  /// How many things a worker may be ahead of the consumer.
  private static final int AHEAD = 4;

  private final int workers;

  /// @param workers how many things are worked on at once; at least 1
  public InOrder(int workers) {
    this.workers = workers;
  }

  /// As many workers as there are processors.
  public static InOrder onAllProcessors() {
    return new InOrder(Runtime.getRuntime().availableProcessors());
  }

  /// Returns when everything has been consumed.
  ///
  /// @param work runs on the workers' threads; what it throws is thrown here, on the calling
  ///   thread, at the thing's turn, and ends the rest
  /// @param consumer runs on the calling thread
  public <T, R> void run(Iterable<T> things, Function<T, R> work, Consumer<R> consumer) {
    Queue<CompletableFuture<R>> underway = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      try {
        for (T thing : things) {
          if (underway.size() >= workers * AHEAD) {
            consumer.accept(result(underway.remove()));
          }
          underway.add(CompletableFuture.supplyAsync(() -> work.apply(thing), pool));
        }
        while (!underway.isEmpty()) {
          consumer.accept(result(underway.remove()));
        }
      } finally {
        underway.forEach(each -> each.cancel(false));
        pool.shutdownNow();
      }
    }
  }

  private static <R> R result(CompletableFuture<R> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw e;
    }
  }
}
