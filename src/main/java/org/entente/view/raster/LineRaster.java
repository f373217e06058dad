package org.entente.view.raster;

/// Draws straight lines of any width. Each step along the longer axis covers a stretch of pixels
/// across it; those at its ends in part, by the area that the line takes of them (after Wu, "An
/// efficient antialiasing technique", 1991, for lines that are not one pixel wide). Ends are cut
/// along an axis, not at right angles: under nodes and arrowheads nobody sees that.
final class LineRaster {

  private static final int ONE = 1 << 16;

  private final Band band;
  private final boolean antialiased;

  LineRaster(Band band, boolean antialiased) {
    this.band = band;
    this.antialiased = antialiased;
  }

  /// @param weight how much of the colour, from 0 to [Pixels#FULL]
  void draw(double x1, double y1, double x2, double y2, double width, int colour, int weight) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    boolean flat = Math.abs(dx) >= Math.abs(dy);
    if (flat ? dx < 0 : dy < 0) {
      draw(x2, y2, x1, y1, width, colour, weight);
      return;
    }
    double along = flat ? dx : dy;
    if (along == 0) {
      return;
    }
    double slope = (flat ? dy : dx) / along;
    double half = width / 2 * Math.sqrt(1 + slope * slope);
    double first = flat ? x1 : y1;
    double last = flat ? x2 : y2;
    double start = flat ? y1 : x1;
    // Steps along the line whose pixels may be in the band.
    double low = flat ? 0 : band.top();
    double high = flat ? band.width() : band.bottom();
    double acrossLow = (flat ? band.top() : 0) - half - 1;
    double acrossHigh = (flat ? band.bottom() : band.width()) + half + 1;
    if (slope != 0) {
      double one = first + (acrossLow - start) / slope;
      double other = first + (acrossHigh - start) / slope;
      low = Math.max(low, Math.min(one, other));
      high = Math.min(high, Math.max(one, other));
    } else if (start < acrossLow || start > acrossHigh) {
      return;
    }
    int from = (int) Math.ceil(Math.max(first, low) - 0.5);
    int to = (int) Math.ceil(Math.min(last, high) - 0.5);
    from = Math.max(from, flat ? 0 : band.top());
    to = Math.min(to, flat ? band.width() : band.bottom());
    if (from >= to) {
      return;
    }
    double middle = start + slope * (from + 0.5 - first);
    if (antialiased) {
      smooth(flat, from, to, middle, slope, half, colour, weight);
    } else {
      plain(flat, from, to, middle, slope, width, colour, weight);
    }
  }

  private void plain(
      boolean flat,
      int from,
      int to,
      double middle,
      double slope,
      double width,
      int colour,
      int weight) {
    int thick = Math.max(1, (int) Math.round(width));
    int thin = width < 1 ? (int) (weight * width) : weight;
    long across = Math.round((middle - (thick - 1) / 2.0) * ONE);
    long step = Math.round(slope * ONE);
    Pixels pixels = band.pixels();
    int columns = band.width();
    int low = flat ? band.top() : 0;
    int high = flat ? band.bottom() : columns;
    for (int at = from; at < to; at++, across += step) {
      int begin = (int) (across >> 16);
      for (int pixel = Math.max(begin, low); pixel < Math.min(begin + thick, high); pixel++) {
        pixels.blend(flat ? pixel * columns + at : at * columns + pixel, colour, thin);
      }
    }
  }

  private void smooth(
      boolean flat,
      int from,
      int to,
      double middle,
      double slope,
      double half,
      int colour,
      int weight) {
    long begin = Math.round((middle - half) * ONE);
    long thickness = Math.round(2 * half * ONE);
    long step = Math.round(slope * ONE);
    Pixels pixels = band.pixels();
    int columns = band.width();
    int low = flat ? band.top() : 0;
    int high = flat ? band.bottom() : columns;
    for (int at = from; at < to; at++, begin += step) {
      long end = begin + thickness;
      int first = (int) (begin >> 16);
      int last = (int) ((end - 1) >> 16);
      for (int pixel = Math.max(first, low); pixel <= Math.min(last, high - 1); pixel++) {
        long covered = ONE;
        if (pixel == first) {
          covered -= begin - ((long) first << 16);
        }
        if (pixel == last) {
          covered -= (((long) last + 1) << 16) - end;
        }
        pixels.blend(
            flat ? pixel * columns + at : at * columns + pixel,
            colour,
            (int) ((covered * weight + ONE / 2) >> 16));
      }
    }
  }
}
