package org.entente.ui.sparql.editor;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.base.Problem;
import org.entente.query.syntax.Token;
import org.entente.query.syntax.Tokens;
import org.entente.ui.task.Latest;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// One query: its text, the bar to find and replace in it, and below it what is wrong.
final class QueryEditor extends VBox {

  private final SparqlEditor editor = new SparqlEditor();
  private final Label fault = new Label();
  private final CompletionPopup completion;

  QueryEditor(Completions completions, Latest checking, FontSize size) {
    FindBar find = new FindBar(editor);
    this.completion = new CompletionPopup(editor, completions);
    fault.setId("query-fault");
    fault.getStyleClass().add("query-fault");
    fault.setWrapText(true);
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    fault.visibleProperty().bind(fault.managedProperty());
    fault.setOnMouseClicked(event -> editor.faultPosition().ifPresent(editor::go));
    VirtualizedScrollPane<SparqlEditor> scroll = new VirtualizedScrollPane<>(editor);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(find, scroll, fault);
    editor.styleProperty().bind(size.style());
    new SyntaxCheck(editor, checking, this::tell);
    editor.plainTextChanges().subscribe(change -> typed(change.getInserted()));
    new EditorKeys()
        .on("Shortcut+Space", completion::open)
        .on("Shortcut+Slash", editor::toggleComment)
        .on("Shortcut+Shift+F", editor::format)
        .on("Shortcut+F", find::find)
        .on("Shortcut+H", find::replacing)
        .on("Shortcut+Equals", size::larger)
        .on("Shortcut+Plus", size::larger)
        .on("Shortcut+Add", size::larger)
        .on("Shortcut+Minus", size::smaller)
        .on("Shortcut+Subtract", size::smaller)
        .on("Shortcut+0", size::usual)
        .on("Shortcut+Numpad 0", size::usual)
        .in(editor);
    addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (event.isShortcutDown() && event.getDeltaY() != 0) {
            size.change(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
          }
        });
  }

  SparqlEditor editor() {
    return editor;
  }

  /// Shows what is wrong with the query, and where; nothing if nothing is.
  void tell(Optional<Problem> problem) {
    editor.mark(problem.flatMap(Problem::position));
    fault.setText(
        problem
            .map(
                wrong ->
                    wrong.position().map(at -> "At " + at + ": ").orElse("")
                        + wrong.what()
                        + "."
                        + (wrong.advice().isEmpty() ? "" : " " + wrong.advice()))
            .orElse(""));
  }

  /// What is edited while a change is told would be told before the change: so it waits.
  private void typed(String inserted) {
    if (inserted.length() != 1 || !editor.isFocused()) {
      return;
    }
    Platform.runLater(
        () -> {
          if (inserted.equals(":")) {
            prefixBeforeCaret().ifPresent(editor::declare);
          }
          completion.follow(inserted);
        });
  }

  /// The prefix whose colon was just typed; empty where it is being declared.
  private Optional<String> prefixBeforeCaret() {
    String text = editor.getText();
    int caret = editor.getCaretPosition();
    boolean declares = false;
    for (Token token : Tokens.of(text)) {
      String word = token.in(text);
      if (token.span().end() == caret && token.kind() == Token.Kind.NAME && !declares) {
        return Optional.of(word.substring(0, word.indexOf(':')));
      }
      declares = token.kind() == Token.Kind.KEYWORD && word.equalsIgnoreCase("PREFIX");
    }
    return Optional.empty();
  }
}
