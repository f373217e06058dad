package org.entente.ui.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.base.Problem;
import org.jspecify.annotations.Nullable;

/// Tasks on threads of their own. Closing cancels what still runs, and what is started later.
public final class BackgroundTasks implements Tasks, AutoCloseable {

  private final ExecutorService executor =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

  /// For those that bring their answers back themselves.
  public Executor executor() {
    return executor;
  }

  /// What is under way, the oldest first. Belongs to the window's thread.
  public ObservableList<RunningTask> running() {
    return FXCollections.unmodifiableObservableList(running);
  }

  @Override
  public <T> RunningTask start(
      String title, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
    RunningTask task = new RunningTask(title);
    if (executor.isShutdown()) {
      // A pause in writing may end when the window is closed already.
      task.cancel();
      return task;
    }
    running.add(task);
    var _ =
        CompletableFuture.supplyAsync(
                () -> work.run(task.progress(), task.cancellation()), executor)
            .whenComplete(
                (value, failure) ->
                    Platform.runLater(() -> finish(task, value, failure, done, failed)));
    return task;
  }

  private <T> void finish(
      RunningTask task,
      T value,
      @Nullable Throwable failure,
      Consumer<T> done,
      Consumer<Problem> failed) {
    running.remove(task);
    if (task.isCancelled()) {
      return;
    }
    if (failure == null) {
      done.accept(value);
    } else {
      Failures.problem(task.title(), failure).ifPresent(failed);
    }
  }

  @Override
  public void close() {
    running.forEach(RunningTask::cancel);
    executor.shutdownNow();
  }
}
