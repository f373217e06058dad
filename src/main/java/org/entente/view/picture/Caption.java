package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import org.entente.view.NodeKind;
import org.entente.view.VisibleNode;

/// A node's label broken into at most two lines, or three for topics and the like; what does not
/// fit ends in an ellipsis.
///
/// @param lines none if the label is empty
/// @param size of the font, in pixels
/// @param width of the longest line
record Caption(List<String> lines, double size, boolean bold, double width) {

  /// Between a node and its label, in pixels.
  static final double GAP = 3;

  private static final double LINE = 1.22;
  private static final double WIDEST = 11;
  private static final int MOST_LINES = 2;
  private static final int MOST_LINES_OF_THINGS = 3;
  private static final String ELLIPSIS = "…";

  static Caption of(VisibleNode node, double zoom, TextMeasure measure) {
    double size = Figures.labelSize(node.kind(), zoom);
    boolean bold = Figures.boldLabel(node.kind());
    List<String> lines = broken(node, size, bold, measure);
    double width = 0;
    for (String line : lines) {
      width = Math.max(width, measure.width(line, size, bold));
    }
    return new Caption(lines, size, bold, width);
  }

  double lineHeight() {
    return size * LINE;
  }

  double height() {
    return lines.size() * lineHeight();
  }

  private static List<String> broken(
      VisibleNode node, double size, boolean bold, TextMeasure measure) {
    double widest = WIDEST * size;
    int most = node.kind().family() == NodeKind.Family.THING ? MOST_LINES_OF_THINGS : MOST_LINES;
    List<String> lines = new ArrayList<>();
    String rest = node.label().strip();
    while (!rest.isEmpty()) {
      boolean last = lines.size() == most - 1;
      if (measure.width(rest, size, bold) <= widest * (last ? 1.15 : 1)) {
        lines.add(rest);
        return lines;
      }
      int end = fitting(rest, widest, size, bold, measure);
      int space = rest.lastIndexOf(' ', end);
      if (last) {
        lines.add(rest.substring(0, space > end / 2 ? space : end).stripTrailing() + ELLIPSIS);
        return lines;
      }
      int cut = space > end / 3 ? space : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    return lines;
  }

  /// How many UTF-16 units of a text fit; at least one letter, never half a surrogate pair.
  private static int fitting(
      String text, double widest, double size, boolean bold, TextMeasure measure) {
    int low = text.offsetByCodePoints(0, 1);
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (measure.width(text.substring(0, middle), size, bold) <= widest) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    boolean halves = low < text.length() && Character.isLowSurrogate(text.charAt(low));
    return halves && low > 1 ? low - 1 : low;
  }
}
