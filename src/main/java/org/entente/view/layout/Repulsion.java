package org.entente.view.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The repulsion of all points by all, each weight by distance, in O(n log n): far groups of points
/// act as one point in their middle (J. Barnes, P. Hut: "A hierarchical O(N log N)
/// force-calculation algorithm", Nature 324, 1986).
///
/// The tree is implicit: points are sorted along a Hilbert curve, eight neighbours in the order are
/// a leaf, four leaves a cell, and so on up; a cell knows the box round its points. So nothing is
/// linked or allocated, and the order may serve several steps, because boxes and middles are taken
/// anew in each. A leaf walks the tree once for all its points (J. Barnes: "A modified tree code",
/// 1990). Leaves are worked on by all processors; which leaves go together does not depend on how
/// many there are, so neither do the forces.
final class Repulsion {

  private static final int LEAF = 8;
  private static final int FAN = 4;
  private static final int LEAVES_A_TASK = 64;
  private static final int FEWEST_IN_PARALLEL = 1000;
  private static final int LEVEL_SHIFT = 27;
  private static final int STEPS_AN_ORDER = 4;

  /// Nearer points do not repel each other more.
  private static final float NEAREST = 4;

  private final float opening;
  private final int count;
  private final float[] weights;
  private final HilbertOrder sorting = new HilbertOrder();
  private final int[] order;
  private final float[] px;
  private final float[] py;
  private final float[] pw;
  private final int[] levelStarts;
  private final int[] levelSizes;
  private final float[] mass;
  private final float[] middleX;
  private final float[] middleY;
  private final float[] minX;
  private final float[] maxX;
  private final float[] minY;
  private final float[] maxY;
  private int steps;

  /// @param opening how small a cell must look from a leaf, as size by distance, to act as one
  Repulsion(float[] weights, float opening) {
    this.opening = opening;
    this.weights = weights;
    this.count = weights.length;
    this.order = new int[count];
    this.px = new float[count];
    this.py = new float[count];
    this.pw = new float[count];
    int[] sizes = new int[20];
    int levels = 0;
    int cells = 0;
    int size = (count + LEAF - 1) / LEAF;
    while (size > 0) {
      sizes[levels++] = size;
      cells += size;
      size = size == 1 ? 0 : (size + FAN - 1) / FAN;
    }
    this.levelSizes = Arrays.copyOf(sizes, levels);
    this.levelStarts = new int[levels];
    for (int level = 1; level < levels; level++) {
      levelStarts[level] = levelStarts[level - 1] + levelSizes[level - 1];
    }
    this.mass = new float[cells];
    this.middleX = new float[cells];
    this.middleY = new float[cells];
    this.minX = new float[cells];
    this.maxX = new float[cells];
    this.minY = new float[cells];
    this.maxY = new float[cells];
  }

  /// Writes the repulsion on each point.
  ///
  /// @param skipped points whose force nobody wants; it is not written
  void compute(float[] x, float[] y, boolean[] skipped, float[] forceX, float[] forceY) {
    if (count == 0) {
      return;
    }
    if (steps++ % STEPS_AN_ORDER == 0) {
      sorting.sort(x, y, order);
      for (int at = 0; at < count; at++) {
        pw[at] = weights[order[at]];
      }
    }
    for (int at = 0; at < count; at++) {
      px[at] = x[order[at]];
      py[at] = y[order[at]];
    }
    leaves();
    for (int level = 1; level < levelSizes.length; level++) {
      cells(level);
    }
    int tasks = (levelSizes[0] + LEAVES_A_TASK - 1) / LEAVES_A_TASK;
    IntStream all = IntStream.range(0, tasks);
    (count < FEWEST_IN_PARALLEL ? all : all.parallel())
        .forEach(task -> new Walk(skipped, forceX, forceY).work(task));
  }

  private void leaves() {
    for (int leaf = 0; leaf < levelSizes[0]; leaf++) {
      clear(leaf);
      int end = Math.min(count, (leaf + 1) * LEAF);
      for (int at = leaf * LEAF; at < end; at++) {
        gather(leaf, pw[at], px[at], py[at], px[at], px[at], py[at], py[at]);
      }
      average(leaf);
    }
  }

  private void cells(int level) {
    int below = levelStarts[level - 1];
    for (int index = 0; index < levelSizes[level]; index++) {
      int cell = levelStarts[level] + index;
      clear(cell);
      int end = Math.min(levelSizes[level - 1], (index + 1) * FAN);
      for (int child = index * FAN; child < end; child++) {
        int part = below + child;
        gather(
            cell,
            mass[part],
            middleX[part],
            middleY[part],
            minX[part],
            maxX[part],
            minY[part],
            maxY[part]);
      }
      average(cell);
    }
  }

  private void clear(int cell) {
    mass[cell] = 0;
    middleX[cell] = 0;
    middleY[cell] = 0;
    minX[cell] = Float.MAX_VALUE;
    minY[cell] = Float.MAX_VALUE;
    maxX[cell] = -Float.MAX_VALUE;
    maxY[cell] = -Float.MAX_VALUE;
  }

  private void gather(
      int cell,
      float weight,
      float atX,
      float atY,
      float left,
      float right,
      float top,
      float bottom) {
    mass[cell] += weight;
    middleX[cell] += weight * atX;
    middleY[cell] += weight * atY;
    minX[cell] = Math.min(minX[cell], left);
    maxX[cell] = Math.max(maxX[cell], right);
    minY[cell] = Math.min(minY[cell], top);
    maxY[cell] = Math.max(maxY[cell], bottom);
  }

  private void average(int cell) {
    middleX[cell] /= mass[cell];
    middleY[cell] /= mass[cell];
  }

  /// The walks of some leaves, with the list of what acts on the one at hand.
  private final class Walk {

    private final boolean[] skipped;
    private final float[] forceX;
    private final float[] forceY;
    private final int[] stack = new int[4 * FAN * 20];
    private float[] actX = new float[512];
    private float[] actY = new float[512];
    private float[] actW = new float[512];
    private int acting;

    Walk(boolean[] skipped, float[] forceX, float[] forceY) {
      this.skipped = skipped;
      this.forceX = forceX;
      this.forceY = forceY;
    }

    void work(int task) {
      int end = Math.min(levelSizes[0], (task + 1) * LEAVES_A_TASK);
      for (int leaf = task * LEAVES_A_TASK; leaf < end; leaf++) {
        if (isWanted(leaf)) {
          walk(leaf);
          act(leaf);
        }
      }
    }

    private boolean isWanted(int leaf) {
      int end = Math.min(count, (leaf + 1) * LEAF);
      for (int at = leaf * LEAF; at < end; at++) {
        if (!skipped[order[at]]) {
          return true;
        }
      }
      return false;
    }

    private void walk(int leaf) {
      float left = minX[leaf];
      float right = maxX[leaf];
      float top = minY[leaf];
      float bottom = maxY[leaf];
      float square = opening * opening;
      acting = 0;
      int depth = 0;
      stack[depth++] = (levelSizes.length - 1) << LEVEL_SHIFT;
      while (depth > 0) {
        int code = stack[--depth];
        int level = code >>> LEVEL_SHIFT;
        int index = code & ((1 << LEVEL_SHIFT) - 1);
        int cell = levelStarts[level] + index;
        float dx = Math.max(0, Math.max(left - middleX[cell], middleX[cell] - right));
        float dy = Math.max(0, Math.max(top - middleY[cell], middleY[cell] - bottom));
        float size = Math.max(maxX[cell] - minX[cell], maxY[cell] - minY[cell]);
        if (size * size < square * (dx * dx + dy * dy)) {
          add(middleX[cell], middleY[cell], mass[cell]);
        } else if (level == 0) {
          int end = Math.min(count, (index + 1) * LEAF);
          for (int at = index * LEAF; at < end; at++) {
            add(px[at], py[at], pw[at]);
          }
        } else {
          int end = Math.min(levelSizes[level - 1], (index + 1) * FAN);
          for (int child = index * FAN; child < end; child++) {
            stack[depth++] = (level - 1) << LEVEL_SHIFT | child;
          }
        }
      }
    }

    private void add(float x, float y, float weight) {
      if (acting == actX.length) {
        actX = Arrays.copyOf(actX, 2 * acting);
        actY = Arrays.copyOf(actY, 2 * acting);
        actW = Arrays.copyOf(actW, 2 * acting);
      }
      actX[acting] = x;
      actY[acting] = y;
      actW[acting++] = weight;
    }

    private void act(int leaf) {
      int end = Math.min(count, (leaf + 1) * LEAF);
      for (int at = leaf * LEAF; at < end; at++) {
        float x = px[at];
        float y = py[at];
        float sumX = 0;
        float sumY = 0;
        for (int other = 0; other < acting; other++) {
          float dx = x - actX[other];
          float dy = y - actY[other];
          float pull = actW[other] / Math.max(NEAREST, dx * dx + dy * dy);
          sumX += dx * pull;
          sumY += dy * pull;
        }
        forceX[order[at]] = sumX;
        forceY[order[at]] = sumY;
      }
    }
  }
}
