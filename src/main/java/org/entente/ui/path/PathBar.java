package org.entente.ui.path;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.apache.jena.graph.Node;
import org.entente.explore.path.PathQuestion;
import org.entente.ui.look.Amount;

/// What is sought: between whom, up to how many hops, how many paths, and without which predicates.
final class PathBar extends FlowPane {

  private static final int MOST_HOPS = 8;

  private final Label between = new Label();
  private final Spinner<Integer> longest = new Spinner<>(1, MOST_HOPS, 4);
  private final ComboBox<Integer> most =
      new ComboBox<>(FXCollections.observableArrayList(10, 40, 160, 640));
  private final MenuButton without = new MenuButton("Leave out");
  private final Button find = new Button("Find");
  private final Button cancel = new Button("Stop");
  private final Set<Node> leftOut = new HashSet<>();
  private boolean stale;

  PathBar(Runnable search, Runnable stop) {

    getStyleClass().addAll("pane-bar", "path-bar");
    between.setId("path-ends");
    between.getStyleClass().add(Styles.TEXT_BOLD);
    between.setMaxWidth(220);
    longest.setId("path-hops");
    longest.setPrefWidth(76);
    longest.setAccessibleText("The most hops of a path");
    most.setId("path-most");
    most.setValue(40);
    most.setAccessibleText("The most paths between two entities");
    without.setId("path-without");
    without.setDisable(true);
    without.setOnHidden(
        event -> {
          if (stale) {
            search.run();
          }
        });
    find.setId("find-paths");
    find.getStyleClass().add(Styles.ACCENT);
    find.setDisable(true);
    find.setOnAction(event -> search.run());
    cancel.setId("stop-paths");
    cancel.setOnAction(event -> stop.run());
    getChildren()
        .addAll(
            between,
            find,
            cancel,
            together(new Label("up to"), longest, new Label("hops")),
            together(most, new Label("paths")),
            without);
    searching(false);
  }

  private static HBox together(javafx.scene.Node... parts) {
    HBox box = new HBox(6, parts);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  void name(List<String> ends) {
    between.setText(
        ends.size() < 2
            ? ""
            : String.join(", ", ends.subList(0, ends.size() - 1)) + " and " + ends.getLast());
    find.setDisable(ends.size() < 2);
  }

  PathQuestion question(List<Node> ends) {
    stale = false;
    return new PathQuestion(ends, longest.getValue(), most.getValue(), leftOut);
  }

  void setMost(int paths) {
    if (!most.getItems().contains(paths)) {
      most.getItems().add(paths);
    }
    most.setValue(paths);
  }

  void searching(boolean now) {
    find.setVisible(!now);
    find.setManaged(!now);
    cancel.setVisible(now);
    cancel.setManaged(now);
  }

  void forgetPredicates() {
    leftOut.clear();
    offer(Map.of());
  }

  /// Offers predicates to leave out; the search runs anew when the menu is closed.
  void offer(Map<Node, String> predicates) {
    without.getItems().clear();
    predicates.forEach(
        (predicate, label) -> {
          CheckMenuItem item = new CheckMenuItem(label);
          item.setMnemonicParsing(false);
          item.setSelected(leftOut.contains(predicate));
          item.setOnAction(
              event -> {
                stale = true;
                if (!leftOut.remove(predicate)) {
                  leftOut.add(predicate);
                }
              });
          without.getItems().add(item);
        });
    without.setDisable(predicates.isEmpty());
    without.setText(
        leftOut.isEmpty() ? "Leave out" : Amount.of(leftOut.size(), "predicate") + " left out");
  }
}
