package org.entente.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.base.TextPosition;
import org.entente.query.syntax.Token;
import org.entente.query.syntax.Token.Kind;
import org.entente.query.syntax.Tokens;

/// Looks for words in a query without parsing it: not in its strings, comments and IRIs.
final class QueryText {

  private QueryText() {}

  static boolean isBlank(String text) {
    return Tokens.of(text).stream().allMatch(token -> token.kind() == Kind.COMMENT);
  }

  /// Where a keyword stands first.
  static Optional<TextPosition> position(String text, String keyword) {
    return Tokens.of(text).stream()
        .filter(token -> token.kind() == Kind.KEYWORD && keyword.equalsIgnoreCase(token.in(text)))
        .findFirst()
        .map(token -> position(text, token.span().start()));
  }

  /// The first keyword that is not of the prologue, in upper case; empty if there is none.
  static String firstOperation(String text) {
    List<Token> tokens = Tokens.of(text);
    for (Token token : tokens) {
      String upper = token.in(text).toUpperCase(Locale.ROOT);
      if (token.kind() == Kind.KEYWORD && !upper.equals("PREFIX") && !upper.equals("BASE")) {
        return upper;
      }
    }
    return "";
  }

  /// Where a variable stands in the braces behind DATA first.
  static Optional<TextPosition> variableInData(String text) {
    boolean data = false;
    int depth = 0;
    for (Token token : Tokens.of(text)) {
      String word = token.in(text);
      if (data && depth > 0 && token.kind() == Kind.VARIABLE) {
        return Optional.of(position(text, token.span().start()));
      }
      if (token.kind() == Kind.KEYWORD && depth == 0) {
        data = word.equalsIgnoreCase("DATA");
      }
      depth += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
    }
    return Optional.empty();
  }

  static TextPosition position(String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new TextPosition(line, offset - before.lastIndexOf('\n'));
  }
}
