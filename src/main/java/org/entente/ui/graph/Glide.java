package org.entente.ui.graph;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.entente.view.GraphSnapshot;

/// Moves nodes smoothly from where they stand to where a layout wants them, so that the eye can
/// follow. Runs on the FX thread, and for as long as it takes only.
final class Glide extends AnimationTimer {

  private static final Duration TIME = Duration.ofMillis(320);
  private static final int MOST_NODES = 20_000;
  private static final double FAR = 12;

  private final GraphSnapshot from;
  private final GraphSnapshot to;
  private final Consumer<GraphSnapshot> move;
  private final Runnable then;
  private long begun = -1;

  /// @param move gets the graph on its way
  /// @param then runs at the end, in place of the last move
  Glide(GraphSnapshot from, GraphSnapshot to, Consumer<GraphSnapshot> move, Runnable then) {
    this.from = from;
    this.to = to;
    this.move = move;
    this.then = then;
  }

  /// Whether nodes have far to go, and are not too many to be drawn in each frame.
  static boolean isWorthwhile(GraphSnapshot from, GraphSnapshot to) {
    if (from.nodeCount() > MOST_NODES) {
      return false;
    }
    for (int node = 0; node < from.nodeCount(); node++) {
      if (Math.abs(from.x(node) - to.x(node)) + Math.abs(from.y(node) - to.y(node)) > FAR) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void handle(long now) {
    if (begun < 0) {
      begun = now;
    }
    double time = (double) (now - begun) / TIME.toNanos();
    if (time >= 1) {
      stop();
      then.run();
      return;
    }
    // slow at both ends
    double share = time * time * (3 - 2 * time);
    double[] x = new double[from.nodeCount()];
    double[] y = new double[from.nodeCount()];
    for (int node = 0; node < x.length; node++) {
      x[node] = from.x(node) + share * (to.x(node) - from.x(node));
      y[node] = from.y(node) + share * (to.y(node) - from.y(node));
    }
    move.accept(to.movedTo(x, y));
  }
}
