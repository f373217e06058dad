package org.entente.ui.reader;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.apache.jena.graph.Node;
import org.entente.explore.ArticleView;
import org.entente.text.Span;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.ui.look.EmptyState;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.kordamp.ikonli.material2.Material2AL;

/// The article that is read. What is in focus is marked; a click on a name puts it in focus.
public final class ReaderPane extends BorderPane {

  private final StyleClassedTextArea area = new StyleClassedTextArea();
  private final Label title = new Label();
  private final Label count = new Label();
  private final Button previous =
      Buttons.icon(
          "previous-mention",
          Material2AL.KEYBOARD_ARROW_UP,
          "Previous mention (Shift+F3)",
          () -> step(-1));
  private final Button next =
      Buttons.icon(
          "next-mention", Material2AL.KEYBOARD_ARROW_DOWN, "Next mention (F3)", () -> step(1));
  private final HBox bar = new HBox(8, title, count, previous, next);
  private final VirtualizedScrollPane<StyleClassedTextArea> scroll =
      new VirtualizedScrollPane<>(area);
  private final Consumer<Node> go;
  private final ObjIntConsumer<Node> explain;
  private final ContextMenu menu = new ContextMenu();
  private int asked;
  private Optional<Marks> shown = Optional.empty();
  private int step = -1;

  /// @param go puts the node of a mention that was clicked in focus
  /// @param explain says why the sentence at a place of an article tells events, or none
  public ReaderPane(ReaderModel model, Consumer<Node> go, ObjIntConsumer<Node> explain) {
    this.go = go;
    this.explain = explain;
    setId("reader");
    getStyleClass().add("reader-pane");
    area.setId("reader-text");
    area.getStyleClass().add("reader");
    area.setEditable(false);
    area.setWrapText(true);
    area.setAccessibleText("Article text");
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    MenuItem why = new MenuItem("Why an event in this sentence, or none?");
    why.setId("why-sentence");
    why.setOnAction(event -> explain(asked));
    menu.getItems().add(why);
    area.setOnContextMenuRequested(this::openMenu);
    title.getStyleClass().add(Styles.TEXT_BOLD);
    title.setMinWidth(40);
    count.getStyleClass().addAll(Styles.TEXT_MUTED, "mention-count");
    count.setMinWidth(0);
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("pane-bar");
    EmptyState nothing =
        new EmptyState(
            Material2AL.ARTICLE,
            "No article is open",
            "Choose one on the left, or click a sentence in the inspector.");
    StackPane stack = new StackPane(scroll, nothing);
    setTop(bar);
    setCenter(stack);
    nothing.visibleProperty().bind(scroll.visibleProperty().not());
    model.marks().subscribe(this::show);
  }

  /// Goes to the next or an earlier mention of what is in focus, round the end of the text.
  ///
  /// @param by 1 for the next, -1 for the one before
  public void step(int by) {
    shown.ifPresent(
        marks -> {
          List<Span> places = marks.ofFocus();
          if (!places.isEmpty()) {
            step = Math.floorMod(step < 0 && by < 0 ? -1 : step + by, places.size());
            reveal(places.get(step));
            count(marks, places.size());
          }
        });
  }

  /// Says why the sentence at the caret tells events, or none.
  public void explain() {
    explain(area.getCaretPosition());
  }

  private void explain(int offset) {
    shown.ifPresent(marks -> explain.accept(marks.article().article(), offset));
  }

  /// By the mouse the menu is of the sentence under it, by the keyboard of that at the caret.
  private void openMenu(ContextMenuEvent event) {
    if (shown.isPresent()) {
      asked =
          event.isKeyboardTrigger()
              ? area.getCaretPosition()
              : area.hit(event.getX(), event.getY()).getInsertionIndex();
      menu.show(area, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  private void show(Optional<Marks> marks) {
    bar.setVisible(marks.isPresent());
    bar.setManaged(marks.isPresent());
    scroll.setVisible(marks.isPresent());
    if (marks.isEmpty()) {
      shown = marks;
      return;
    }
    Marks now = marks.get();
    ArticleView article = now.article();
    boolean other =
        shown.map(before -> !before.article().text().equals(article.text())).orElse(true);
    if (other) {
      area.replaceText(article.text());
      area.getUndoManager().forgetHistory();
      title.setText(article.title());
    }
    shown = marks;
    step = -1;
    if (area.getLength() > 0) {
      area.setStyleSpans(0, now.styles());
    }
    List<Span> places = now.ofFocus();
    count(now, places.size());
    if (now.opened().isPresent()) {
      reveal(now.opened().get());
    } else if (!places.isEmpty()) {
      step = 0;
      reveal(places.getFirst());
      count(now, places.size());
    } else if (other) {
      area.moveTo(0);
      area.showParagraphAtTop(0);
    }
  }

  private void count(Marks marks, int places) {
    previous.setDisable(places == 0);
    next.setDisable(places == 0);
    String at = step >= 0 && places > 0 ? (step + 1) + " of " : "";
    count.setText(
        marks.focus().equals(Node.ANY)
            ? "Click a name to see what is known of it"
            : at + Amount.of(places, "mention"));
  }

  private void reveal(Span span) {
    int offset = Math.min(span.start(), area.getLength());
    area.moveTo(offset);
    area.showParagraphAtCenter(area.getCurrentParagraph());
    area.requestFollowCaret();
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    shown.ifPresent(
        marks ->
            area.hit(event.getX(), event.getY()).getCharacterIndex().stream()
                .boxed()
                .flatMap(offset -> Marks.at(marks.article(), offset).stream())
                .findFirst()
                .ifPresent(mark -> go.accept(mark.nodes().getFirst())));
  }
}
