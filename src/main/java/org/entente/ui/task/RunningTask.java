package org.entente.ui.task;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.Progress;
import org.jspecify.annotations.Nullable;

/// Work under way: how far it is, and the switch that stops it. Its properties belong to the
/// window's thread; the work reports from its own.
public final class RunningTask {

  private final String title;
  private final CancellationSource cancellation = new CancellationSource();
  private final AtomicReference<@Nullable Step> next = new AtomicReference<>();
  private final ReadOnlyStringWrapper message;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);

  RunningTask(String title) {
    this.title = title;
    this.message = new ReadOnlyStringWrapper(title);
  }

  private record Step(String what, double fraction) {}

  public String title() {
    return title;
  }

  /// What is being done now.
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  /// How much is done, from 0 to 1; negative while that is not known.
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  public void cancel() {
    cancellation.cancel();
  }

  public boolean isCancelled() {
    return cancellation.isCancelled();
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /// However often the work reports, at most one update waits for the window's thread.
  Progress progress() {
    return (what, done) -> {
      if (next.getAndSet(new Step(what, done)) == null) {
        Platform.runLater(this::update);
      }
    };
  }

  private void update() {
    Step step = next.getAndSet(null);
    if (step != null) {
      message.set(step.what());
      fraction.set(step.fraction());
    }
  }
}
