package org.entente.ui.sparql.editor;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.entente.query.completion.Place;
import org.entente.query.completion.Proposal;
import org.entente.query.syntax.Tokens;
import org.entente.query.syntax.Token;

/// The list of proposals below the caret. Arrows choose, Enter and Tab take, Escape closes, a click
/// takes. The keys stay with the editor: who types on narrows the list.
///
/// What came up by itself takes Enter only once something was chosen, so that a line can be ended.
final class CompletionPopup {

  private static final int ROW = 28;
  private static final int ROWS = 10;
  private static final int WIDTH = 520;

  private final SparqlEditor editor;
  private final Completions completions;
  private final ListView<Proposal> list = new ListView<>();
  private final Popup popup = new Popup();
  private Optional<Place> place = Optional.empty();
  private String text = "";
  private boolean wanted;

  CompletionPopup(SparqlEditor editor, Completions completions) {
    this.editor = editor;
    this.completions = completions;
    list.setId("proposals");
    list.setAccessibleText("Proposals");
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(view -> cell());
    list.setFocusTraversable(false);
    VBox box = new VBox(list);
    box.getStyleClass().addAll("search-offer", "proposal-offer");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    editor
        .caretPositionProperty()
        .addListener(
            (any, before, now) -> {
              if (popup.isShowing() && editor.getText().equals(text)) {
                close();
              }
            });
    editor
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                completions.count();
              } else {
                close();
              }
            });
  }

  /// Asked for by the user.
  void open() {
    wanted = true;
    ask();
  }

  /// Something was typed.
  void follow(String typed) {
    if (popup.isShowing() || isWord(typed)) {
      wanted &= popup.isShowing();
      ask();
    }
  }

  private void ask() {
    text = editor.getText();
    completions.ask(text, editor.getCaretPosition(), this::offer);
  }

  private void offer(Place at, List<Proposal> proposals) {
    if (!editor.getText().equals(text) || !editor.isFocused()) {
      return;
    }
    boolean tooShort = !wanted && at.typed().length() < 2 && !at.typed().equals("?");
    if (proposals.isEmpty() || tooShort) {
      close();
      return;
    }
    Proposal chosen = list.getSelectionModel().getSelectedItem();
    boolean again = popup.isShowing() && place.filter(at::equals).isPresent();
    place = Optional.of(at);
    list.setPrefHeight(Math.clamp(proposals.size(), 1, ROWS) * ROW + 4);
    // Its cells find the theme's colours once it is shown.
    Optional<Bounds> caret = editor.getCaretBounds();
    if (caret.isPresent() && !popup.isShowing()) {
      popup.show(editor, caret.get().getMinX(), caret.get().getMaxY() + 2);
    }
    list.getItems().setAll(proposals);
    list.getSelectionModel().clearSelection();
    if (again && chosen != null && proposals.contains(chosen)) {
      list.getSelectionModel().select(chosen);
    } else if (wanted) {
      list.getSelectionModel().selectFirst();
    }
    if (!again) {
      list.scrollTo(0);
    }
  }

  private void steer(KeyEvent event) {
    if (!popup.isShowing() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case PAGE_DOWN -> move(event, ROWS);
      case PAGE_UP -> move(event, -ROWS);
      case ENTER -> {
        if (list.getSelectionModel().isEmpty()) {
          close();
        } else {
          take();
          event.consume();
        }
      }
      case TAB -> {
        if (list.getSelectionModel().isEmpty()) {
          list.getSelectionModel().selectFirst();
        }
        take();
        event.consume();
      }
      case ESCAPE -> {
        close();
        event.consume();
      }
      default -> {}
    }
  }

  /// Takes at the press: what comes after it may find the list closed.
  private ProposalCell cell() {
    ProposalCell cell = new ProposalCell();
    cell.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
            list.getSelectionModel().select(cell.getItem());
            take();
          }
        });
    return cell;
  }

  private void move(KeyEvent event, int by) {
    int last = list.getItems().size() - 1;
    int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(index);
    list.scrollTo(Math.max(0, index - ROWS + 2));
    event.consume();
  }

  private void take() {
    Proposal proposal = list.getSelectionModel().getSelectedItem();
    if (proposal == null || place.isEmpty() || !editor.getText().equals(text)) {
      return;
    }
    Place at = place.get();
    close();
    editor.replace(at.replaced(), proposal.text());
    for (Token token : Tokens.of(proposal.text())) {
      String name = token.in(proposal.text());
      if (token.kind() == Token.Kind.NAME && proposal.kind() != Proposal.Kind.PREFIX) {
        editor.declare(name.substring(0, name.indexOf(':')));
      }
    }
    editor.requestFocus();
  }

  void close() {
    completions.cancel();
    popup.hide();
    wanted = false;
  }

  private static boolean isWord(String typed) {
    return typed.length() == 1
        && (Character.isLetterOrDigit(typed.charAt(0)) || "_:?$".contains(typed));
  }
}
