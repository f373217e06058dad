package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.explore.Evidence;
import org.entente.explore.SentenceText;
import org.entente.explore.Vertex;
import org.entente.text.Span;
import org.entente.ui.look.ModalityBadge;

/// A sentence that says something, the words that do in bold, with who claims it, how firmly, and
/// the rule that found it. A click opens the article there.
final class EvidenceRow extends VBox {

  EvidenceRow(Evidence evidence, Inspector inspector) {
    getStyleClass().add("evidence");
    TextFlow words = sentence(evidence);
    HBox line = new HBox(8, ModalityBadge.of(evidence.modality()), note(notes(evidence)));
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(words, line);
    setCursor(Cursor.HAND);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText("Open in the article: " + evidence.words());
    setOnMouseClicked(event -> inspector.read(evidence));
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            inspector.read(evidence);
            event.consume();
          }
        });
  }

  private static TextFlow sentence(Evidence evidence) {
    String text = evidence.sentence().map(SentenceText::text).orElse(evidence.words());
    int offset =
        evidence
            .sentence()
            .map(SentenceText::span)
            .map(Span::start)
            .orElse(evidence.span().start());
    int from = Math.clamp(evidence.span().start() - offset, 0, text.length());
    int to = Math.clamp(evidence.span().end() - offset, from, text.length());
    return new TextFlow(
        piece(text.substring(0, from), "said-around"),
        piece(text.substring(from, to), "said"),
        piece(text.substring(to), "said-around"));
  }

  private static Text piece(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  private static String where(Evidence evidence) {
    return evidence
        .sentence()
        .map(sentence -> evidence.articleTitle() + ", sentence " + sentence.number())
        .orElse(evidence.articleTitle());
  }

  private static String notes(Evidence evidence) {
    StringBuilder notes = new StringBuilder(where(evidence));
    if (!evidence.claimedBy().isEmpty()) {
      notes.append(" · claimed by ");
      notes.append(
          evidence.claimedBy().stream().map(Vertex::label).collect(Collectors.joining(", ")));
    }
    evidence.rule().ifPresent(rule -> notes.append(" · rule ").append(rule));
    return notes.toString();
  }

  private static Label note(String words) {
    Label note = new Label(words);
    note.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    note.setWrapText(true);
    return note;
  }
}
