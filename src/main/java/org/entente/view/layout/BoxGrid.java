package org.entente.view.layout;

import java.util.Arrays;

/// Finds pairs of boxes that are near each other: boxes are sorted into the cells of a grid that
/// are as large as the largest box, so that only neighbouring cells need to be looked at.
final class BoxGrid {

  private final double width;
  private final double height;
  private final int[] columns;
  private final int[] rows;
  private final int[] next;
  private int[] heads = new int[0];
  private int columnCount;
  private int rowCount;

  BoxGrid(Arrangement graph) {
    int count = graph.nodeCount();
    double widest = 1;
    double highest = 1;
    for (int node = 0; node < count; node++) {
      widest = Math.max(widest, graph.width(node));
      highest = Math.max(highest, graph.height(node));
    }
    this.width = widest + OverlapRemoval.AIR;
    this.height = highest + OverlapRemoval.AIR;
    this.columns = new int[count];
    this.rows = new int[count];
    this.next = new int[count];
  }

  /// The size of a cell.
  double width() {
    return width;
  }

  double height() {
    return height;
  }

  void fill(double[] x, double[] y) {
    double left = Arrays.stream(x).min().orElse(0);
    double top = Arrays.stream(y).min().orElse(0);
    double right = Arrays.stream(x).max().orElse(0);
    double bottom = Arrays.stream(y).max().orElse(0);
    // Boxes strewn far and wide share cells rather than have too many.
    double most = Math.max(16, 2 * Math.sqrt(x.length));
    double cellWidth = Math.max(width, (right - left) / most);
    double cellHeight = Math.max(height, (bottom - top) / most);
    columnCount = 1 + (int) ((right - left) / cellWidth);
    rowCount = 1 + (int) ((bottom - top) / cellHeight);
    if (heads.length < columnCount * rowCount) {
      heads = new int[columnCount * rowCount];
    }
    Arrays.fill(heads, Arrangement.NONE);
    for (int node = x.length - 1; node >= 0; node--) {
      columns[node] = (int) ((x[node] - left) / cellWidth);
      rows[node] = (int) ((y[node] - top) / cellHeight);
      int cell = rows[node] * columnCount + columns[node];
      next[node] = heads[cell];
      heads[cell] = node;
    }
  }

  /// Visits each pair of boxes in the same cell or in neighbouring ones once.
  void pairs(PairVisitor visitor) {
    for (int node = 0; node < next.length; node++) {
      for (int row = rows[node]; row <= Math.min(rowCount - 1, rows[node] + 1); row++) {
        int first = row == rows[node] ? columns[node] : Math.max(0, columns[node] - 1);
        int last = Math.min(columnCount - 1, columns[node] + 1);
        for (int column = first; column <= last; column++) {
          boolean same = row == rows[node] && column == columns[node];
          int other = same ? next[node] : heads[row * columnCount + column];
          for (; other != Arrangement.NONE; other = next[other]) {
            visitor.visit(node, other);
          }
        }
      }
    }
  }

  /// Takes a pair of boxes.
  interface PairVisitor {

    void visit(int one, int other);
  }
}
