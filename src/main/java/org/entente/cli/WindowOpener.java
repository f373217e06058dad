package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.store.Workspace;

/// Opens the program's window. Implemented where JavaFX is known.
public interface WindowOpener {

  /// Whether there is a screen to open a window on.
  boolean canOpen();

  /// Opens a window and waits until it is closed.
  ///
  /// @param workspace what the window works on; stays open
  /// @param articles files to map first, with progress in the window
  /// @param published when they appeared
  /// @throws org.entente.base.ProblemException if the screen cannot be used after all
  void open(Workspace workspace, List<Path> articles, Optional<LocalDate> published);
}
