package org.entente.ui.saved;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.view.saved.ViewEntry;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/// Draws a saved view in a list: name, size and date, and a button that opens its menu.
final class ViewCell extends ListCell<ViewEntry> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private final Function<ViewEntry, ContextMenu> menu;
  private final ZoneId zone;

  /// @param menu what can be done with a view
  /// @param zone whose time of day is shown
  ViewCell(Function<ViewEntry, ContextMenu> menu, ZoneId zone) {
    this.menu = menu;
    this.zone = zone;
  }

  @Override
  protected void updateItem(@Nullable ViewEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setGraphic(null);
    setTooltip(null);
    setAccessibleText(null);
    setContextMenu(null);
    if (empty || entry == null) {
      return;
    }
    Label name = new Label(entry.name());
    name.setMinWidth(0);
    Label detail = new Label(detail(entry));
    detail.getStyleClass().addAll(Styles.TEXT_SMALL);
    detail.getStyleClass().add(entry.fault().isPresent() ? Styles.DANGER : Styles.TEXT_MUTED);
    detail.setMinWidth(0);
    VBox text = new VBox(name, detail);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    ContextMenu offered = menu.apply(entry);
    Button more = Buttons.icon("", Material2MZ.MORE_VERT, "Rename, export, delete", () -> {});
    more.setOnAction(event -> offered.show(more, Side.BOTTOM, 0, 0));
    more.getStyleClass().addAll(Styles.SMALL, "drop");
    more.setFocusTraversable(false);
    HBox line = new HBox(6, text, more);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setGraphic(line);
    setContextMenu(offered);
    setTooltip(new Tooltip(entry.name()));
    setAccessibleText(entry.name() + ", " + detail.getText());
  }

  private String detail(ViewEntry entry) {
    return entry.fault().isPresent()
        ? "Cannot be read"
        : Amount.of(entry.nodes(), "node") + " · " + TIME.withZone(zone).format(entry.saved());
  }
}
