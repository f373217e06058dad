package org.entente.ui.graph;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.jspecify.annotations.Nullable;

/// Has frames made in time: little ones at once, large ones off the FX thread, first in a draft and
/// then, if nothing newer was asked for meanwhile, smoothly. While one is made only the newest
/// request waits. Belongs to the FX thread.
final class FrameWorker {

  private static final Duration IDLE = Duration.ofSeconds(5);
  private static final Duration SOON = Duration.ofMillis(30);

  private final FrameMaker maker;
  private final Consumer<Frame> show;
  private final ThreadPoolExecutor thread;
  private @Nullable FrameRequest asked;
  private @Nullable FrameRequest waiting;
  private @Nullable CancellationSource smoothing;
  private boolean busy;

  /// How long the last draft took.
  private Duration draft = Duration.ZERO;

  /// @param show is given each frame, on the FX thread
  FrameWorker(FrameMaker maker, Consumer<Frame> show) {
    this.maker = maker;
    this.show = show;
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("graph canvas").daemon().factory());
    thread.allowCoreThreadTimeOut(true);
  }

  /// Asks for a frame, unless it is the one that was asked for last.
  void request(FrameRequest next) {
    FrameRequest before = asked;
    if (next.equals(before)) {
      return;
    }
    asked = next;
    if (smoothing != null) {
      smoothing.cancel();
    }
    if (busy) {
      waiting = next;
    } else if (before == null ? next.isSmall() : next.isQuick(before)) {
      show.accept(maker.make(next, next.isSmall(), Cancellation.NONE));
      if (!next.isSmall()) {
        smoothen(next);
      }
    } else {
      draft(next);
    }
  }

  /// Whether the last frame that was asked for is on the screen, and nothing is being made.
  boolean isIdle() {
    return !busy;
  }

  /// Whether a draft takes so little time that it is worth while to wait for it.
  boolean isSoon() {
    return draft.compareTo(SOON) < 0;
  }

  void stop() {
    thread.shutdownNow();
  }

  private void draft(FrameRequest request) {
    busy = true;
    thread.execute(
        () -> {
          long begin = System.nanoTime();
          Frame frame = maker.make(request, request.isSmall(), Cancellation.NONE);
          Duration taken = Duration.ofNanos(System.nanoTime() - begin);
          Platform.runLater(() -> drafted(frame, taken));
        });
  }

  private void drafted(Frame frame, Duration taken) {
    busy = false;
    draft = taken;
    show.accept(frame);
    if (!goOn() && !frame.smooth()) {
      smoothen(frame.request());
    }
  }

  private void smoothen(FrameRequest request) {
    CancellationSource cancellation = new CancellationSource();
    smoothing = cancellation;
    busy = true;
    thread.execute(
        () -> {
          try {
            Frame frame = maker.make(request, true, cancellation);
            Platform.runLater(() -> smoothed(frame));
          } catch (CancellationException newer) {
            Platform.runLater(this::interrupted);
          }
        });
  }

  private void smoothed(Frame frame) {
    busy = false;
    smoothing = null;
    show.accept(frame);
    goOn();
  }

  private void interrupted() {
    busy = false;
    smoothing = null;
    goOn();
  }

  private boolean goOn() {
    FrameRequest next = waiting;
    waiting = null;
    if (next != null) {
      draft(next);
    }
    return next != null;
  }
}
