package org.entente.query.syntax;

import org.entente.text.Span;

/// Makes comments of lines, and lines of comments.
public final class CommentToggle {

  private CommentToggle() {}

  /// Lines that stand in the place of others.
  ///
  /// @param replaced the whole lines that change, without the last one's end
  /// @param lines what stands there now
  public record Change(Span replaced, String lines) {}

  /// Comments out the lines that the selection touches, or takes the `#` away if all of them are
  /// comments; blank lines stay as they are.
  public static Change of(String text, Span selection) {
    int start = text.lastIndexOf('\n', selection.start() - 1) + 1;
    // A selection that ends at the beginning of a line does not touch it.
    int last = selection.length() > 0 ? selection.end() - 1 : selection.end();
    int end = text.indexOf('\n', Math.max(start, last));
    Span replaced = new Span(start, end < 0 ? text.length() : end);
    String[] lines = replaced.in(text).split("\n", -1);
    boolean all = true;
    int indent = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        all &= line.stripLeading().startsWith("#");
        indent = Math.min(indent, line.length() - line.stripLeading().length());
      }
    }
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        lines[i] = all ? lines[i].replaceFirst("# ?", "") : commented(lines[i], indent);
      }
    }
    return new Change(replaced, String.join("\n", lines));
  }

  private static String commented(String line, int indent) {
    return line.substring(0, indent) + "# " + line.substring(indent);
  }
}
