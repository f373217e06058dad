package org.entente.ui.sparql.editor;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.text.Span;
import org.entente.ui.look.Buttons;
import org.kordamp.ikonli.material2.Material2AL;

/// Finds and replaces text in a query. Enter goes to the next place, Shift+Enter to the one before,
/// Escape closes it.
final class FindBar extends VBox {

  private final SparqlEditor editor;
  private final TextField sought = new TextField();
  private final TextField instead = new TextField();
  private final ToggleButton exact = new ToggleButton("Aa");
  private final Label count = new Label();
  private List<Span> places = List.of();

  FindBar(SparqlEditor editor) {
    super(4);
    this.editor = editor;
    setId("query-find-bar");
    getStyleClass().add("query-find-bar");
    sought.setId("query-find");
    sought.setMinWidth(60);
    instead.setMinWidth(60);
    count.setMinWidth(USE_PREF_SIZE);
    exact.setMinWidth(USE_PREF_SIZE);
    sought.setPromptText("Find");
    sought.setAccessibleText("Find in the query");
    instead.setId("query-replace");
    instead.setPromptText("Replace by");
    instead.setAccessibleText("Replace by");
    exact.setId("query-find-exact");
    exact.setTooltip(new Tooltip("Tell capitals apart"));
    exact.setAccessibleText("Tell capitals apart");
    exact.getStyleClass().add(Styles.SMALL);
    count.setId("query-find-count");
    count.getStyleClass().add(Styles.TEXT_MUTED);
    HBox first =
        line(
            sought,
            exact,
            Buttons.icon(
                "query-find-previous",
                Material2AL.KEYBOARD_ARROW_UP,
                "Previous (Shift+Enter)",
                this::previous),
            Buttons.icon(
                "query-find-next", Material2AL.KEYBOARD_ARROW_DOWN, "Next (Enter)", this::next),
            count);
    HBox second =
        line(
            instead,
            button("query-replace-one", "Replace", this::replace),
            button("query-replace-all", "All", this::replaceAll),
            Buttons.icon("query-find-close", Material2AL.CLOSE, "Close (Escape)", this::close));
    getChildren().addAll(first, second);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    sought.textProperty().subscribe(text -> seek());
    exact.selectedProperty().subscribe(any -> seek());
    editor.plainTextChanges().subscribe(change -> seek());
    new EditorKeys().on("Esc", this::close).in(this);
    new EditorKeys().on("Enter", this::next).on("Shift+Enter", this::previous).in(sought);
    new EditorKeys().on("Enter", this::replace).in(instead);
  }

  /// Opens it with what is selected, if that is within a line.
  void find() {
    open();
    sought.requestFocus();
    sought.selectAll();
  }

  void replacing() {
    open();
    instead.requestFocus();
    instead.selectAll();
  }

  private void open() {
    String selected = editor.getSelectedText();
    setVisible(true);
    if (!selected.isEmpty() && !selected.contains("\n")) {
      sought.setText(selected);
    }
    seek();
  }

  private void close() {
    setVisible(false);
    seek();
    editor.requestFocus();
  }

  private void seek() {
    places =
        isVisible()
            ? Occurrences.of(sought.getText(), editor.getText(), exact.isSelected())
            : List.of();
    editor.found(places);
    tell();
  }

  private void tell() {
    Span selected = selected();
    int here = places.indexOf(selected);
    count.setText(
        sought.getText().isEmpty()
            ? ""
            : places.isEmpty()
                ? "none"
                : here < 0 ? "" + places.size() : (here + 1) + " of " + places.size());
  }

  private Span selected() {
    return new Span(editor.getSelection().getStart(), editor.getSelection().getEnd());
  }

  private void next() {
    int from = editor.getSelection().getEnd();
    places.stream()
        .filter(span -> span.start() >= from)
        .findFirst()
        .or(() -> places.stream().findFirst())
        .ifPresent(this::select);
  }

  private void previous() {
    int from = editor.getSelection().getStart();
    places.reversed().stream()
        .filter(span -> span.end() <= from)
        .findFirst()
        .or(() -> places.reversed().stream().findFirst())
        .ifPresent(this::select);
  }

  private void select(Span span) {
    editor.selectRange(span.start(), span.end());
    editor.requestFollowCaret();
    tell();
  }

  private void replace() {
    Span selected = selected();
    if (places.contains(selected)) {
      editor.replace(selected, instead.getText());
    }
    next();
  }

  /// All of them as one step that can be undone.
  private void replaceAll() {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Span place : places) {
      text.append(editor.getText(), done, place.start()).append(instead.getText());
      done = place.end();
    }
    if (!places.isEmpty()) {
      editor.replace(
          new Span(0, editor.getLength()),
          text.append(editor.getText().substring(done)).toString());
    }
  }

  private static HBox line(javafx.scene.Node... nodes) {
    HBox line = new HBox(4, nodes);
    HBox.setHgrow(nodes[0], Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
