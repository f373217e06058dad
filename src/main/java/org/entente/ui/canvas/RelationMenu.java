package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.apache.jena.graph.Node;
import org.entente.ui.look.Amount;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;

/// The relations that the graph holds, with counts; each can be hidden and shown.
final class RelationMenu extends MenuButton {

  private final VisibleGraph graph;

  RelationMenu(VisibleGraph graph) {
    this.graph = graph;
    Map<Node, Integer> counts = new HashMap<>();
    Map<Node, String> labels = new HashMap<>();
    for (VisibleEdge edge : graph.unfiltered().edges()) {
      counts.merge(edge.predicate(), 1, Integer::sum);
      labels.putIfAbsent(edge.predicate(), edge.label());
    }
    List<Node> predicates =
        labels.keySet().stream()
            .sorted(
                Comparator.<Node, Integer>comparing(counts::get, Comparator.reverseOrder())
                    .thenComparing(labels::get))
            .toList();
    Set<Node> hidden = graph.filter().predicates();
    long hiddenHere = predicates.stream().filter(hidden::contains).count();
    setId("legend-relations");
    getStyleClass().addAll("legend-entry", Styles.FLAT);
    String shown =
        hiddenHere == 0
            ? Amount.of(predicates.size())
            : Amount.of(predicates.size() - hiddenHere) + " of " + Amount.of(predicates.size());
    HBox face = new HBox(4, new Label("Relations"), muted(shown));
    face.setAlignment(Pos.CENTER_LEFT);
    setGraphic(face);
    setTooltip(new Tooltip("Hide and show relations"));
    setAccessibleText("Legend and filter of relations, " + shown);
    setOnShowing(event -> getItems().setAll(items(predicates, counts, labels)));
  }

  private List<MenuItem> items(
      List<Node> predicates, Map<Node, Integer> counts, Map<Node, String> labels) {
    Set<Node> hidden = graph.filter().predicates();
    boolean some = !hidden.containsAll(predicates);
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(
            new Label(some ? "Hide all" : "Show all"),
            "relations",
            flipped(hidden, predicates, some)));
    items.add(new SeparatorMenuItem());
    for (Node predicate : predicates) {
      String label = labels.getOrDefault(predicate, "");
      boolean on = !hidden.contains(predicate);
      CheckBox box = new CheckBox();
      box.setSelected(on);
      box.setMouseTransparent(true);
      box.setFocusTraversable(false);
      HBox line =
          new HBox(8, box, new Label(label), muted(Amount.of(counts.getOrDefault(predicate, 0))));
      line.setAlignment(Pos.CENTER_LEFT);
      items.add(item(line, label, flipped(hidden, List.of(predicate), on)));
    }
    return items;
  }

  private CustomMenuItem item(javafx.scene.Node face, String what, Set<Node> next) {
    CustomMenuItem item = new CustomMenuItem(face);
    item.setOnAction(event -> graph.filter("Filter " + what, graph.filter().withPredicates(next)));
    return item;
  }

  private static Set<Node> flipped(Set<Node> hidden, List<Node> some, boolean hide) {
    Set<Node> next = new HashSet<>(hidden);
    if (hide) {
      next.addAll(some);
    } else {
      some.forEach(next::remove);
    }
    return next;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll(Styles.TEXT_MUTED, "legend-count");
    return label;
  }
}
