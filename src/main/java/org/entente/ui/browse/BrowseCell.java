package org.entente.ui.browse;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.explore.Kind;
import org.entente.explore.Vertex;
import org.entente.extract.record.Modality;
import org.entente.ui.look.Amount;
import org.entente.ui.look.KindIcon;
import org.entente.ui.look.ModalityBadge;
import org.entente.ui.look.Words;
import org.jspecify.annotations.Nullable;

/// Draws a row of the list of entities.
final class BrowseCell extends TreeCell<BrowseRow> {

  @Override
  protected void updateItem(@Nullable BrowseRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case BrowseRow.OfClass(var entry) ->
          line(
              entry.kind(), Words.capital(entry.label()), count(entry.count()), Styles.TEXT_NORMAL);
      case BrowseRow.OfNode(var vertex) -> node(vertex);
      case BrowseRow.More(var _, int _, int count) -> {
        Label more = new Label("Show more of " + Amount.of(count));
        more.getStyleClass().add(Styles.ACCENT);
        setGraphic(more);
      }
      case BrowseRow.Loading _ -> setText("Loading…");
    }
  }

  private void node(Vertex vertex) {
    if (vertex.modality() == Modality.ASSERTED) {
      line(vertex.kind(), vertex.label(), new Label(), Styles.TEXT_NORMAL);
    } else {
      line(vertex.kind(), vertex.label(), ModalityBadge.of(vertex.modality()), Styles.TEXT_NORMAL);
    }
  }

  private static Label count(int number) {
    Label count = new Label(Amount.of(number));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, "count");
    count.setMinWidth(Label.USE_PREF_SIZE);
    return count;
  }

  private void line(Kind kind, String text, Label after, String style) {
    Label name = new Label(text);
    name.getStyleClass().add(style);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(8, KindIcon.of(kind), name, after);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    setGraphic(line);
    setPrefWidth(0);
    setAccessibleText(text + (after.getText().isEmpty() ? "" : ", " + after.getText()));
  }
}
