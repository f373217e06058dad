package org.entente.query.completion;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.query.syntax.Token;
import org.entente.query.syntax.Token.Kind;
import org.entente.query.syntax.Tokens;
import org.entente.text.Span;

/// Where the caret stands in a query, and what the query says of the things there.
///
/// @param replaced the word that a completion takes the place of; empty between words
/// @param typed as much of it as stands before the caret
/// @param subject the subject of the triple at the caret as it is written; empty if there is none
/// @param predicate the predicate before the caret, if it is a plain one; where a predicate is
///   expected, the one that its path has before it
/// @param sketch the whole query without the word at the caret
public record Place(
    Expected expected,
    Span replaced,
    String typed,
    String subject,
    Optional<Node> predicate,
    Sketch sketch) {

  /// How many words of a label may be typed.
  private static final int WORDS = 6;

  private static final String NOT_IN_IRI = "<>\"{}|^`\\ \t\n\r";

  /// @param caret between 0 and the length of the text
  public static Place at(String text, int caret) {
    List<Token> tokens = Tokens.of(text);
    Span word = iri(text, caret).orElseGet(() -> word(text, tokens, caret));
    Sketch sketch = Sketch.of(text, tokens, word, caret);
    Sketch.Slot slot = sketch.slot();
    Expected expected = isMute(text, tokens, caret) ? Expected.NOTHING : slot.expected();
    return new Place(
        expected,
        word,
        text.substring(word.start(), caret),
        slot.subject(),
        slot.predicate(),
        sketch);
  }

  /// An IRI that is being typed and has no end yet, or has one behind the caret.
  private static Optional<Span> iri(String text, int caret) {
    int start = caret;
    while (start > 0 && NOT_IN_IRI.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    if (start == 0
        || text.charAt(start - 1) != '<'
        || (caret == start && !blankBefore(text, start - 1))) {
      return Optional.empty();
    }
    int end = caret;
    while (end < text.length() && NOT_IN_IRI.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == '>';
    return Optional.of(new Span(start - 1, closed ? end + 1 : caret));
  }

  /// The word that the caret stands in or right behind, with the words before it that are none of
  /// SPARQL: a label may have several.
  private static Span word(String text, List<Token> tokens, int caret) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).span().end() < caret) {
      index++;
    }
    if (index == tokens.size() || tokens.get(index).span().start() >= caret) {
      return new Span(caret, caret);
    }
    Token token = tokens.get(index);
    Span span = token.span();
    return switch (token.kind()) {
      case IRI, VARIABLE, NAME, BLANK -> span;
      case KEYWORD, WORD, NUMBER -> new Span(beginning(text, tokens, index), span.end());
      case MARK ->
          (token.in(text).equals("?") || token.in(text).equals("$"))
                  && blankBefore(text, span.start())
              ? span
              : new Span(caret, caret);
      case COMMENT, STRING, LANGUAGE -> new Span(caret, caret);
    };
  }

  private static int beginning(String text, List<Token> tokens, int last) {
    int start = tokens.get(last).span().start();
    int edge = start;
    for (int index = last - 1; index >= 0 && index > last - WORDS; index--) {
      Token token = tokens.get(index);
      boolean word =
          token.kind() == Kind.WORD || token.kind() == Kind.KEYWORD || token.kind() == Kind.NUMBER;
      if (!word || !text.substring(token.span().end(), edge).equals(" ")) {
        break;
      }
      edge = token.span().start();
      if (token.kind() == Kind.WORD) {
        start = edge;
      }
    }
    return start;
  }

  private static boolean blankBefore(String text, int start) {
    return start == 0 || " \t\n\r({,=<>!&|;.".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isMute(String text, List<Token> tokens, int caret) {
    return tokens.stream()
        .filter(token -> token.span().start() < caret && caret <= token.span().end())
        .anyMatch(
            token ->
                switch (token.kind()) {
                  case COMMENT, LANGUAGE, NUMBER -> true;
                  case STRING -> caret < token.span().end() || isOpen(token.in(text));
                  case IRI, VARIABLE, NAME, BLANK, KEYWORD, WORD, MARK -> false;
                });
  }

  private static boolean isOpen(String string) {
    return string.length() < 2 || string.charAt(string.length() - 1) != string.charAt(0);
  }
}
