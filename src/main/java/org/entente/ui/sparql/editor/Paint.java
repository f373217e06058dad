package org.entente.ui.sparql.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.query.syntax.Token;
import org.entente.text.Span;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The style classes of a query's text: those of its tokens, and those of marks laid over them.
final class Paint {

  /// A stretch of text with a style class of its own.
  record Mark(Span span, String style) {}

  private Paint() {}

  /// @param length of the text, at least 1
  static StyleSpans<Collection<String>> of(int length, List<Token> tokens, List<Mark> marks) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, length));
    for (Token token : tokens) {
      edges.add(token.span().start());
      edges.add(token.span().end());
    }
    for (Mark mark : marks) {
      edges.add(Math.min(mark.span().start(), length));
      edges.add(Math.min(mark.span().end(), length));
    }
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    int start = 0;
    int next = 0;
    for (int end : edges.tailSet(0, false)) {
      while (next < tokens.size() && tokens.get(next).span().end() <= start) {
        next++;
      }
      List<String> styles = new ArrayList<>();
      if (next < tokens.size() && tokens.get(next).span().start() <= start) {
        String style = style(tokens.get(next).kind());
        if (!style.isEmpty()) {
          styles.add(style);
        }
      }
      for (Mark mark : marks) {
        if (mark.span().start() <= start && end <= mark.span().end()) {
          styles.add(mark.style());
        }
      }
      spans.add(styles, end - start);
      start = end;
    }
    return spans.create();
  }

  private static String style(Token.Kind kind) {
    return switch (kind) {
      case COMMENT -> "sparql-comment";
      case IRI -> "sparql-iri";
      case STRING, LANGUAGE -> "sparql-string";
      case VARIABLE, BLANK -> "sparql-variable";
      case NAME -> "sparql-name";
      case NUMBER -> "sparql-number";
      case KEYWORD -> "sparql-keyword";
      case WORD, MARK -> "";
    };
  }
}
