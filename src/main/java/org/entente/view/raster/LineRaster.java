package org.entente.view.raster;

/// Draws straight lines of any width. Each step along the longer axis covers a stretch of pixels
/// across it; those at its ends in part, by the area that the line takes of them (after Wu, "An
/// efficient antialiasing technique", 1991, for lines that are not one pixel wide). Ends are cut
/// along an axis, not at right angles: under nodes and arrowheads nobody sees that.
final class LineRaster {

  private static final int BITS = 16;
  private static final int ONE = 1 << BITS;
  private static final int FAINT = 24;

  private final Pixels pixels;
  private final boolean antialiased;

  LineRaster(Pixels pixels, boolean antialiased) {
    this.pixels = pixels;
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
    // Steps along the line whose pixels may be in the picture.
    double low = 0;
    double high = flat ? pixels.width() : pixels.height();
    double acrossLow = -half - 1;
    double acrossHigh = (flat ? pixels.height() : pixels.width()) + half + 1;
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
    from = Math.max(from, 0);
    to = Math.min(to, flat ? pixels.width() : pixels.height());
    if (from >= to) {
      return;
    }
    double middle = start + slope * (from + 0.5 - first);
    // Nobody sees steps in lines that are hardly there.
    if (antialiased && weight * Math.min(1, width) >= FAINT) {
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
    int thin = width < 1 ? (int) Math.round(weight * width) : weight;
    long across = Math.round((middle - (thick - 1) / 2.0) * ONE);
    long step = Math.round(slope * ONE);
    int columns = pixels.width();
    int high = flat ? pixels.height() : columns;
    for (int at = from; at < to; at++, across += step) {
      int begin = (int) (across >> 16);
      if (thick == 1) {
        if (begin >= 0 && begin < high) {
          pixels.blend(flat ? begin * columns + at : at * columns + begin, colour, thin);
        }
      } else {
        for (int pixel = Math.max(begin, 0); pixel < Math.min(begin + thick, high); pixel++) {
          pixels.blend(flat ? pixel * columns + at : at * columns + pixel, colour, thin);
        }
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
    // Where a stretch begins, in parts of a pixel; pictures are far less than 2^15 pixels across.
    int begin = (int) Math.round((middle - half) * ONE);
    int thickness = (int) Math.round(2 * half * ONE);
    int step = (int) Math.round(slope * ONE);
    int columns = pixels.width();
    int across = flat ? columns : 1;
    int along = flat ? 1 : columns;
    int high = flat ? pixels.height() : columns;
    for (int at = from; at < to; at++, begin += step) {
      int end = begin + thickness;
      int first = begin >> BITS;
      int last = (end - 1) >> BITS;
      int index = at * along + first * across;
      if (first == last) {
        if (first >= 0 && first < high) {
          pixels.blend(index, colour, part(thickness, weight));
        }
        continue;
      }
      if (first >= 0 && first < high) {
        pixels.blend(index, colour, part(ONE - (begin & (ONE - 1)), weight));
      }
      index += across;
      for (int pixel = first + 1; pixel < last; pixel++, index += across) {
        if (pixel >= 0 && pixel < high) {
          pixels.blend(index, colour, weight);
        }
      }
      if (last >= 0 && last < high) {
        pixels.blend(index, colour, part(end - (last << BITS), weight));
      }
    }
  }

  /// @param covered of a pixel, from 0 to [#ONE]
  private static int part(int covered, int weight) {
    return (covered * weight + ONE / 2) >> BITS;
  }
}
