package org.entente.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.entente.base.Progress;

/// Progress in a terminal's last line. It is wiped once the work is done, so that no result stands
/// beside the rest of it.
final class ProgressLine implements Progress {

  private static final Duration PAUSE = Duration.ofMillis(100);

  /// Back to the line's start, and clear it.
  static final String WIPE = "\r\u001b[K";

  private final PrintStream err;
  private long shownAt = System.nanoTime() - PAUSE.toNanos();

  ProgressLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void report(String what, double fraction) {
    long now = System.nanoTime();
    if (fraction >= 1) {
      err.print(WIPE);
    } else if (now - shownAt >= PAUSE.toNanos()) {
      shownAt = now;
      String done = fraction < 0 ? "" : " %d %%".formatted((int) (fraction * 100));
      err.print(WIPE + what + done);
    }
    err.flush();
  }
}
