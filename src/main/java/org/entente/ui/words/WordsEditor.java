package org.entente.ui.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.entente.base.Problem;
import org.entente.base.TextPosition;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Where own rules and names are written: lines with numbers, comments apart, slips marked.
final class WordsEditor extends CodeArea {

  private static final Duration PAUSE = Duration.ofMillis(300);

  /// @param written hears of the text whenever writing pauses
  WordsEditor(Consumer<String> written) {
    getStyleClass().add("words-editor");
    setId("words-editor");
    setAccessibleText("Own rules and names");
    setParagraphGraphicFactory(LineNumberFactory.get(this));
    plainTextChanges().successionEnds(PAUSE).subscribe(change -> written.accept(getText()));
  }

  /// Replaces the text; that cannot be undone.
  void load(String text) {
    replaceText(text);
    getUndoManager().forgetHistory();
    moveTo(0);
    requestFollowCaret();
  }

  void go(TextPosition position) {
    int paragraph = Math.clamp(position.line() - 1, 0, getParagraphs().size() - 1);
    moveTo(paragraph, Math.clamp(position.column() - 1, 0, getParagraphLength(paragraph)));
    requestFollowCaret();
    requestFocus();
  }

  /// Marks comments, and from each slip on the rest of its column.
  void paint(List<Problem> problems) {
    for (int line = 0; line < getParagraphs().size(); line++) {
      setStyleSpans(line, 0, line(getText(line), slips(problems, line + 1)).create());
    }
  }

  private static List<Integer> slips(List<Problem> problems, int line) {
    List<Integer> columns = new ArrayList<>();
    for (Problem problem : problems) {
      problem
          .position()
          .filter(at -> at.line() == line)
          .ifPresent(at -> columns.add(at.column() - 1));
    }
    return columns;
  }

  private static StyleSpansBuilder<Collection<String>> line(String text, List<Integer> slips) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    if (text.isEmpty() || slips.isEmpty()) {
      boolean comment = text.stripLeading().startsWith("#");
      return spans.add(comment ? List.of("sparql-comment") : List.of(), text.length());
    }
    int start = Math.clamp(slips.getFirst(), 0, text.length() - 1);
    int bar = text.indexOf('|', start + 1);
    int end =
        Math.max(start + 1, (bar < 0 ? text : text.substring(0, bar)).stripTrailing().length());
    return spans
        .add(List.of(), start)
        .add(List.of("sparql-fault"), end - start)
        .add(List.of(), text.length() - end);
  }
}
