package org.entente.base;

import java.util.concurrent.CancellationException;

/// The wish to stop a running piece of work, asked by the work itself at short intervals.
///
/// Thread-safe: it is set by one thread (say, the window's) and read by another.
public interface Cancellation {

  /// Work that nobody can cancel.
  Cancellation NONE =
      new Cancellation() {
        @Override
        public boolean isCancelled() {
          return false;
        }

        @Override
        public Registration onCancel(Runnable action) {
          return () -> {};
        }
      };

  boolean isCancelled();

  /// Runs `action` when the work is cancelled: at once, on the calling thread, if it already is;
  /// otherwise on the cancelling thread. Closing the returned handle withdraws the action.
  Registration onCancel(Runnable action);

  /// @throws CancellationException if the work is cancelled
  default void check() {
    if (isCancelled()) {
      throw new CancellationException("cancelled");
    }
  }

  /// An action that waits for the cancel; closing it withdraws the action.
  @FunctionalInterface
  interface Registration extends AutoCloseable {

    @Override
    void close();
  }
}
