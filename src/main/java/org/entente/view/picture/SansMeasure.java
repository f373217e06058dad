package org.entente.view.picture;

/// Widths of texts in a plain sans-serif font, where no toolkit can be asked: those of Helvetica
/// (Adobe's font metrics), a little enlarged because the fonts that stand in for it are wider.
public final class SansMeasure implements TextMeasure {

  private static final int FIRST = ' ';
  private static final int[] THOUSANDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };
  private static final int OTHER_LETTER = 600;
  private static final int WIDE_LETTER = 1000;
  private static final int FIRST_WIDE = 0x2E80;
  private static final double ALLOWANCE = 1.12;
  private static final double BOLD = 1.08;

  @Override
  public double width(String text, double size, boolean bold) {
    long sum = text.codePoints().mapToLong(SansMeasure::thousandths).sum();
    return sum / 1000.0 * size * ALLOWANCE * (bold ? BOLD : 1);
  }

  private static int thousandths(int letter) {
    if (letter >= FIRST_WIDE) {
      return WIDE_LETTER;
    }
    int index = letter - FIRST;
    return index >= 0 && index < THOUSANDTHS.length ? THOUSANDTHS[index] : OTHER_LETTER;
  }
}
