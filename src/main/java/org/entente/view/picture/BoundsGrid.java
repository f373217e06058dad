package org.entente.view.picture;

import java.util.Arrays;

/// Rectangles on a grid of square cells in flat arrays, so that overlaps are found by looking at a
/// few cells: O(1) for rectangles about the size of a cell. What lies outside the grid's area
/// belongs to the cells at its rim.
final class BoundsGrid {

  private static final double CELL = 48;
  private static final double MOST_CELLS = 400_000;
  private static final int END = -1;

  private final Bounds area;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] heads;
  private int[] next = new int[256];
  private Bounds[] bounds = new Bounds[256];
  private int count;

  BoundsGrid(Bounds area) {
    this.area = area;
    this.cell = Math.max(CELL, Math.sqrt(area.width() * area.height() / MOST_CELLS));
    this.columns = Math.max(1, (int) Math.ceil(area.width() / cell));
    this.rows = Math.max(1, (int) Math.ceil(area.height() / cell));
    this.heads = new int[columns * rows];
    Arrays.fill(heads, END);
  }

  void add(Bounds added) {
    int right = column(added.maxX());
    int bottom = row(added.maxY());
    for (int row = row(added.minY()); row <= bottom; row++) {
      for (int column = column(added.minX()); column <= right; column++) {
        enter(row * columns + column, added);
      }
    }
  }

  boolean isFree(Bounds asked) {
    int right = column(asked.maxX());
    int bottom = row(asked.maxY());
    for (int row = row(asked.minY()); row <= bottom; row++) {
      for (int column = column(asked.minX()); column <= right; column++) {
        for (int at = heads[row * columns + column]; at != END; at = next[at]) {
          if (bounds[at].overlaps(asked)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void enter(int place, Bounds added) {
    if (count == next.length) {
      next = Arrays.copyOf(next, 2 * count);
      bounds = Arrays.copyOf(bounds, 2 * count);
    }
    bounds[count] = added;
    next[count] = heads[place];
    heads[place] = count++;
  }

  private int column(double x) {
    return Math.clamp((int) ((x - area.minX()) / cell), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((int) ((y - area.minY()) / cell), 0, rows - 1);
  }
}
