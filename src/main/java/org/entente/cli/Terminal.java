package org.entente.cli;

import java.io.PrintStream;
import org.entente.base.Progress;

/// Where a command prints.
///
/// @param out results only, in UTF-8
/// @param err everything else, one line a message
/// @param watched whether a person watches `err`, so that progress is worth showing
public record Terminal(PrintStream out, PrintStream err, boolean watched) {

  /// Says something that is no result.
  public void note(String line) {
    err.println(watched ? ProgressLine.WIPE + line : line);
  }

  /// Shows how far work is, in one line that is written over again and again; silent where nobody
  /// watches.
  public Progress progress() {
    return watched ? new ProgressLine(err) : Progress.NONE;
  }
}
