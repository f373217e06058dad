package org.entente.view.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.view.NodeKind;
import org.entente.view.VisibleNode;

/// A node's label broken into at most two lines, or three for topics and the like; what does not
/// fit ends in an ellipsis. The same at every zoom.
///
/// @param lines none if the label is empty
/// @param ems width of the longest line in a font of size 1
record Caption(List<String> lines, boolean bold, double ems) {

  /// Between a node and its label, in pixels.
  static final double GAP = 3;

  private static final double LINE = 1.22;
  private static final double WIDEST = 11;

  /// By so much a last line may be wider, if that saves it from being cut.
  private static final double LAST = 1.15;

  /// No label is wider, in a font of size 1; an ellipsis may still be added to a full line.
  static final double MOST_EMS = WIDEST * LAST;

  static final int MOST_LINES_OF_THINGS = 3;
  private static final int MOST_LINES = 2;
  private static final String ELLIPSIS = "…";

  static Caption of(VisibleNode node, TextMeasure measure) {
    boolean bold = Figures.boldLabel(node.kind());
    return of(broken(node, bold, measure), bold, measure);
  }

  private static Caption of(List<String> lines, boolean bold, TextMeasure measure) {
    double ems = 0;
    for (String line : lines) {
      ems = Math.max(ems, measure.width(line, 1, bold));
    }
    return new Caption(List.copyOf(lines), bold, ems);
  }

  /// A single line broken in two at the blank that makes it narrowest, for where the line finds no
  /// room; empty if it has no blank, or more lines already.
  Optional<Caption> narrower(TextMeasure measure) {
    if (lines.size() != 1) {
      return Optional.empty();
    }
    String line = lines.getFirst();
    return IntStream.range(1, line.length() - 1)
        .filter(at -> line.charAt(at) == ' ')
        .mapToObj(at -> of(List.of(line.substring(0, at), line.substring(at + 1)), bold, measure))
        .min(Comparator.comparingDouble(Caption::ems));
  }

  /// @param size of the font, in pixels
  double width(double size) {
    return ems * size;
  }

  double height(double size) {
    return lines.size() * lineHeight(size);
  }

  static double lineHeight(double size) {
    return size * LINE;
  }

  private static List<String> broken(VisibleNode node, boolean bold, TextMeasure measure) {
    int most = node.kind().family() == NodeKind.Family.THING ? MOST_LINES_OF_THINGS : MOST_LINES;
    List<String> lines = new ArrayList<>();
    String rest = node.label().strip();
    while (!rest.isEmpty()) {
      boolean last = lines.size() == most - 1;
      if (measure.width(rest, 1, bold) <= WIDEST * (last ? LAST : 1)) {
        lines.add(rest);
        return lines;
      }
      int end = fitting(rest, bold, measure);
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
  private static int fitting(String text, boolean bold, TextMeasure measure) {
    int low = text.offsetByCodePoints(0, 1);
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (measure.width(text.substring(0, middle), 1, bold) <= WIDEST) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    boolean halves = low < text.length() && Character.isLowSurrogate(text.charAt(low));
    return halves && low > 1 ? low - 1 : low;
  }
}
