package org.entente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Asks the FX thread for an answer over and over, and takes down how long it kept silent, and what
/// it did meanwhile.
final class FxWatch implements AutoCloseable {

  private static final long SILENT = TimeUnit.MILLISECONDS.toNanos(25);

  private final Thread fx;
  private final Thread watcher = new Thread(this::watch, "watch");
  private final Map<String, Integer> busy = new HashMap<>();
  private long longest;

  /// @param fx the FX thread
  FxWatch(Thread fx) {
    this.fx = fx;
    watcher.setDaemon(true);
    watcher.start();
  }

  /// @param longest milliseconds for which the FX thread did not answer
  /// @param doing what of ours it was found doing then, the most frequent first
  record Silence(double longest, List<String> doing) {}

  /// The longest silence since this was asked last.
  synchronized Silence silence() {
    List<String> doing = new ArrayList<>(busy.keySet());
    doing.sort((one, other) -> busy.get(other) - busy.get(one));
    Silence silence = new Silence(longest / 1e6, List.copyOf(doing));
    longest = 0;
    busy.clear();
    return silence;
  }

  @Override
  public void close() {
    watcher.interrupt();
  }

  private void watch() {
    BlockingQueue<Long> answers = new ArrayBlockingQueue<>(1);
    try {
      while (true) {
        long asked = System.nanoTime();
        Platform.runLater(() -> answers.offer(System.nanoTime()));
        while (answers.poll(3, TimeUnit.MILLISECONDS) == null) {
          if (System.nanoTime() - asked > SILENT) {
            note(fx.getStackTrace());
          }
        }
        note(System.nanoTime() - asked);
        TimeUnit.MILLISECONDS.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void note(long silent) {
    longest = Math.max(longest, silent);
  }

  private synchronized void note(StackTraceElement[] stack) {
    List<String> ours = new ArrayList<>();
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().startsWith("org.entente") && ours.size() < 8) {
        String name = frame.getClassName();
        ours.add(name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName());
      }
    }
    String top = stack.length == 0 ? "" : stack[0].getClassName() + "." + stack[0].getMethodName();
    busy.merge(ours.isEmpty() ? top : String.join(" < ", ours), 1, Integer::sum);
  }
}
