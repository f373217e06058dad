package org.entente.text.token;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/// Finds the paragraphs of a text: its lines, or, where a text was wrapped at a fixed width, the
/// blocks between blank lines.
public final class Paragraphs {
  private static final int WIDEST_WRAPPED_LINE = 120;
  private static final int NARROWEST_WRAPPED_LINE = 45;

  private Paragraphs() {}

  /// @return spans without surrounding white space, none empty, in order
  public static List<Span> of(String text) {
    var blocks = new ArrayList<List<Span>>();
    var block = new ArrayList<Span>();
    for (Span line : lines(text)) {
      if (line.length() > 0) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    var paragraphs = new ArrayList<Span>();
    for (var lines : blocks) {
      if (isWrapped(text, lines)) {
        paragraphs.add(lines.getFirst().cover(lines.getLast()));
      } else {
        paragraphs.addAll(lines);
      }
    }
    return paragraphs;
  }

  /// The lines of a text, stripped; blank ones are empty spans.
  private static List<Span> lines(String text) {
    var lines = new ArrayList<Span>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineEnd(text.charAt(at))) {
        boolean betweenReturnAndFeed =
            at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
        if (!betweenReturnAndFeed) {
          lines.add(stripped(text, start, at));
        }
        start = at + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /// Whether most lines of a block break in the middle of a sentence at about the same width.
  private static boolean isWrapped(String text, List<Span> lines) {
    if (lines.size() < 2) {
      return false;
    }
    int open = 0;
    for (Span line : lines.subList(0, lines.size() - 1)) {
      if (line.length() > WIDEST_WRAPPED_LINE || line.length() < NARROWEST_WRAPPED_LINE) {
        return false;
      }
      if (".!?:\"”’…".indexOf(text.charAt(line.end() - 1)) < 0) {
        open++;
      }
    }
    return open * 2 > lines.size() - 1;
  }
}
