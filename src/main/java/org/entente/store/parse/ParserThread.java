package org.entente.store.parse;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;

/// Runs a parser on a thread of its own, some batches ahead of who uses what it gives.
final class ParserThread {

  private static final int AHEAD = 8;

  /// Enough for some ten thousand levels of nesting.
  private static final long STACK = 8L << 20;

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Runnable statement;
  private final Cancellation cancellation;
  private final BlockingQueue<List<Quad>> queue = new ArrayBlockingQueue<>(AHEAD);
  private final CompletableFuture<Void> parsed = new CompletableFuture<>();
  private volatile boolean abandoned;

  /// @param statement told of each statement, on the parser's thread
  ParserThread(Runnable statement, Cancellation cancellation) {
    this.statement = statement;
    this.cancellation = cancellation;
  }

  /// Returns, or throws what either side threw, when the parser's thread has ended.
  void run(Consumer<QuadBatches> parser, Consumer<List<Quad>> consumer) {
    Thread thread = new Thread(null, () -> parse(parser), "RDF parser", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      for (List<Quad> batch = next(); !batch.isEmpty(); batch = next()) {
        consumer.accept(batch);
      }
    } finally {
      abandoned = true;
      parsed.exceptionally(failure -> null).join();
    }
    try {
      parsed.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw e;
    }
  }

  private void parse(Consumer<QuadBatches> parser) {
    try {
      QuadBatches batches = new QuadBatches(statement, this::put);
      parser.accept(batches);
      batches.flush();
      parsed.complete(null);
    } catch (RuntimeException | Error e) {
      parsed.completeExceptionally(e);
    }
  }

  /// On the parser's thread.
  private void put(List<Quad> batch) {
    try {
      while (!queue.offer(batch, PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        if (abandoned) {
          throw new CancellationException("nobody takes what is parsed");
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a parser", e);
    }
  }

  /// The next batch; an empty one if there is none.
  private List<Quad> next() {
    try {
      while (true) {
        cancellation.check();
        boolean last = parsed.isDone();
        List<Quad> batch = queue.poll(last ? 0 : PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        if (batch != null) {
          return batch;
        }
        if (last) {
          return List.of();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
