package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Plays frames one after the other, as fast as they go, and takes their time.
final class FrameClock {

  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /// @param thread milliseconds that the FX thread worked for a frame
  /// @param screen milliseconds from frame to frame on the screen
  record Frame(double thread, double screen) {}

  /// @param most frames to play; fewer if they take too long
  Frame play(int most, IntConsumer change) {
    CompletableFuture<Frame> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long fx = Thread.currentThread().threadId();
          new AnimationTimer() {
            private int frame;
            private long cpu;
            private long begin;

            @Override
            public void handle(long now) {
              // The first frames are not counted: they still wait for what was before.
              if (frame == 2) {
                cpu = threads.getThreadCpuTime(fx);
                begin = System.nanoTime();
              }
              long passed = System.nanoTime() - begin;
              if (frame > 2 && (frame == most || passed > PATIENCE.toNanos())) {
                int frames = frame - 2;
                stop();
                done.complete(
                    new Frame(
                        (threads.getThreadCpuTime(fx) - cpu) / 1e6 / frames,
                        passed / 1e6 / frames));
                return;
              }
              change.accept(frame++);
            }
          }.start();
        });
    return done.join();
  }

  /// Milliseconds from a change until it is drawn as finely as it ever is and on the screen.
  double still(Runnable change, BooleanSupplier isStill) {
    CompletableFuture<Double> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long begin = System.nanoTime();
          change.run();
          new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
              // What is drawn is on the screen when the pulse after next begins.
              frames = isStill.getAsBoolean() ? frames + 1 : 0;
              if (frames == 3) {
                stop();
                done.complete((System.nanoTime() - begin) / 1e6);
              }
            }
          }.start();
        });
    return done.join();
  }
}
