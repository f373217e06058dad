package org.entente.query.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.base.Problem;
import org.jspecify.annotations.Nullable;

/// Stops what is watched before the heap is full, so that the rest of the program lives on: of
/// several, one at a time, the latest first.
///
/// It looks at what was left after the last collection of the old generation: garbage that is only
/// not collected yet does not count. Thread-safe.
public final class MemoryGuard {

  /// So much of the old generation may be left after a collection.
  private static final double FULL = 0.8;

  private static final Duration LOOK = Duration.ofMillis(50);

  private final Optional<MemoryPoolMXBean> pool =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(each -> each.getType() == MemoryType.HEAP && each.getCollectionUsage() != null)
          .max(Comparator.comparingLong(each -> each.getUsage().getMax()));
  private final List<Watch> watches = new ArrayList<>();
  private @Nullable Thread looking;

  /// What the last collection left that was looked at, in bytes: it is news only once.
  private long seen;

  /// Work that is stopped when it takes too much. Closed when the work is done.
  public final class Watch implements AutoCloseable {

    private final Runnable abort;
    private volatile boolean exceeded;

    private Watch(Runnable abort) {
      this.abort = abort;
    }

    /// Whether the work was stopped for want of memory.
    public boolean isExceeded() {
      return exceeded;
    }

    @Override
    public void close() {
      synchronized (MemoryGuard.this) {
        watches.remove(this);
        MemoryGuard.this.notifyAll();
      }
    }
  }

  /// Watches work that begins now.
  ///
  /// @param abort stops it; called on a thread of the guard, at most once
  public synchronized Watch watch(Runnable abort) {
    Watch watch = new Watch(abort);
    watches.add(watch);
    if (looking == null) {
      seen = left().map(MemoryUsage::getUsed).orElse(0L);
      looking = Thread.ofPlatform().daemon().name("memory").start(this::look);
    }
    return watch;
  }

  /// @param what "the query"
  /// @param where "query"
  public static Problem problem(String what, String where) {
    return Problem.input(
        what
            + " needs more memory than the program may take, "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB, and was stopped",
        where,
        "Add LIMIT, narrow it, or start the program with a larger heap (-Xmx).");
  }

  private synchronized void look() {
    try {
      while (!watches.isEmpty()) {
        if (looksFull() && isFull()) {
          stopLatest();
        }
        wait(LOOK.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      looking = null;
    }
  }

  private void stopLatest() {
    for (Watch watch : watches.reversed()) {
      if (!watch.exceeded) {
        watch.exceeded = true;
        watch.abort.run();
        return;
      }
    }
  }

  /// Whether more was left after the last collection than should be, and this is news.
  private boolean looksFull() {
    Optional<MemoryUsage> left = left().filter(usage -> usage.getUsed() != seen);
    left.ifPresent(usage -> seen = usage.getUsed());
    return left.filter(MemoryGuard::isFull).isPresent();
  }

  /// Some collections leave garbage; before anything is stopped all of it is taken away.
  private boolean isFull() {
    System.gc();
    Optional<MemoryUsage> left = left();
    left.ifPresent(usage -> seen = usage.getUsed());
    return left.filter(MemoryGuard::isFull).isPresent();
  }

  /// What was left after the last collection.
  private Optional<MemoryUsage> left() {
    return pool.map(MemoryPoolMXBean::getCollectionUsage);
  }

  private static boolean isFull(MemoryUsage left) {
    return left.getMax() > 0 && left.getUsed() > FULL * left.getMax();
  }
}
