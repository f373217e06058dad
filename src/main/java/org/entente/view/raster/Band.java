package org.entente.view.raster;

/// The rows of a picture that one thread draws.
///
/// @param top the first row
/// @param bottom the row after the last
record Band(Pixels pixels, int top, int bottom) {

  int width() {
    return pixels.width();
  }

  void blend(int x, int y, int colour, int weight) {
    if (weight > 0 && x >= 0 && x < pixels.width() && y >= top && y < bottom) {
      pixels.blend(y * pixels.width() + x, colour, weight);
    }
  }
}
