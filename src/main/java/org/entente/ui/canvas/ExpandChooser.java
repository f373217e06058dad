package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apache.jena.graph.Node;
import org.controlsfx.control.PopOver;
import org.entente.ui.look.Amount;
import org.entente.ui.look.PopOvers;
import org.entente.view.source.Relation;

/// Offers the relations of a node with their counts, to expand it by one, by several or by all.
///
/// Keys: arrows go through the relations, Space chooses one, Enter expands by what is chosen, or by
/// the relation at hand if nothing is; Escape closes.
final class ExpandChooser {

  /// From so many relations on, there is a field to find one.
  private static final int MANY = 9;

  private static final double ROW = 36;

  private final GraphActions actions;
  private final VBox content;
  private final Label title = new Label();
  private final Label counts = new Label();
  private final TextField filter = new TextField();
  private final ListView<Relation> list = new ListView<>();
  private final Button some = new Button("Expand chosen");
  private final Button all = new Button("Expand all");
  private final ObservableSet<Relation> chosen = FXCollections.observableSet();
  private List<Relation> relations = List.of();
  private PopOver over = new PopOver();
  private Node term = Node.ANY;

  ExpandChooser(GraphActions actions) {
    this.actions = actions;
    title.getStyleClass().add(Styles.TEXT_BOLD);
    title.setMaxWidth(330);
    counts.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    counts.setId("expand-counts");
    filter.setPromptText("Find a relation");
    filter.setId("expand-filter");
    filter.textProperty().subscribe(text -> refill());
    list.setId("expand-list");
    list.setAccessibleText("Relations to expand by");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new RelationCell(chosen, this::toggle, this::expand));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    some.setId("expand-chosen");
    some.getStyleClass().add(Styles.ACCENT);
    some.setOnAction(event -> expandChosen());
    all.setId("expand-all");
    all.setOnAction(event -> expand(List.of()));
    chosen.addListener((SetChangeListener<Relation>) change -> tell());
    content = content();
  }

  /// Opens beside a node; what it offers comes as soon as it is counted.
  ///
  /// @param screen where the node is
  void open(javafx.scene.Node owner, Node node, Point2D screen) {
    term = node;
    title.setText("Expand " + actions.label(node));
    counts.setText("Counting…");
    filter.clear();
    fill(List.of());
    some.setDisable(true);
    all.setDisable(true);
    over = popOver();
    over.show(owner, screen.getX(), screen.getY());
    list.requestFocus();
    actions.relations(
        node,
        found -> {
          if (term.equals(node)) {
            fill(found);
          }
        });
  }

  /// A new one each time: one that has been shown keeps the colours of that time.
  private PopOver popOver() {
    over.hide();
    over.setContentNode(null);
    return PopOvers.of(content, PopOver.ArrowLocation.TOP_LEFT);
  }

  private VBox content() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(8, space, all, some);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox box = new VBox(8, new VBox(2, title, counts), filter, list, buttons);
    box.getStyleClass().add("expand-chooser");
    box.setId("expand-chooser");
    return box;
  }

  private void fill(List<Relation> found) {
    relations = found;
    chosen.clear();
    boolean many = found.size() > MANY;
    filter.setVisible(many);
    filter.setManaged(many);
    refill();
    if (!found.isEmpty()) {
      list.getSelectionModel().selectFirst();
      all.setDisable(found.stream().allMatch(Relation::isAllShown));
    }
    tell();
  }

  private void refill() {
    String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
    list.getItems()
        .setAll(
            relations.stream()
                .filter(relation -> relation.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    int rows = Math.clamp(relations.size(), 1, MANY);
    list.setPrefHeight(rows * ROW + 2);
  }

  private void tell() {
    some.setDisable(chosen.isEmpty());
    some.setText(
        chosen.isEmpty() ? "Expand chosen" : "Expand " + Amount.of(chosen.size()) + " chosen");
    if (!relations.isEmpty()) {
      counts.setText(
          "By "
              + Amount.of(relations.size(), "relation")
              + ", "
              + Amount.of(GraphActions.AT_A_TIME)
              + " neighbours at a time. Shown, of all:");
    }
  }

  private void press(KeyEvent event) {
    Relation at = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE) {
      // The list would keep it for an edit of its own.
      over.hide();
    } else if (event.getCode() == KeyCode.SPACE && at != null) {
      toggle(at);
    } else if (event.getCode() == KeyCode.ENTER && at != null) {
      if (chosen.isEmpty()) {
        expand(at);
      } else {
        expandChosen();
      }
    } else {
      return;
    }
    event.consume();
  }

  private void toggle(Relation relation) {
    if (!relation.isAllShown() && !chosen.remove(relation)) {
      chosen.add(relation);
    }
  }

  private void expand(Relation relation) {
    expand(List.of(relation));
  }

  private void expandChosen() {
    expand(relations.stream().filter(chosen::contains).collect(Collectors.toList()));
  }

  private void expand(List<Relation> by) {
    over.hide();
    actions.expand(term, by);
  }
}
