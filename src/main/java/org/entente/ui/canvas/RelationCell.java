package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.collections.ObservableSet;
import javafx.collections.WeakSetChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.ui.look.Amount;
import org.entente.view.source.Relation;
import org.jspecify.annotations.Nullable;

/// A relation to expand by: whether it is chosen, its direction and label, and how many of its
/// neighbours are shown.
final class RelationCell extends ListCell<Relation> {

  private final ObservableSet<Relation> chosen;
  private final CheckBox box = new CheckBox();
  private final Label arrow = new Label();
  private final Label label = new Label();
  private final Label count = new Label();
  private final HBox line;

  /// Kept as long as the cell.
  private final SetChangeListener<Relation> follower = change -> tick();

  /// @param toggle chooses a relation, or no longer
  /// @param expand expands by one relation at once
  RelationCell(
      ObservableSet<Relation> chosen, Consumer<Relation> toggle, Consumer<Relation> expand) {
    this.chosen = chosen;
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    arrow.getStyleClass().add(Styles.TEXT_MUTED);
    arrow.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    count.setMinWidth(Region.USE_PREF_SIZE);
    label.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(8, box, arrow, label, space, count);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    chosen.addListener(new WeakSetChangeListener<>(follower));
    setOnMouseClicked(
        event -> {
          Relation relation = getItem();
          if (relation != null && event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
              expand.accept(relation);
            } else {
              toggle.accept(relation);
            }
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Relation relation, boolean empty) {
    super.updateItem(relation, empty);
    setGraphic(null);
    setAccessibleText(null);
    if (empty || relation == null) {
      return;
    }
    arrow.setText(relation.outgoing() ? "→" : "←");
    label.setText(relation.label());
    String shown =
        relation.isAllShown()
            ? "all " + Amount.of(relation.count())
            : Amount.of(relation.shown()) + " of " + Amount.of(relation.count());
    count.setText(shown);
    line.setOpacity(relation.isAllShown() ? 0.6 : 1);
    box.setDisable(relation.isAllShown());
    tick();
    setGraphic(line);
    setAccessibleText(
        (relation.outgoing() ? "" : "incoming ") + relation.label() + ", " + shown + " shown");
  }

  private void tick() {
    Relation relation = getItem();
    box.setSelected(relation != null && (relation.isAllShown() || chosen.contains(relation)));
  }
}
