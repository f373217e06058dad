package org.entente.ui.outline;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.extract.record.Modality;
import org.entente.ui.look.KindIcon;
import org.entente.ui.look.ModalityBadge;
import org.jspecify.annotations.Nullable;

/// Draws a line of the outline.
final class OutlineCell extends TreeCell<OutlineRow> {

  private final Tooltip tip = new Tooltip();
  private @Nullable OutlineRow drawn;

  @Override
  protected void updateItem(@Nullable OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    OutlineRow next = empty ? null : row;
    // The tree asks for the same line many times over when it is scrolled.
    if (!Objects.equals(next, drawn)) {
      drawn = next;
      draw(next);
    }
  }

  private void draw(@Nullable OutlineRow row) {
    setGraphic(null);
    setAccessibleText(null);
    setTooltip(null);
    if (row == null) {
      return;
    }
    setPrefWidth(0);
    setAccessibleText(row.spoken());
    tip.setText(row.spoken());
    setTooltip(tip);
    switch (row) {
      case OutlineRow.Root() -> {
        // Never seen.
      }
      case OutlineRow.OfNode node -> node(node);
      case OutlineRow.OfFact fact -> fact(fact);
    }
  }

  private void node(OutlineRow.OfNode row) {
    Label name = new Label(row.node().label());
    grow(name);
    Label amount = muted(row.briefly());
    amount.setMinWidth(Label.USE_PREF_SIZE);
    line(KindIcon.of(row.node().kind()), name, badge(row.node().modality()), amount);
  }

  private void fact(OutlineRow.OfFact row) {
    Label relation = muted((row.outgoing() ? "→ " : "← ") + row.edge().label());
    relation.setMinWidth(Label.USE_PREF_SIZE);
    Label neighbour = new Label(row.neighbour().label());
    grow(neighbour);
    line(relation, neighbour, badge(row.edge().modality()));
  }

  private void line(Node... parts) {
    HBox line = new HBox(7, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    setGraphic(line);
  }

  private static void grow(Label label) {
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(Styles.TEXT_MUTED);
    return label;
  }

  private static Label badge(Modality modality) {
    Label badge = ModalityBadge.of(modality);
    badge.setVisible(modality != Modality.ASSERTED);
    badge.setManaged(badge.isVisible());
    return badge;
  }
}
