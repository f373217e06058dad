package org.entente.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// Tasks that wait until a test lets them run, on the test's own thread.
final class SameThreadTasks implements Tasks {

  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public <T> RunningTask start(
      String title, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
    RunningTask task = new RunningTask(title);
    waiting.add(
        () -> {
          try {
            T value = work.run((what, fraction) -> {}, task.cancellation());
            if (!task.isCancelled()) {
              done.accept(value);
            }
          } catch (ProblemException e) {
            Failures.problem(title, e).ifPresent(failed);
          }
        });
    return task;
  }

  void runAll() {
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }
}
