package org.entente.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.base.TextPosition;

/// Looks for words in a query without parsing it: not in its strings, comments and IRIs.
final class QueryText {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|'''(?:[^\\\\]|\\\\.)*?'''"
              + "|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'"
              + "|<[^<>\"{}|^`\\\\\\s]*>|#[^\n]*"
              + "|(?<word>[?$@]?[\\p{L}\\p{N}_.:-]+)",
          Pattern.DOTALL);

  private QueryText() {}

  static boolean isBlank(String text) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (!token.group().startsWith("#")) {
        return false;
      }
    }
    return TOKEN.matcher(text).replaceAll("").isBlank();
  }

  /// Where a keyword stands first.
  static Optional<TextPosition> position(String text, String keyword) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (keyword.equalsIgnoreCase(token.group("word"))) {
        return Optional.of(position(text, token.start()));
      }
    }
    return Optional.empty();
  }

  /// The first keyword that is not of the prologue, in upper case; empty if there is none.
  static String firstOperation(String text) {
    Matcher token = TOKEN.matcher(text);
    boolean name = false;
    while (token.find()) {
      String word = token.group("word");
      if (word == null) {
        continue;
      }
      String upper = word.toUpperCase(Locale.ROOT);
      if (upper.equals("PREFIX") || upper.equals("BASE")) {
        name = upper.equals("PREFIX");
      } else if (name) {
        name = false;
      } else {
        return upper;
      }
    }
    return "";
  }

  private static TextPosition position(String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new TextPosition(line, offset - before.lastIndexOf('\n'));
  }
}
