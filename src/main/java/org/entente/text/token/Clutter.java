package org.entente.text.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.Span;

/// Recognises lines that belong to a web page and not to its article, such as `Read more` between
/// two paragraphs: by a list of phrases, and by their look.
public final class Clutter {
  private static final int LONGEST_LABEL = 7;
  private static final int LONGEST_LINE = 160;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Set<String> lines = new HashSet<>();
  private final List<String> beginnings;

  public Clutter() {
    List<String> listed = WordList.lines("clutter.txt");
    beginnings =
        listed.stream()
            .filter(line -> line.endsWith("*"))
            .map(line -> line.substring(0, line.length() - 1))
            .toList();
    listed.stream().filter(line -> !line.endsWith("*")).forEach(lines::add);
  }

  /// Whether a paragraph is a phrase of the list.
  public boolean isListed(String text, Span paragraph) {
    if (paragraph.length() > LONGEST_LINE) {
      return false;
    }
    String line = paragraph.in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = line.replaceAll("^[\\s>»•*|\\[(-]+|[\\s.:!…>»›|\\])-]+$", "");
    if (lines.contains(line) || lines.contains(bare)) {
      return true;
    }
    return !isSentence(line) && beginnings.stream().anyMatch(line::startsWith);
  }

  /// A line that closes like a sentence and has some length may only begin like a label.
  private static boolean isSentence(String line) {
    return line.endsWith(".") && line.length() > 80;
  }

  /// Whether a paragraph looks like a label: a few capitalised words without a finite verb and
  /// without an end. Only lines between others are labels; a first line may be a headline.
  ///
  /// @param tags the tags of its tokens
  public boolean looksLikeLabel(String text, List<Span> tokens, List<String> tags) {
    char last = text.charAt(tokens.getLast().end() - 1);
    if (tokens.size() > LONGEST_LABEL || ".!?\"”’…".indexOf(last) >= 0) {
      return false;
    }
    if (tags.stream().anyMatch(FINITE::contains)) {
      return false;
    }
    long words = tokens.stream().filter(token -> isLetter(text, token)).count();
    long capitals =
        tokens.stream()
            .filter(token -> Character.isUpperCase(text.codePointAt(token.start())))
            .count();
    return words > 0 && capitals * 2 > words;
  }

  private static boolean isLetter(String text, Span token) {
    return Character.isLetter(text.codePointAt(token.start()));
  }
}
