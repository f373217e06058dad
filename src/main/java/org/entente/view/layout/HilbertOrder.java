package org.entente.view.layout;

import java.util.Arrays;

/// Sorts points along a Hilbert curve, so that those next to each other in the order are near each
/// other on the plane. O(n): keys are sorted by radix. Points of one key keep their order.
final class HilbertOrder {

  private static final int BITS = 15;
  private static final int DIGIT = 10;
  private static final int DIGITS = 1 << DIGIT;

  private int[] keys = new int[0];
  private int[] otherKeys = new int[0];
  private int[] otherOrder = new int[0];
  private final int[] starts = new int[DIGITS];

  /// @param order gets the indexes of the points along the curve
  void sort(float[] x, float[] y, int[] order) {
    int count = order.length;
    if (keys.length != count) {
      keys = new int[count];
      otherKeys = new int[count];
      otherOrder = new int[count];
    }
    key(x, y, count);
    int[] from = order;
    int[] to = otherOrder;
    for (int point = 0; point < count; point++) {
      from[point] = point;
    }
    for (int shift = 0; shift < 2 * BITS; shift += DIGIT) {
      pass(from, to, shift);
      int[] swap = from;
      from = to;
      to = swap;
      int[] swapKeys = keys;
      keys = otherKeys;
      otherKeys = swapKeys;
    }
    // an odd number of passes ends in the other array
    System.arraycopy(from, 0, order, 0, count);
  }

  private void pass(int[] from, int[] to, int shift) {
    Arrays.fill(starts, 0);
    for (int at = 0; at < from.length; at++) {
      starts[(keys[at] >>> shift) & (DIGITS - 1)]++;
    }
    int sum = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int size = starts[digit];
      starts[digit] = sum;
      sum += size;
    }
    for (int at = 0; at < from.length; at++) {
      int place = starts[(keys[at] >>> shift) & (DIGITS - 1)]++;
      to[place] = from[at];
      otherKeys[place] = keys[at];
    }
  }

  private void key(float[] x, float[] y, int count) {
    float minX = Float.MAX_VALUE;
    float minY = Float.MAX_VALUE;
    float maxX = -Float.MAX_VALUE;
    float maxY = -Float.MAX_VALUE;
    for (int point = 0; point < count; point++) {
      minX = Math.min(minX, x[point]);
      maxX = Math.max(maxX, x[point]);
      minY = Math.min(minY, y[point]);
      maxY = Math.max(maxY, y[point]);
    }
    float scale = ((1 << BITS) - 1) / Math.max(1e-6f, Math.max(maxX - minX, maxY - minY));
    for (int point = 0; point < count; point++) {
      keys[point] = curve((int) ((x[point] - minX) * scale), (int) ((y[point] - minY) * scale));
    }
  }

  /// How far along the curve a cell of the grid lies.
  private static int curve(int column, int row) {
    int x = column;
    int y = row;
    int key = 0;
    for (int bit = BITS - 1; bit >= 0; bit--) {
      int right = (x >>> bit) & 1;
      int lower = (y >>> bit) & 1;
      key = (key << 2) | ((3 * right) ^ lower);
      if (lower == 0) {
        if (right == 1) {
          x = ~x;
          y = ~y;
        }
        int swap = x;
        x = y;
        y = swap;
      }
    }
    return key;
  }
}
