package org.entente.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A [Cancellation] and the switch that sets it. Cancelling twice is the same as once.
public final class CancellationSource implements Cancellation {

  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private volatile boolean cancelled;

  public void cancel() {
    synchronized (this) {
      if (cancelled) {
        return;
      }
      cancelled = true;
    }
    actions.forEach(Runnable::run);
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public Registration onCancel(Runnable action) {
    synchronized (this) {
      if (!cancelled) {
        actions.add(action);
        return () -> actions.remove(action);
      }
    }
    action.run();
    return () -> {};
  }
}
