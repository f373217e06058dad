package org.entente.query.syntax;

import java.util.List;
import java.util.Set;
import org.entente.query.syntax.Token.Kind;

/// Which groups of a query are short enough for one line: one triple or one clause of at most 60
/// characters, without a comment.
final class Groups {

  private static final int LINE = 60;
  private static final Set<String> INNER =
      Set.of(
          "FILTER", "OPTIONAL", "MINUS", "GRAPH", "SERVICE", "BIND", "VALUES", "UNION", "SELECT");

  private final String text;
  private final List<Token> tokens;

  Groups(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// @param opening the index of the group's opening brace
  boolean isShort(int opening) {
    int length = 0;
    int brackets = 0;
    boolean ended = false;
    for (int index = opening + 1; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      String word = token.in(text);
      if (token.isMark(text, "}")) {
        return true;
      }
      length += word.length() + 1;
      boolean inner =
          token.kind() == Kind.KEYWORD
              && index > opening + 1
              && INNER.stream().anyMatch(word::equalsIgnoreCase);
      if (length > LINE || ended || inner || token.kind() == Kind.COMMENT) {
        return false;
      }
      if (token.kind() == Kind.MARK) {
        switch (word) {
          case "{" -> {
            return false;
          }
          case "(", "[", "{|" -> brackets++;
          case ")", "]", "|}" -> brackets--;
          case ";" -> {
            if (brackets <= 0) {
              return false;
            }
          }
          case "." -> ended = brackets <= 0;
          default -> {}
        }
      }
    }
    return false;
  }
}
