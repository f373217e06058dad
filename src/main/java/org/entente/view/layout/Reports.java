package org.entente.view.layout;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Tells how far a layout is, a few times a second.
final class Reports {

  private static final Duration EVERY = Duration.ofMillis(40);

  private final Consumer<Places> progress;
  private long last = System.nanoTime();

  Reports(Consumer<Places> progress) {
    this.progress = progress;
  }

  /// @param places asked for only when it is time to tell again
  void tell(Supplier<Places> places) {
    long now = System.nanoTime();
    if (now - last > EVERY.toNanos()) {
      last = now;
      progress.accept(places.get());
    }
  }
}
