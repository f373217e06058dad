package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts boxes where there is room: one after the other, fixed ones first, then from the middle
/// outwards, each on the spot next to where it stands that no earlier one takes.
final class FreeSpots {

  private static final double STEP = 0.5;
  private static final double TOUCH = 1e-6;

  private final Arrangement graph;
  private final double cellWidth;
  private final double cellHeight;
  private final Map<Long, List<Integer>> cells = new HashMap<>();

  /// @param cellWidth,cellHeight at least as large as the largest box with its air
  FreeSpots(Arrangement graph, double cellWidth, double cellHeight) {
    this.graph = graph;
    this.cellWidth = cellWidth;
    this.cellHeight = cellHeight;
  }

  void settle(double[] x, double[] y) {
    double middleX = IntStream.range(0, x.length).mapToDouble(node -> x[node]).average().orElse(0);
    double middleY = IntStream.range(0, y.length).mapToDouble(node -> y[node]).average().orElse(0);
    int[] order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(node -> graph.fixed(node) ? 0 : 1)
                    .thenComparingDouble(node -> Math.hypot(x[node] - middleX, y[node] - middleY))
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int node : order) {
      if (!graph.fixed(node)) {
        move(node, x, y);
      }
      cells
          .computeIfAbsent(cell(column(x[node]), row(y[node])), key -> new ArrayList<>())
          .add(node);
    }
  }

  /// Along widening rings round the place of the box.
  private void move(int node, double[] x, double[] y) {
    double fromX = x[node];
    double fromY = y[node];
    for (int ring = 0; !isFree(node, x, y); ) {
      ring++;
      int spots = 8 * ring;
      for (int spot = 0; spot < spots; spot++) {
        double angle = 2 * Math.PI * spot / spots;
        x[node] = fromX + ring * STEP * cellWidth * Math.cos(angle);
        y[node] = fromY + ring * STEP * cellHeight * Math.sin(angle);
        if (isFree(node, x, y)) {
          return;
        }
      }
    }
  }

  private boolean isFree(int node, double[] x, double[] y) {
    long column = column(x[node]);
    long row = row(y[node]);
    for (long near = column - 1; near <= column + 1; near++) {
      for (long beside = row - 1; beside <= row + 1; beside++) {
        for (int other : cells.getOrDefault(cell(near, beside), List.of())) {
          double overX = (graph.width(node) + graph.width(other)) / 2 + OverlapRemoval.AIR;
          double overY = (graph.height(node) + graph.height(other)) / 2 + OverlapRemoval.AIR;
          if (Math.abs(x[node] - x[other]) < overX - TOUCH
              && Math.abs(y[node] - y[other]) < overY - TOUCH) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private long column(double x) {
    return (long) Math.floor(x / cellWidth);
  }

  private long row(double y) {
    return (long) Math.floor(y / cellHeight);
  }

  private static long cell(long column, long row) {
    return (column << 32) ^ (row & 0xffffffffL);
  }
}
