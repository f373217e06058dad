package org.entente.query.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The lines of a query that is laid out, and the brackets that are open at their end.
final class Lines {

  private static final String STEP = "  ";

  private final StringBuilder out = new StringBuilder();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private List<String> unless = List.of();
  private boolean pending;
  private boolean blank;
  private boolean continued;

  Lines() {
    frames.push(new Frame(Frame.Kind.TOP, 0, false));
  }

  Frame frame() {
    return frames.element();
  }

  boolean endsWith(String word) {
    return out.length() >= word.length()
        && out.substring(out.length() - word.length()).equals(word);
  }

  /// The next word begins a line.
  void breakLine() {
    pending = true;
    unless = List.of();
  }

  /// The next word begins a line unless it is one of these.
  void breakUnless(String... words) {
    pending = true;
    continued = false;
    unless = List.of(words);
  }

  void endStatement() {
    breakLine();
    continued = false;
  }

  /// The next word begins a line, which belongs to the statement before it.
  void continueStatement() {
    breakLine();
    continued = true;
  }

  /// A line that is about to begin has an empty one above it.
  void blankLine() {
    blank = true;
  }

  void word(String word, boolean tight) {
    boolean joins = pending && unless.contains(word);
    if (pending && !joins && !out.isEmpty()) {
      newLine();
    } else if (!out.isEmpty() && !tight) {
      out.append(' ');
    }
    pending = joins && word.equals(".");
    unless = List.of();
    blank = false;
    out.append(word);
  }

  /// @param trailing whether it stands behind a word on its line
  void comment(String comment, boolean trailing, boolean spaced) {
    if (trailing) {
      out.append(' ').append(comment);
    } else {
      blank = spaced;
      if (!out.isEmpty()) {
        newLine();
      }
      out.append(comment);
    }
    blank = false;
    breakLine();
  }

  void open(Frame.Kind kind, boolean expression) {
    boolean deeper = kind == Frame.Kind.GROUP || kind == Frame.Kind.VALUES;
    int depth = frame().depth + (deeper ? 1 : 0);
    frames.push(new Frame(kind, depth, expression));
    if (deeper) {
      endStatement();
    }
  }

  /// @param onItsLine whether the closing bracket begins a line
  void close(boolean onItsLine) {
    if (frames.size() > 1) {
      frames.pop();
    }
    if (onItsLine) {
      endStatement();
    }
  }

  String end() {
    return out.append('\n').toString();
  }

  private void newLine() {
    boolean first = endsWith("{");
    out.append(blank && !first ? "\n\n" : "\n");
    out.append(STEP.repeat(frame().depth + (continued ? 2 : 0)));
  }
}
