package org.entente.query.syntax;

import java.util.ArrayList;
import java.util.List;
import org.entente.query.syntax.Token.Kind;
import org.entente.text.Span;

/// Splits a query into its tokens, right or wrong: every character but white space belongs to one.
/// Time grows with the length of the text; some 20 MB/s.
public final class Tokens {

  /// Marks of more than one character, a longer one before a shorter that it begins with.
  private static final List<String> LONG_MARKS =
      List.of("<<(", ")>>", "<<", ">>", "{|", "|}", "^^", "&&", "||", "!=", "<=", ">=");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  /// The tokens in order; they do not overlap.
  public static List<Token> of(String text) {
    Tokens reader = new Tokens(text);
    for (int at = 0; at < text.length(); ) {
      at = reader.read(at);
    }
    return List.copyOf(reader.tokens);
  }

  private int read(int start) {
    char first = text.charAt(start);
    if (Character.isWhitespace(first)) {
      return start + 1;
    }
    return switch (first) {
      case '#' -> add(start, endOfLine(start), Kind.COMMENT);
      case '<' -> iri(start);
      case '"', '\'' -> add(start, endOfString(start, first), Kind.STRING);
      case '?', '$' -> variable(start);
      case '@' -> language(start);
      case '+', '-', '.' -> number(start);
      case ':' -> add(start, endOfLocal(start + 1), Kind.NAME);
      case '_' -> blank(start);
      default -> {
        if (first >= '0' && first <= '9') {
          yield number(start);
        }
        yield isWord(text.codePointAt(start)) ? word(start) : mark(start);
      }
    };
  }

  private int add(int start, int end, Kind kind) {
    tokens.add(new Token(new Span(start, end), kind));
    return end;
  }

  private int mark(int start) {
    for (String mark : LONG_MARKS) {
      if (text.startsWith(mark, start)) {
        return add(start, start + mark.length(), Kind.MARK);
      }
    }
    return add(start, start + Character.charCount(text.codePointAt(start)), Kind.MARK);
  }

  private int endOfLine(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private int iri(int start) {
    int at = start + 1;
    while (at < text.length()
        && text.charAt(at) > ' '
        && "<>\"{}|^`\\".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '>'
        ? add(start, at + 1, Kind.IRI)
        : mark(start);
  }

  private int endOfString(int start, char quote) {
    String longQuote = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(longQuote, start);
    int at = start + (isLong ? 3 : 1);
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == '\\') {
        at = Math.min(text.length(), at + 2);
      } else if (isLong && text.startsWith(longQuote, at)) {
        return at + 3;
      } else if (!isLong && here == quote) {
        return at + 1;
      } else if (!isLong && (here == '\n' || here == '\r')) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  private int variable(int start) {
    int end = endOfWord(start + 1);
    return end > start + 1 ? add(start, end, Kind.VARIABLE) : mark(start);
  }

  private int language(int start) {
    int at = start + 1;
    while (at < text.length()
        && (isLetter(text.charAt(at))
            || (at > start + 1 && (isDigit(text.charAt(at)) || text.charAt(at) == '-')))) {
      at++;
    }
    return at > start + 1 ? add(start, at, Kind.LANGUAGE) : mark(start);
  }

  /// A sign belongs to the number right behind it.
  private int number(int start) {
    int at = start;
    if (text.charAt(at) == '+' || text.charAt(at) == '-') {
      at++;
    }
    int digits = at;
    at = endOfDigits(at);
    boolean some = at > digits;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = endOfDigits(at + 1);
      if (fraction > at + 1) {
        some = true;
        at = fraction;
      }
    }
    if (!some) {
      return mark(start);
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      int end = endOfDigits(exponent);
      at = end > exponent ? end : at;
    }
    return add(start, at, Kind.NUMBER);
  }

  private int endOfDigits(int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int blank(int start) {
    return text.startsWith("_:", start)
        ? add(start, endOfLocal(start + 2), Kind.BLANK)
        : word(start);
  }

  private int word(int start) {
    int prefix = start;
    while (prefix < text.length()
        && (isWord(text.codePointAt(prefix)) || "-.".indexOf(text.charAt(prefix)) >= 0)) {
      prefix += Character.charCount(text.codePointAt(prefix));
    }
    if (prefix < text.length() && text.charAt(prefix) == ':' && text.charAt(prefix - 1) != '.') {
      return add(start, endOfLocal(prefix + 1), Kind.NAME);
    }
    int end = endOfWord(start);
    boolean known = Keywords.has(text.substring(start, end));
    return add(start, end, known ? Kind.KEYWORD : Kind.WORD);
  }

  /// The end of a local name, which holds points but does not end with one.
  private int endOfLocal(int start) {
    int at = start;
    int end = start;
    while (at < text.length()) {
      char here = text.charAt(at);
      int length;
      if (here == '\\' && at + 1 < text.length()) {
        length = "_~.-!$&'()*+,;=/?#@%".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 0;
      } else if (here == '-' || here == '.' || here == ':' || here == '%') {
        length = 1;
      } else {
        int point = text.codePointAt(at);
        length = isWord(point) ? Character.charCount(point) : 0;
      }
      if (length == 0) {
        break;
      }
      at += length;
      if (here != '.') {
        end = at;
      }
    }
    return end;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text.length() && isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isWord(int point) {
    return point == '_'
        || Character.isLetterOrDigit(point)
        || point == 0xB7
        || (point >= 0x300 && point <= 0x36F)
        || point == 0x203F
        || point == 0x2040;
  }

  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private static boolean isDigit(char digit) {
    return digit >= '0' && digit <= '9';
  }
}
