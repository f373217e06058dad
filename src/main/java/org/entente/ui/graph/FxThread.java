package org.entente.ui.graph;

import java.util.concurrent.FutureTask;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// Runs work on the FX thread and waits for it; starts the toolkit on its headless platform if
/// nothing has started it.
final class FxThread {

  <T> T call(Callable<T> work) {
    start();
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } catch (ExecutionException e) {
      throw failed(e.getCause() == null ? e : e.getCause());
    }
  }

  private static void start() {
    if (System.getProperty("glass.platform") == null) {
      // Read when the toolkit starts, and never after.
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      Platform.setImplicitExit(false);
      started.await();
    } catch (IllegalStateException alreadyStarted) {
      started.countDown();
    } catch (UnsupportedOperationException e) {
      throw failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
  }

  private static ProblemException failed(Throwable cause) {
    return new ProblemException(
        Problem.internal(
            "The picture could not be drawn", "", "Write it as SVG, which needs no toolkit."),
        cause);
  }
}
