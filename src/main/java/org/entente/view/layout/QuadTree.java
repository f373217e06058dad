package org.entente.view.layout;

import java.util.Arrays;

/// A quadtree over points, for the repulsion of all by all in O(n log n): far groups of points act
/// as one point in their middle (J. Barnes, P. Hut: "A hierarchical O(N log N) force-calculation
/// algorithm", Nature 324, 1986). Cells lie in flat arrays that are used again for the next step.
final class QuadTree {

  private static final int NONE = -1;
  private static final int DEEPEST = 48;

  private final double opening;
  private int[] children = new int[0];
  private int[] points = new int[0];
  private double[] sizes = new double[0];
  private double[] mass = new double[0];
  private double[] massX = new double[0];
  private double[] massY = new double[0];
  private double[] centreX = new double[0];
  private double[] centreY = new double[0];
  private int[] stack = new int[256];
  private int cells;

  /// @param opening how small a cell must look from a point, as size by distance, to act as one
  QuadTree(double opening) {
    this.opening = opening;
  }

  void build(double[] x, double[] y, double[] weights) {
    reserve(Math.max(64, 4 * x.length));
    cells = 0;
    double minX = Arrays.stream(x).min().orElse(0);
    double maxX = Arrays.stream(x).max().orElse(0);
    double minY = Arrays.stream(y).min().orElse(0);
    double maxY = Arrays.stream(y).max().orElse(0);
    double size = Math.max(1, Math.max(maxX - minX, maxY - minY)) * 1.01;
    cell((minX + maxX) / 2, (minY + maxY) / 2, size);
    for (int point = 0; point < x.length; point++) {
      insert(point, x, y, weights);
    }
  }

  /// Adds to `force` the repulsion on a point: weight by distance from every other point.
  ///
  /// @param force x and y
  void repel(int point, double[] x, double[] y, double[] weights, double[] force) {
    double px = x[point];
    double py = y[point];
    int top = 0;
    stack[top++] = 0;
    while (top > 0) {
      int cell = stack[--top];
      double total = mass[cell];
      if (total == 0) {
        continue;
      }
      double dx = px - massX[cell] / total;
      double dy = py - massY[cell] / total;
      double square = dx * dx + dy * dy;
      boolean leaf = children[4 * cell] == NONE;
      boolean far = sizes[cell] * sizes[cell] < opening * opening * square;
      if (!leaf && !far) {
        if (top + 4 > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        for (int child = 0; child < 4; child++) {
          stack[top++] = children[4 * cell + child];
        }
        continue;
      }
      if (leaf && points[cell] == point) {
        total -= weights[point];
        if (total <= 0) {
          continue;
        }
        dx = px - (massX[cell] - weights[point] * px) / total;
        dy = py - (massY[cell] - weights[point] * py) / total;
        square = dx * dx + dy * dy;
      }
      if (square < 1e-6) {
        // Points on one spot part along a direction of their own.
        double angle = point * 2.399963;
        dx = 0.1 * Math.cos(angle);
        dy = 0.1 * Math.sin(angle);
        square = 0.01;
      }
      double pull = total / Math.max(square, 4);
      force[0] += dx * pull;
      force[1] += dy * pull;
    }
  }

  private void insert(int point, double[] x, double[] y, double[] weights) {
    int cell = 0;
    double px = x[point];
    double py = y[point];
    for (int depth = 0; ; depth++) {
      boolean empty = mass[cell] == 0;
      int resident = points[cell];
      add(cell, px, py, weights[point]);
      if (children[4 * cell] != NONE) {
        cell = child(cell, px, py);
      } else if (empty) {
        points[cell] = point;
        return;
      } else if (depth >= DEEPEST || (x[resident] == px && y[resident] == py)) {
        return;
      } else {
        split(cell);
        int below = child(cell, x[resident], y[resident]);
        // Points that share the resident's spot were weighed into this cell and move down with it.
        double rest = mass[cell] - weights[point];
        points[below] = resident;
        mass[below] = rest;
        massX[below] = massX[cell] - weights[point] * px;
        massY[below] = massY[cell] - weights[point] * py;
        cell = child(cell, px, py);
      }
    }
  }

  private void add(int cell, double px, double py, double weight) {
    mass[cell] += weight;
    massX[cell] += weight * px;
    massY[cell] += weight * py;
  }

  private int child(int cell, double px, double py) {
    int quarter = (px >= centreX[cell] ? 1 : 0) + (py >= centreY[cell] ? 2 : 0);
    return children[4 * cell + quarter];
  }

  private void split(int cell) {
    double half = sizes[cell] / 2;
    double step = half / 2;
    for (int quarter = 0; quarter < 4; quarter++) {
      double cx = centreX[cell] + ((quarter & 1) == 0 ? -step : step);
      double cy = centreY[cell] + ((quarter & 2) == 0 ? -step : step);
      children[4 * cell + quarter] = cell(cx, cy, half);
    }
    points[cell] = NONE;
  }

  private int cell(double cx, double cy, double size) {
    if (cells == points.length) {
      reserve(2 * cells);
    }
    int cell = cells++;
    Arrays.fill(children, 4 * cell, 4 * cell + 4, NONE);
    points[cell] = NONE;
    sizes[cell] = size;
    centreX[cell] = cx;
    centreY[cell] = cy;
    mass[cell] = 0;
    massX[cell] = 0;
    massY[cell] = 0;
    return cell;
  }

  private void reserve(int count) {
    if (count > points.length) {
      children = Arrays.copyOf(children, 4 * count);
      points = Arrays.copyOf(points, count);
      sizes = Arrays.copyOf(sizes, count);
      mass = Arrays.copyOf(mass, count);
      massX = Arrays.copyOf(massX, count);
      massY = Arrays.copyOf(massY, count);
      centreX = Arrays.copyOf(centreX, count);
      centreY = Arrays.copyOf(centreY, count);
    }
  }
}
