package org.entente.ui.sparql.editor;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.query.completion.EntityCompletion;
import org.entente.query.completion.Proposal;
import org.entente.ui.look.Amount;
import org.jspecify.annotations.Nullable;

/// A proposal: what it is, its text, its label, and how often the data has it.
final class ProposalCell extends ListCell<Proposal> {

  @Override
  protected void updateItem(@Nullable Proposal proposal, boolean empty) {
    super.updateItem(proposal, empty);
    setText(null);
    if (empty || proposal == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label kind = new Label(letter(proposal.kind()));
    String name = proposal.kind().name().toLowerCase(Locale.ROOT);
    kind.getStyleClass().addAll("proposal-kind", "proposal-" + name);
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(proposal.text());
    text.getStyleClass().add("proposal-text");
    text.setMinWidth(0);
    Label label = new Label(told(proposal));
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Label count = new Label(count(proposal.count(), proposal.kind()));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "proposal-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, kind, text, label, count);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setGraphic(line);
    setAccessibleText(name + " " + proposal.text() + " " + label.getText() + " " + count.getText());
  }

  private static String told(Proposal proposal) {
    return proposal.label().isEmpty() || proposal.about().isEmpty()
        ? proposal.label() + proposal.about()
        : proposal.label() + " · " + proposal.about();
  }

  private static String count(long count, Proposal.Kind kind) {
    return switch (kind) {
      case CLASS, PREDICATE -> Amount.of(count);
      case ENTITY ->
          count >= EntityCompletion.MOST && count % EntityCompletion.MOST == 0
              ? Amount.of(count) + "+"
              : Amount.of(count);
      case VARIABLE, KEYWORD, PREFIX -> "";
    };
  }

  private static String letter(Proposal.Kind kind) {
    return switch (kind) {
      case VARIABLE -> "?";
      case KEYWORD -> "K";
      case PREFIX -> ":";
      case CLASS -> "C";
      case PREDICATE -> "P";
      case ENTITY -> "E";
    };
  }
}
