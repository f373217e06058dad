package org.entente.ui.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.base.TextPosition;
import org.entente.text.Span;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Where a query is written: colours for its words, and a mark where it is wrong.
final class SparqlEditor extends CodeArea {

  private Optional<Span> fault = Optional.empty();

  SparqlEditor() {
    getStyleClass().add("sparql-editor");
    setId("sparql-editor");
    setAccessibleText("SPARQL query");
    setParagraphGraphicFactory(LineNumberFactory.get(this));
    plainTextChanges()
        .subscribe(
            change -> {
              fault = Optional.empty();
              paint();
            });
  }

  /// Replaces the query. Can be undone in the editor.
  void write(String query) {
    replaceText(query);
    moveTo(0);
    requestFollowCaret();
  }

  /// Marks the word at a place and brings it into sight. The next change of the text takes the mark
  /// away.
  void mark(TextPosition position) {
    int paragraph = Math.clamp(position.line() - 1, 0, getParagraphs().size() - 1);
    int column = Math.clamp(position.column() - 1, 0, getParagraphLength(paragraph));
    int start = position(paragraph, column).toOffset();
    Span marked = wordAt(getText(), start);
    fault = Optional.of(marked);
    paint();
    moveTo(marked.start());
    requestFollowCaret();
  }

  /// The place that is marked as wrong, if one is.
  Optional<TextPosition> faultPosition() {
    return fault
        .map(span -> offsetToPosition(span.start(), Bias.Forward))
        .map(at -> new TextPosition(at.getMajor() + 1, at.getMinor() + 1));
  }

  private void paint() {
    if (getLength() == 0) {
      return;
    }
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    int done = 0;
    for (SparqlWord word : SparqlWord.of(getText())) {
      add(spans, done, word.span().start(), List.of());
      add(spans, word.span().start(), word.span().end(), List.of(word.kind().styleClass()));
      done = word.span().end();
    }
    add(spans, done, getLength(), List.of());
    setStyleSpans(0, spans.create());
  }

  private void add(
      StyleSpansBuilder<Collection<String>> spans, int start, int end, List<String> styles) {
    int from = start;
    if (fault.isPresent()) {
      Span wrong = fault.get();
      int first = Math.clamp(wrong.start(), start, Math.max(start, end));
      int last = Math.clamp(wrong.end(), first, Math.max(first, end));
      if (last > first) {
        List<String> marked = new ArrayList<>(styles);
        marked.add("sparql-fault");
        spans.add(styles, first - from);
        spans.add(marked, last - first);
        from = last;
      }
    }
    spans.add(styles, end - from);
  }

  /// The word that covers an offset; at the end of a line or text, the character before it.
  static Span wordAt(String text, int offset) {
    int start = Math.min(offset, text.length());
    if (start > 0 && (start == text.length() || Character.isWhitespace(text.charAt(start)))) {
      start--;
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return new Span(start, Math.min(text.length(), Math.max(end, start + 1)));
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character) || "_:?$-".indexOf(character) >= 0;
  }
}
