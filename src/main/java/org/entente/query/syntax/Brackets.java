package org.entente.query.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.query.syntax.Token.Kind;
import org.entente.text.Span;

/// Which bracket belongs to which.
public final class Brackets {

  private static final Map<String, String> PARTNERS =
      Map.of("(", ")", "{", "}", "[", "]", "<<", ">>", "<<(", ")>>", "{|", "|}");

  private Brackets() {}

  /// A bracket and the one that belongs to it.
  public record Pair(Span opening, Span closing) {}

  /// The pair of which one bracket touches the caret, the one before it first; empty if there is
  /// none or its partner is missing.
  ///
  /// @param tokens of `text`
  public static Optional<Pair> at(String text, List<Token> tokens, int caret) {
    Deque<Token> open = new ArrayDeque<>();
    Optional<Pair> behind = Optional.empty();
    for (Token token : tokens) {
      if (token.kind() != Kind.MARK) {
        continue;
      }
      String mark = token.in(text);
      if (PARTNERS.containsKey(mark)) {
        open.push(token);
      } else if (!open.isEmpty() && mark.equals(PARTNERS.get(open.peek().in(text)))) {
        Pair pair = new Pair(open.pop().span(), token.span());
        if (pair.opening().end() == caret || pair.closing().end() == caret) {
          return Optional.of(pair);
        }
        if (pair.opening().start() == caret || pair.closing().start() == caret) {
          behind = Optional.of(pair);
        }
      }
    }
    return behind;
  }

  /// The innermost bracket that is opened and never closed; empty if all are closed.
  public static Optional<Span> unclosed(String text) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : Tokens.of(text)) {
      if (token.kind() == Kind.MARK) {
        String mark = token.in(text);
        if (PARTNERS.containsKey(mark)) {
          open.push(token);
        } else if (!open.isEmpty() && mark.equals(PARTNERS.get(open.peek().in(text)))) {
          open.pop();
        }
      }
    }
    return Optional.ofNullable(open.peek()).map(Token::span);
  }
}
