package org.entente.view.layout;

import java.util.Arrays;

/// The state of a force-directed layout, and one step of it.
public final class Forces {

  private static final double OPENING = 0.9;
  private static final double REPULSION = 520;
  private static final double SHORTEST_EDGE = 34;
  private static final double LABEL_SHARE = 0.26;
  private static final double KEPT_SPEED = 0.6;

  /// Pictures are wider than high, so nodes are pulled to the horizontal middle line more.
  private static final double PULL_X = 0.045;

  private static final double PULL_Y = 0.075;

  private final Arrangement graph;
  private final double[] x;
  private final double[] y;
  private final double[] speedX;
  private final double[] speedY;
  private final double[] weights;
  private final double[] pulls;
  private final double middleX;
  private final double middleY;
  private final QuadTree tree = new QuadTree(OPENING);
  private final double[] force = new double[2];

  public Forces(Arrangement graph, Places from) {
    this.graph = graph;
    this.x = from.xs();
    this.y = from.ys();
    this.speedX = new double[x.length];
    this.speedY = new double[x.length];
    this.weights = new double[x.length];
    for (int node = 0; node < x.length; node++) {
      weights[node] = 0.7 + (graph.width(node) + graph.height(node)) / 300;
    }
    this.pulls = new Components(graph).pulls();
    this.middleX = Arrays.stream(x).average().orElse(0);
    this.middleY = Arrays.stream(y).average().orElse(0);
  }

  public Places places() {
    return new Places(x.clone(), y.clone());
  }

  public void step(double heat) {
    springs(heat);
    tree.build(x, y, weights);
    for (int node = 0; node < x.length; node++) {
      if (graph.fixed(node)) {
        continue;
      }
      force[0] = 0;
      force[1] = 0;
      tree.repel(node, x, y, weights, force);
      speedX[node] += heat * (force[0] * REPULSION + pulls[node] * PULL_X * (middleX - x[node]));
      speedY[node] += heat * (force[1] * REPULSION + pulls[node] * PULL_Y * (middleY - y[node]));
    }
    for (int node = 0; node < x.length; node++) {
      if (!graph.fixed(node)) {
        speedX[node] *= KEPT_SPEED;
        speedY[node] *= KEPT_SPEED;
        x[node] += speedX[node];
        y[node] += speedY[node];
      }
    }
  }

  private void springs(double heat) {
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int source = graph.source(edge);
      int target = graph.target(edge);
      if (source == target) {
        continue;
      }
      double dx = x[target] + speedX[target] - x[source] - speedX[source];
      double dy = y[target] + speedY[target] - y[source] - speedY[source];
      double length = Math.hypot(dx, dy);
      if (length < 1e-6) {
        dx = 1e-3;
        length = 1e-3;
      }
      int sourceDegree = graph.degree(source);
      int targetDegree = graph.degree(target);
      double strength = 1.0 / Math.min(sourceDegree, targetDegree);
      double pull = (length - ideal(source, target)) / length * heat * strength;
      double share = (double) sourceDegree / (sourceDegree + targetDegree);
      speedX[target] -= dx * pull * share;
      speedY[target] -= dy * pull * share;
      speedX[source] += dx * pull * (1 - share);
      speedY[source] += dy * pull * (1 - share);
    }
  }

  private double ideal(int source, int target) {
    return SHORTEST_EDGE + LABEL_SHARE * (graph.width(source) + graph.width(target));
  }
}
