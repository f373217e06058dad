package org.entente.ui.sparql.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.base.TextPosition;
import org.entente.query.syntax.Brackets;
import org.entente.query.syntax.CommentToggle;
import org.entente.query.syntax.KnownPrefixes;
import org.entente.query.syntax.SparqlFormat;
import org.entente.query.syntax.Token;
import org.entente.query.syntax.Tokens;
import org.entente.text.Span;
import org.entente.ui.sparql.editor.Paint.Mark;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// The text of a query: colours for its words, its brackets at the caret, and marks where it is
/// wrong or has what is sought. Every edit is one step of its own undo.
public final class SparqlEditor extends CodeArea {

  private String tokenized = "";
  private List<Token> tokens = List.of();
  private Optional<Span> fault = Optional.empty();
  private List<Span> brackets = List.of();
  private List<Span> found = List.of();

  SparqlEditor() {
    getStyleClass().add("sparql-editor");
    setId("sparql-editor");
    setAccessibleText("SPARQL query");
    setParagraphGraphicFactory(LineNumberFactory.get(this));
    plainTextChanges()
        .subscribe(
            change -> {
              fault = Optional.empty();
              found = List.of();
              brackets = matching();
              paint();
            });
    caretPositionProperty()
        .addListener(
            (any, before, now) -> {
              List<Span> matching = matching();
              if (!matching.equals(brackets)) {
                brackets = matching;
                paint();
              }
            });
  }

  /// Replaces the query. Can be undone in the editor.
  void write(String query) {
    replace(new Span(0, getLength()), query);
    moveTo(0);
    requestFollowCaret();
  }

  /// Marks the word at a place as wrong. The next change of the text takes the mark away.
  void mark(Optional<TextPosition> position) {
    fault = position.map(this::offset).map(start -> wordAt(getText(), start));
    paint();
  }

  /// Puts the caret at a place and brings it into sight.
  void go(TextPosition position) {
    moveTo(wordAt(getText(), offset(position)).start());
    requestFollowCaret();
  }

  /// Marks what is sought.
  void found(List<Span> spans) {
    found = List.copyOf(spans);
    paint();
  }

  /// Lays the query out anew; the caret stays at its word.
  void format() {
    String text = getText();
    String formatted = SparqlFormat.of(text);
    if (!formatted.equals(text)) {
      int caret = SparqlFormat.caret(formatted, text, getCaretPosition());
      replace(new Span(0, getLength()), formatted);
      moveTo(caret);
      requestFollowCaret();
    }
  }

  /// Makes comments of the selected lines, or lines of comments.
  void toggleComment() {
    Span selected = new Span(getSelection().getStart(), getSelection().getEnd());
    int caret = getCaretPosition();
    int length = getLength();
    CommentToggle.Change change = CommentToggle.of(getText(), selected);
    replace(change.replaced(), change.lines());
    int start = change.replaced().start();
    if (selected.length() > 0) {
      selectRange(start, start + change.lines().length());
    } else {
      moveTo(Math.clamp(caret + getLength() - length, start, start + change.lines().length()));
    }
  }

  /// Declares a prefix that is known and not declared yet; the caret stays at its word.
  ///
  /// @param prefix without colon
  void declare(String prefix) {
    KnownPrefixes.declaration(getText(), prefix)
        .ifPresent(
            insertion -> {
              int caret = getCaretPosition();
              replace(new Span(insertion.offset(), insertion.offset()), insertion.text());
              moveTo(caret + (insertion.offset() <= caret ? insertion.text().length() : 0));
            });
  }

  /// A step of its own for undo.
  void replace(Span span, String text) {
    getUndoManager().preventMerge();
    replaceText(span.start(), span.end(), text);
    getUndoManager().preventMerge();
  }

  /// The place that is marked as wrong, if one is.
  Optional<TextPosition> faultPosition() {
    return fault
        .map(span -> offsetToPosition(span.start(), Bias.Forward))
        .map(at -> new TextPosition(at.getMajor() + 1, at.getMinor() + 1));
  }

  private int offset(TextPosition position) {
    int paragraph = Math.clamp(position.line() - 1, 0, getParagraphs().size() - 1);
    int column = Math.clamp(position.column() - 1, 0, getParagraphLength(paragraph));
    return position(paragraph, column).toOffset();
  }

  private List<Span> matching() {
    return Brackets.at(getText(), tokens(), getCaretPosition())
        .map(pair -> List.of(pair.opening(), pair.closing()))
        .orElse(List.of());
  }

  /// The caret may tell that it moved before the text tells that it changed.
  private List<Token> tokens() {
    if (!getText().equals(tokenized)) {
      tokenized = getText();
      tokens = Tokens.of(tokenized);
    }
    return tokens;
  }

  private void paint() {
    if (getLength() == 0) {
      return;
    }
    List<Mark> marks = new ArrayList<>();
    found.forEach(span -> marks.add(new Mark(span, "sparql-found")));
    brackets.forEach(span -> marks.add(new Mark(span, "sparql-bracket")));
    fault.ifPresent(span -> marks.add(new Mark(span, "sparql-fault")));
    setStyleSpans(0, Paint.of(getLength(), tokens(), marks));
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
