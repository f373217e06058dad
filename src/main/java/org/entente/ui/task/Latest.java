package org.entente.ui.task;

import java.util.function.Consumer;
import org.entente.base.Problem;
import org.jspecify.annotations.Nullable;

/// Runs the latest of many requests: a new one cancels the one before, whose answer, should it
/// still come, is dropped. Belongs to the window's thread.
public final class Latest {

  private final Tasks tasks;
  private final Consumer<Problem> failed;
  private @Nullable RunningTask current;

  /// @param failed hears of every failure
  public Latest(Tasks tasks, Consumer<Problem> failed) {
    this.tasks = tasks;
    this.failed = failed;
  }

  public <T> void run(String title, Work<T> work, Consumer<T> done) {
    cancel();
    current = tasks.start(title, work, done, failed);
  }

  /// Stops what is under way and drops its answer.
  public void cancel() {
    RunningTask task = current;
    if (task != null) {
      task.cancel();
      current = null;
    }
  }
}
