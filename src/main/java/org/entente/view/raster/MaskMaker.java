package org.entente.view.raster;

/// Fills outlines exactly: each side adds to the pixels of a row the signed area between itself and
/// the row's right end, and the running sum along the row is what is covered (the method of
/// font-rs, after Levien, "Inside the fastest font renderer in the world", 2016). Parts that run
/// the other way round are holes.
final class MaskMaker {

  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[] area;
  private double x;
  private double y;
  private double startX;
  private double startY;

  /// @param minX,minY,maxX,maxY a rectangle that holds the outline
  MaskMaker(double minX, double minY, double maxX, double maxY) {
    left = (int) Math.floor(minX);
    top = (int) Math.floor(minY);
    width = (int) Math.ceil(maxX) - left + 2;
    height = (int) Math.ceil(maxY) - top + 1;
    area = new float[width * height + 1];
  }

  void moveTo(double toX, double toY) {
    close();
    x = toX - left;
    y = toY - top;
    startX = x;
    startY = y;
  }

  void lineTo(double toX, double toY) {
    side(toX - left, toY - top);
  }

  void close() {
    side(startX, startY);
  }

  Mask mask() {
    close();
    short[] covered = new short[width * height];
    for (int row = 0; row < height; row++) {
      float sum = 0;
      for (int column = 0; column < width; column++) {
        sum += area[row * width + column];
        covered[row * width + column] =
            (short) Math.round(Math.min(1, Math.abs(sum)) * Pixels.FULL);
      }
    }
    return new Mask(left, top, width, covered);
  }

  private void side(double toX, double toY) {
    double fromX = x;
    double fromY = y;
    x = toX;
    y = toY;
    if (fromY == toY) {
      return;
    }
    double sign = fromY < toY ? 1 : -1;
    double upperX = fromY < toY ? fromX : toX;
    double upperY = Math.min(fromY, toY);
    double lowerY = Math.max(fromY, toY);
    double slope = (toX - fromX) / (toY - fromY);
    for (int row = (int) upperY; row < Math.min(height, lowerY); row++) {
      double begin = Math.max(row, upperY);
      double end = Math.min(row + 1, lowerY);
      double one = upperX + (begin - upperY) * slope;
      double other = upperX + (end - upperY) * slope;
      row(row, Math.min(one, other), Math.max(one, other), (end - begin) * sign);
    }
  }

  /// @param tall how much of the row's height the side takes, with its sign
  private void row(int row, double from, double to, double tall) {
    int first = (int) from;
    int last = (int) to;
    int at = row * width + first;
    if (first == last) {
      double right = 1 - ((from + to) / 2 - first);
      area[at] += (float) (tall * right);
      area[at + 1] += (float) (tall * (1 - right));
      return;
    }
    double steep = tall / (to - from);
    double before = 0;
    for (int column = first; column <= last; column++, at++) {
      double begin = Math.max(column, from);
      double end = Math.min(column + 1, to);
      double part = (end - begin) * steep;
      double mean = 1 - ((begin + end) / 2 - column);
      area[at] += (float) (part * mean + before);
      before = part * (1 - mean);
    }
    area[at] += (float) before;
  }
}
