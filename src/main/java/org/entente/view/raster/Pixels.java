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
  private final int width;
  private final int height;

  /// @param argb row by row; at least `width` times `height` long, owned by the caller
  public Pixels(int[] argb, int width, int height) {
    this.argb = argb;
    this.width = width;
    this.height = height;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// Fills rows with one colour.
  public void clear(int fromRow, int toRow, Ink ink) {
    Arrays.fill(argb, fromRow * width, toRow * width, 0xFF000000 | ink.rgb());
  }

  /// Makes rows transparent.
  public void clear(int fromRow, int toRow) {
    Arrays.fill(argb, fromRow * width, toRow * width, 0);
  }

  /// Lays a colour over a pixel.
  ///
  /// @param colour opaque
  /// @param weight how much of it, from 0 to [#FULL]
  void blend(int index, int colour, int weight) {
    if (weight >= FULL) {
      argb[index] = colour;
      return;
    }
    int below = argb[index];
    int rest = FULL - weight;
    int redBlue = (below & RED_BLUE) * rest + (colour & RED_BLUE) * weight + HALF;
    int alphaGreen =
        ((below >>> 8) & RED_BLUE) * rest + ((colour >>> 8) & RED_BLUE) * weight + HALF;
    argb[index] = ((redBlue >>> 8) & RED_BLUE) | (alphaGreen & ~RED_BLUE);
  }
}
