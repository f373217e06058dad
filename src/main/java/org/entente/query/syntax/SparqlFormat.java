package org.entente.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.query.syntax.Token.Kind;

/// Lays a query out anew: a clause and a triple to a line, groups indented by two, keywords in
/// capitals.
///
/// Names, comments, the order of everything and single blank lines between the lines stay. The
/// result means what the text meant, and laying it out again changes nothing.
public final class SparqlFormat {

  /// Keywords that begin a line wherever they stand outside parentheses.
  private static final Set<String> LINES =
      Set.of(
          "PREFIX",
          "BASE",
          "VERSION",
          "SELECT",
          "CONSTRUCT",
          "DESCRIBE",
          "ASK",
          "FROM",
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "OFFSET",
          "VALUES",
          "INSERT",
          "DELETE",
          "WITH",
          "USING");

  /// Keywords that begin a line within a group.
  private static final Set<String> GROUP_LINES =
      Set.of("FILTER", "OPTIONAL", "MINUS", "GRAPH", "SERVICE", "BIND");

  /// Keywords behind which expressions stand.
  private static final Set<String> EXPRESSIONS =
      Set.of("SELECT", "GROUP", "HAVING", "ORDER", "FILTER", "BIND");

  /// Keywords on whose line the next group begins.
  private static final Set<String> HEADS =
      Set.of(
          "OPTIONAL", "MINUS", "GRAPH", "SERVICE", "EXISTS", "UNION", "WHERE", "VALUES", "SELECT");

  private final String text;
  private final List<Token> tokens;
  private final Groups groups;
  private final Lines lines = new Lines();

  private SparqlFormat(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.groups = new Groups(text, tokens);
  }

  /// The query laid out, ended by a line end; the text itself where it is too broken for that.
  public static String of(String text) {
    List<Token> tokens = Tokens.of(text);
    if (tokens.isEmpty()) {
      return text;
    }
    SparqlFormat format = new SparqlFormat(text, tokens);
    for (int index = 0; index < tokens.size(); index++) {
      format.put(index);
    }
    String result = format.lines.end();
    // Marks that mean nothing side by side may grow together.
    return words(text, tokens).equals(words(result, Tokens.of(result))) ? result : text;
  }

  /// Where the caret belongs in a formatted query: behind as many characters that are no white
  /// space.
  ///
  /// @param formatted what [#of] made of `text`
  public static int caret(String formatted, String text, int caret) {
    long before = text.substring(0, caret).chars().filter(c -> !Character.isWhitespace(c)).count();
    int at = 0;
    while (before > 0 && at < formatted.length()) {
      before -= Character.isWhitespace(formatted.charAt(at)) ? 0 : 1;
      at++;
    }
    return at;
  }

  private static List<String> words(String text, List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      words.add(word(text, token));
    }
    return words;
  }

  private static String word(String text, Token token) {
    String word = token.in(text);
    if (token.kind() == Kind.COMMENT) {
      return word.stripTrailing();
    }
    boolean small =
        word.equals("a") || token.isKeyword(text, "true") || token.isKeyword(text, "false");
    return token.kind() != Kind.KEYWORD
        ? word
        : small ? word.toLowerCase(Locale.ROOT) : word.toUpperCase(Locale.ROOT);
  }

  private void put(int index) {
    Token token = tokens.get(index);
    String word = word(text, token);
    int breaks = breaksBefore(index);
    if (token.kind() == Kind.COMMENT) {
      lines.comment(word, index > 0 && breaks == 0, breaks > 1);
      return;
    }
    Frame frame = lines.frame();
    boolean closing =
        token.kind() == Kind.MARK && Set.of("}", ")", "]", "|}", ">>", ")>>").contains(word);
    if (closing) {
      close(word, frame);
      return;
    }
    if (frame.kind == Frame.Kind.VALUES && !tight(index)) {
      lines.breakLine();
    }
    if (token.kind() == Kind.KEYWORD) {
      keyword(word, frame);
    }
    if (token.isMark(text, "{") && frame.kind == Frame.Kind.GROUP && !frame.heads) {
      lines.endStatement();
    }
    if (breaks > 1) {
      lines.blankLine();
    }
    lines.word(word, tight(index));
    if (token.kind() == Kind.MARK) {
      mark(index, word, frame);
    }
  }

  private void keyword(String word, Frame frame) {
    boolean group = frame.kind == Frame.Kind.GROUP;
    boolean open = group || frame.kind == Frame.Kind.TOP;
    if ((open && LINES.contains(word)) || (group && GROUP_LINES.contains(word))) {
      lines.endStatement();
    }
    if (word.equals("WHERE") && frame.dataset) {
      lines.endStatement();
    }
    if (EXPRESSIONS.contains(word)) {
      frame.expression = true;
      frame.constraint = word.equals("FILTER") || word.equals("BIND");
    } else if (word.equals("VALUES")) {
      frame.values = true;
    }
    frame.heads |= HEADS.contains(word);
    frame.dataset |= word.equals("FROM") || word.equals("USING");
  }

  private void mark(int index, String word, Frame frame) {
    switch (word) {
      case "{" -> {
        boolean values = frame.values;
        frame.values = false;
        frame.dataset = false;
        frame.heads = false;
        if (frame.kind != Frame.Kind.BRACKETS) {
          frame.expression = false;
          frame.constraint = false;
        }
        Frame.Kind kind = values ? Frame.Kind.VALUES : Frame.Kind.GROUP;
        lines.open(groups.isShort(index) ? Frame.Kind.INLINE : kind, false);
      }
      case "(" -> lines.open(Frame.Kind.BRACKETS, frame.expression || frame.kind == Frame.Kind.TOP);
      case "[", "{|", "<<", "<<(" -> lines.open(Frame.Kind.BRACKETS, false);
      case "." -> {
        if (frame.kind == Frame.Kind.GROUP) {
          lines.endStatement();
        }
      }
      case ";" -> {
        if (frame.kind == Frame.Kind.GROUP) {
          lines.continueStatement();
        } else if (frame.kind == Frame.Kind.TOP) {
          lines.endStatement();
        }
      }
      default -> {}
    }
  }

  private void close(String word, Frame frame) {
    boolean brace = word.equals("}");
    boolean inLines = frame.kind == Frame.Kind.GROUP || frame.kind == Frame.Kind.VALUES;
    lines.close(brace && inLines);
    boolean spaced = brace || word.equals("|}") || word.equals(">>") || word.equals(")>>");
    boolean squared = word.equals("]") && !lines.endsWith("[");
    lines.word(word, !(spaced || squared));
    Frame outer = lines.frame();
    boolean outerLines = outer.kind == Frame.Kind.GROUP || outer.kind == Frame.Kind.TOP;
    if (brace && outerLines) {
      outer.expression = false;
      lines.breakUnless("UNION", ".", "WHERE");
    } else if (word.equals(")") && outer.constraint) {
      outer.constraint = false;
      outer.expression = false;
      if (outerLines) {
        lines.breakUnless(".");
      }
    }
  }

  private int breaksBefore(int index) {
    int from = index == 0 ? 0 : tokens.get(index - 1).span().end();
    return (int)
        text.substring(from, tokens.get(index).span().start())
            .chars()
            .filter(c -> c == '\n')
            .count();
  }

  private boolean tight(int index) {
    return index > 0
        && Spacing.isTight(
            text,
            index > 1 ? tokens.get(index - 2) : tokens.get(index - 1),
            tokens.get(index - 1),
            tokens.get(index),
            lines.frame().expression);
  }
}
