package org.entente.view.raster;

/// How much of each pixel a filled outline covers.
final class Mask {

  private final int left;
  private final int top;
  private final int width;
  private final short[] covered;

  /// @param left,top of the mask's first pixel
  /// @param covered row by row, from 0 to [Pixels#FULL]; taken over
  Mask(int left, int top, int width, short[] covered) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.covered = covered;
  }

  /// Lays a colour through the mask.
  ///
  /// @param x,y by how much the mask is moved
  void draw(Pixels pixels, int x, int y, int colour, double opacity) {
    for (int row = 0; row < covered.length / width; row++) {
      int to = top + row + y;
      if (to < 0 || to >= pixels.height()) {
        continue;
      }
      for (int column = 0; column < width; column++) {
        int weight = covered[row * width + column];
        if (weight > 0) {
          pixels.blend(left + column + x, to, colour, (int) (weight * opacity + 0.5));
        }
      }
    }
  }
}
