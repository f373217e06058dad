package org.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The log, which `java.util.logging` and, through SLF4J, all libraries write to. Nothing of it
/// goes to the terminal: there the user reads what we tell him, once. The file is begun with the
/// first record, so that a run with nothing to tell leaves no trace.
final class LogFile extends Handler {

  private static final int LARGEST_IN_BYTES = 2_000_000;

  /// Held here, or it would be collected together with its level.
  private static final Logger OURS = Logger.getLogger("org.entente");

  private final Path file;
  private @Nullable FileHandler handler;
  private boolean unwritable;

  private LogFile(Path file) {
    this.file = file;
    setLevel(Level.INFO);
  }

  /// Sends the process's log to `file` from now on: warnings of all, and more of ourselves.
  static void begin(Path file) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new LogFile(file));
    OURS.setLevel(Level.INFO);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (handler == null && !unwritable) {
      open();
    }
    if (handler != null) {
      handler.publish(entry);
    }
  }

  @Override
  public synchronized void flush() {
    if (handler != null) {
      handler.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (handler != null) {
      handler.close();
      handler = null;
    }
  }

  private void open() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      String pattern = file.toString().replace("%", "%%");
      handler = new FileHandler(pattern, LARGEST_IN_BYTES, 1, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding("UTF-8");
    } catch (IOException | UncheckedIOException e) {
      // No log is better than no program: a read-only home must not stop anyone's work.
      unwritable = true;
    }
  }
}
