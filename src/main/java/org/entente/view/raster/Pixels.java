package org.entente.view.raster;

import java.util.Arrays;
import org.entente.view.picture.Ink;

/// A picture's pixels: alpha, red, green and blue, eight bits each, colours multiplied by alpha.
/// Several threads may write to different rows.
public final class Pixels {

  private static final int RED_BLUE = 0x00FF00FF;
  private static final int HALF = 0x00800080;

  /// All of a weight: see [#blend].
  static final int FULL = 256;

  private final int[] argb;
  private final int start;
  private final int width;
  private final int height;

  /// @param argb row by row; at least `width` times `height` long, owned by the caller
  public Pixels(int[] argb, int width, int height) {
    this(argb, 0, width, height);
  }

  private Pixels(int[] argb, int start, int width, int height) {
    this.argb = argb;
    this.start = start;
    this.width = width;
    this.height = height;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// Some of the rows, as a picture of their own on the same pixels.
  public Pixels rows(int from, int to) {
    return new Pixels(argb, start + from * width, width, to - from);
  }

  /// Fills all with one colour.
  public void fill(Ink ink) {
    Arrays.fill(argb, start, start + width * height, 0xFF000000 | ink.rgb());
  }

  /// Makes all transparent.
  public void clear() {
    Arrays.fill(argb, start, start + width * height, 0);
  }

  /// Lays a colour over the pixel at a column and row, if there is one.
  void blend(int x, int y, int colour, int weight) {
    if (weight > 0 && x >= 0 && x < width && y >= 0 && y < height) {
      blend(y * width + x, colour, weight);
    }
  }

  /// Lays a colour over a pixel.
  ///
  /// @param index of the pixel, row by row
  /// @param colour opaque
  /// @param weight how much of it, from 0 to [#FULL]
  void blend(int index, int colour, int weight) {
    int at = start + index;
    if (weight >= FULL) {
      argb[at] = colour;
      return;
    }
    int below = argb[at];
    int rest = FULL - weight;
    int redBlue = (below & RED_BLUE) * rest + (colour & RED_BLUE) * weight + HALF;
    int alphaGreen =
        ((below >>> 8) & RED_BLUE) * rest + ((colour >>> 8) & RED_BLUE) * weight + HALF;
    argb[at] = ((redBlue >>> 8) & RED_BLUE) | (alphaGreen & ~RED_BLUE);
  }
}
