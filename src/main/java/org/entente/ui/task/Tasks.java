package org.entente.ui.task;

import java.util.function.Consumer;
import org.entente.base.Problem;

/// Starts work off the window's thread and brings its answer back to it.
public interface Tasks {

  /// Called and answered on the window's thread. Of `done` and `failed` exactly one is called, and
  /// none if the task is cancelled first.
  ///
  /// @param title what is done, in words for the status bar
  <T> RunningTask start(String title, Work<T> work, Consumer<T> done, Consumer<Problem> failed);
}
