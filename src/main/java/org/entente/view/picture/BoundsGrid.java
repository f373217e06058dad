package org.entente.view.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rectangles on a grid of square cells, so that overlaps are found by looking at a few cells: O(1)
/// for rectangles about the size of a cell.
final class BoundsGrid {

  private final double cell;
  private final Map<Long, List<Bounds>> cells = new HashMap<>();

  BoundsGrid(double cell) {
    this.cell = cell;
  }

  void add(Bounds bounds) {
    for (int column = index(bounds.minX()); column <= index(bounds.maxX()); column++) {
      for (int row = index(bounds.minY()); row <= index(bounds.maxY()); row++) {
        cells.computeIfAbsent(key(column, row), key -> new ArrayList<>(4)).add(bounds);
      }
    }
  }

  boolean isFree(Bounds bounds) {
    for (int column = index(bounds.minX()); column <= index(bounds.maxX()); column++) {
      for (int row = index(bounds.minY()); row <= index(bounds.maxY()); row++) {
        for (Bounds other : cells.getOrDefault(key(column, row), List.of())) {
          if (other.overlaps(bounds)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private int index(double coordinate) {
    return (int) Math.floor(coordinate / cell);
  }

  private static long key(int column, int row) {
    return (long) column << 32 | (row & 0xFFFFFFFFL);
  }
}
