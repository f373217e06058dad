package org.entente.query.run;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A time that runs out only while it is running. Thread-safe.
final class TimeLimit {

  private final Duration most;
  private final Runnable over;
  private long spent;
  private long since;
  private boolean running;
  private CompletableFuture<?> alarm = CompletableFuture.completedFuture(null);

  /// @param over called once the time has run out, on some other thread
  TimeLimit(Duration most, Runnable over) {
    this.most = most;
    this.over = over;
  }

  synchronized void resume() {
    if (!running) {
      running = true;
      since = System.nanoTime();
      long left = Math.max(0, most.toNanos() - spent);
      alarm =
          CompletableFuture.runAsync(
              over, CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
    }
  }

  synchronized void pause() {
    if (running) {
      running = false;
      spent += System.nanoTime() - since;
      alarm.cancel(false);
    }
  }

  /// How long it ran.
  synchronized Duration spent() {
    return Duration.ofNanos(spent + (running ? System.nanoTime() - since : 0));
  }
}
