package org.entente.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.entente.base.Progress;

/// Tells how far the loading of some files is, with the rate.
final class LoadProgress {

  private final int files;
  private final Progress progress;
  private final long start = System.nanoTime();
  private int done;
  private long statements;

  LoadProgress(List<Path> files, Progress progress) {
    this.files = files.size();
    this.progress = progress;
  }

  /// @param fraction how much of this file has been read
  /// @param further statements read since this was called last
  void at(Path file, double fraction, int further) {
    statements += further;
    progress.report(
        "Reading %s: %s".formatted(file.getFileName(), amount()), (done + fraction) / (files + 1));
  }

  /// A file has been read.
  void done() {
    done++;
  }

  /// All files have been read.
  void saving() {
    progress.report("Saving " + amount(), (double) done / (files + 1));
  }

  private String amount() {
    double seconds = Math.max(0.001, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3);
    return String.format(
        Locale.ROOT, "%,d statements, %,.0f a second", statements, statements / seconds);
  }
}
