package org.entente.view.layout;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The state of a force-directed layout, and one step of it: edges are springs, nodes repel each
/// other, a weak pull keeps the parts together.
///
/// A step takes O(n log n + m), on all processors; its result does not depend on how many there
/// are. Not for several threads at once.
public final class Forces {

  private static final float OPENING = 1.1f;
  private static final float REPULSION = 520;
  private static final float KEPT_SPEED = 0.6f;
  private static final float LONGEST_MOVE = 400;
  private static final int NODES_A_TASK = 512;
  private static final int FEWEST_IN_PARALLEL = 1000;
  private static final float PULL = 0.05f;

  private final ForceGraph graph;
  private final float[] x;
  private final float[] y;
  private final float[] speedX;
  private final float[] speedY;
  private final float[] forceX;
  private final float[] forceY;
  private final float[] aheadX;
  private final float[] aheadY;
  private final Repulsion repulsion;
  private final float middleX;
  private final float middleY;

  public Forces(Arrangement graph, Places from) {
    this(ForceGraph.of(graph), floats(from.xs()), floats(from.ys()));
  }

  /// Takes over the places.
  Forces(ForceGraph graph, float[] x, float[] y) {
    this.graph = graph;
    this.x = x;
    this.y = y;
    int count = x.length;
    this.speedX = new float[count];
    this.speedY = new float[count];
    this.forceX = new float[count];
    this.forceY = new float[count];
    this.aheadX = new float[count];
    this.aheadY = new float[count];
    this.repulsion = new Repulsion(graph.weights(), OPENING);
    this.middleX = mean(x);
    this.middleY = mean(y);
    // Nodes on one spot would never part.
    SplittableRandom random = new SplittableRandom(1);
    for (int node = 0; node < count; node++) {
      if (!graph.fixed()[node]) {
        x[node] += (float) (random.nextDouble() - 0.5);
        y[node] += (float) (random.nextDouble() - 0.5);
      }
    }
  }

  public Places places() {
    return places(x, y);
  }

  static Places places(float[] x, float[] y) {
    double[] placesX = new double[x.length];
    double[] placesY = new double[y.length];
    for (int node = 0; node < x.length; node++) {
      placesX[node] = x[node];
      placesY[node] = y[node];
    }
    return new Places(placesX, placesY);
  }

  float[] x() {
    return x;
  }

  float[] y() {
    return y;
  }

  /// @param heat the share of the forces that is applied
  public void step(double heat) {
    repulsion.compute(x, y, graph.fixed(), forceX, forceY);
    for (int node = 0; node < x.length; node++) {
      aheadX[node] = x[node] + speedX[node];
      aheadY[node] = y[node] + speedY[node];
    }
    int tasks = (x.length + NODES_A_TASK - 1) / NODES_A_TASK;
    IntStream all = IntStream.range(0, tasks);
    (x.length < FEWEST_IN_PARALLEL ? all : all.parallel())
        .forEach(task -> move(task, (float) heat));
  }

  /// How hot a step is that cools from one heat to another.
  static double cooling(double from, double to, int step, int steps) {
    return from * Math.pow(to / from, (double) step / steps);
  }

  private void move(int task, float heat) {
    int last = Math.min(x.length, (task + 1) * NODES_A_TASK);
    for (int node = task * NODES_A_TASK; node < last; node++) {
      if (graph.fixed()[node]) {
        continue;
      }
      float gravity = graph.gravities()[node];
      float sumX = forceX[node] * REPULSION + gravity * PULL * (middleX - x[node]);
      float sumY = forceY[node] * REPULSION + gravity * PULL * (middleY - y[node]);
      for (int half = graph.starts()[node]; half < graph.starts()[node + 1]; half++) {
        int other = graph.ends()[half];
        float dx = aheadX[other] - aheadX[node];
        float dy = aheadY[other] - aheadY[node];
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        if (length > 1e-3f) {
          float pull = (length - graph.lengths()[half]) / length * graph.pulls()[half];
          sumX += dx * pull;
          sumY += dy * pull;
        }
      }
      speedX[node] = clamped(KEPT_SPEED * (speedX[node] + heat * sumX));
      speedY[node] = clamped(KEPT_SPEED * (speedY[node] + heat * sumY));
      x[node] += speedX[node];
      y[node] += speedY[node];
    }
  }

  private static float clamped(float speed) {
    return Math.clamp(speed, -LONGEST_MOVE, LONGEST_MOVE);
  }

  private static float mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : (float) (sum / values.length);
  }

  static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int index = 0; index < values.length; index++) {
      floats[index] = (float) values[index];
    }
    return floats;
  }
}
