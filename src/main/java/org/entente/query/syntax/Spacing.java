package org.entente.query.syntax;

import java.util.Locale;
import java.util.Set;
import org.entente.query.syntax.Token.Kind;

/// Which tokens of a laid out query stand side by side without a blank.
final class Spacing {

  private static final Set<String> OPENING = Set.of("(", "[", "!", "^", "^^");
  private static final Set<String> PATH_OPERATORS = Set.of("/", "|", "^", "*", "+", "?", "!");
  private static final Set<String> BEFORE_A_SIGN =
      Set.of("(", ",", "=", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "&&", "||", "!");

  private Spacing() {}

  /// @param expression whether operators are those of expressions, not of property paths
  static boolean isTight(
      String text, Token beforeLast, Token last, Token token, boolean expression) {
    String before = last.in(text);
    String word = token.in(text);
    boolean mark = token.kind() == Kind.MARK;
    boolean afterMark = last.kind() == Kind.MARK;
    if (last.kind() == Kind.COMMENT) {
      return false;
    }
    if (token.kind() == Kind.LANGUAGE || (mark && (word.equals("^^") || word.equals(",")))) {
      return true;
    }
    if (mark && word.equals("(")) {
      return isCall(text, last, expression) || (afterMark && isOpening(before, expression));
    }
    if (mark && word.equals(";")) {
      return expression;
    }
    if (afterMark && before.equals("[")) {
      return word.equals("]");
    }
    if (afterMark && (before.equals("(") || before.equals("^^") || before.equals("!"))) {
      return true;
    }
    if (expression) {
      return isSigned(text, beforeLast, last, token);
    }
    if (afterMark && (before.equals("/") || before.equals("|") || before.equals("^"))) {
      return true;
    }
    // `^` and `!` open a step of a path; the other operators follow one.
    return mark
        && PATH_OPERATORS.contains(word)
        && !word.equals("^")
        && !word.equals("!")
        && (last.kind() != Kind.KEYWORD || before.equals("a"));
  }

  private static boolean isOpening(String mark, boolean expression) {
    return OPENING.contains(mark) || (!expression && (mark.equals("/") || mark.equals("|")));
  }

  private static boolean isCall(String text, Token last, boolean expression) {
    return switch (last.kind()) {
      case KEYWORD -> {
        String word = last.in(text).toUpperCase(Locale.ROOT);
        yield Keywords.FUNCTIONS.contains(word) || word.equals("ASC") || word.equals("DESC");
      }
      case NAME, IRI -> expression;
      default -> false;
    };
  }

  /// A sign before anything but a number, where no term stands before it.
  private static boolean isSigned(String text, Token beforeLast, Token last, Token token) {
    String sign = last.in(text);
    return last.kind() == Kind.MARK
        && (sign.equals("-") || sign.equals("+"))
        && token.kind() != Kind.NUMBER
        && beforeLast.kind() == Kind.MARK
        && !beforeLast.equals(last)
        && BEFORE_A_SIGN.contains(beforeLast.in(text));
  }
}
