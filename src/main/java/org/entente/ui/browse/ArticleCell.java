package org.entente.ui.browse;

import atlantafx.base.theme.Styles;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.store.ArticleEntry;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// Draws an article in a list: title, date and size, and a button that takes it out.
final class ArticleCell extends ListCell<ArticleEntry> {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Consumer<ArticleEntry> drop;

  ArticleCell(Consumer<ArticleEntry> drop) {
    this.drop = drop;
  }

  @Override
  protected void updateItem(@Nullable ArticleEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setGraphic(null);
    setTooltip(null);
    setAccessibleText(null);
    if (empty || entry == null) {
      return;
    }
    Label title = new Label(entry.title());
    title.setMinWidth(0);
    String day = entry.published().map(DAY::format).orElse("no date");
    Label detail = new Label(day + " · " + Amount.of(entry.triples(), "triple"));
    detail.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    detail.setMinWidth(0);
    VBox text = new VBox(title, detail);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button remove =
        Buttons.icon("", Material2AL.CLOSE, "Take out of the workspace", () -> drop.accept(entry));
    remove.getStyleClass().addAll(Styles.SMALL, "drop");
    HBox line = new HBox(6, text, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setGraphic(line);
    setTooltip(new Tooltip(entry.title()));
    setAccessibleText(entry.title() + ", " + detail.getText());
  }
}
