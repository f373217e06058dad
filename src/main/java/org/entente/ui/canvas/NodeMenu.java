package org.entente.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableSet;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.apache.jena.graph.Node;
import org.entente.ui.graph.CanvasTarget;
import org.entente.ui.look.Amount;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.entente.view.source.Relation;

/// The context menus of the graph.
final class NodeMenu {

  /// So many relations are offered in the menu itself; all are in the chooser.
  private static final int MOST_RELATIONS = 12;

  private final GraphActions actions;
  private final VisibleGraph graph;
  private final ObservableSet<Node> selection;
  private final Offers offers;

  /// What the menu leads to beside the graph's own actions.
  ///
  /// @param go puts a node in focus
  /// @param fit shows the whole graph
  /// @param choose opens the relations of a node, to choose several
  /// @param paths looks for paths between nodes
  record Offers(
      Consumer<Node> go, Runnable fit, Consumer<Node> choose, Consumer<Set<Node>> paths) {}

  NodeMenu(GraphActions actions, VisibleGraph graph, ObservableSet<Node> selection, Offers offers) {
    this.actions = actions;
    this.graph = graph;
    this.selection = selection;
    this.offers = offers;
  }

  List<MenuItem> of(CanvasTarget target) {
    return switch (target) {
      case CanvasTarget.OnNode(var node) -> ofNode(node);
      case CanvasTarget.OnEdge(var edge) ->
          List.of(
              item(
                  "Go to " + actions.label(edge.subject()),
                  () -> offers.go().accept(edge.subject())),
              item(
                  "Go to " + actions.label(edge.object()),
                  () -> offers.go().accept(edge.object())));
      case CanvasTarget.Background _ -> {
        MenuItem undo = item("Undo", graph::undo);
        undo.setDisable(graph.undoable().isEmpty());
        yield List.of(item("Fit to window", offers.fit()), undo);
      }
    };
  }

  private List<MenuItem> ofNode(VisibleNode node) {
    Node term = node.term();
    Set<Node> chosen = selection.contains(term) ? Set.copyOf(selection) : Set.of(term);
    Menu byRelation = new Menu("Expand by");
    byRelation.setDisable(true);
    actions.relations(term, relations -> fill(byRelation, term, relations));
    boolean pinned = graph.unfiltered().indexOf(term).map(graph.unfiltered()::pinned).orElse(false);
    MenuItem paths =
        item(
            chosen.size() > 2
                ? "Find paths between these " + chosen.size()
                : "Find paths between these",
            () -> offers.paths().accept(chosen));
    paths.setDisable(chosen.size() < 2);
    return List.of(
        item("Go to " + node.label(), () -> offers.go().accept(term)),
        expandAll(node),
        byRelation,
        item("Collapse", () -> graph.collapse("Collapse " + node.label(), term)),
        paths,
        new SeparatorMenuItem(),
        item("Hide", () -> actions.hide(chosen)),
        item("Show only this and its neighbours", () -> actions.showAround(chosen)),
        item(pinned ? "Unpin" : "Pin here", () -> graph.pin("Pin", chosen, !pinned)),
        new SeparatorMenuItem(),
        item("Copy IRI", () -> copy(term)));
  }

  private MenuItem expandAll(VisibleNode node) {
    GraphSnapshot all = graph.unfiltered();
    int shown = all.indexOf(node.term()).map(all::shownNeighbours).orElse(0);
    int total = node.neighbours();
    int left = total - shown;
    String text;
    if (total < 0) {
      text = "Expand all neighbours";
    } else if (total == 0) {
      text = "No neighbours";
    } else if (left <= 0) {
      text = "All " + Amount.of(total, "neighbour") + " shown";
    } else if (left > GraphActions.AT_A_TIME) {
      text = "Show " + GraphActions.AT_A_TIME + " more neighbours (" + of(shown, total) + ")";
    } else {
      text =
          shown == 0
              ? "Show " + Amount.of(total, "neighbour")
              : "Show the other " + Amount.of(left, "neighbour") + " (" + of(shown, total) + ")";
    }
    MenuItem item = item(text, () -> actions.expand(node.term()));
    item.setDisable(total == 0 || (total > 0 && left <= 0));
    return item;
  }

  private void fill(Menu menu, Node term, List<Relation> relations) {
    if (relations.isEmpty()) {
      return;
    }
    List<MenuItem> items = new ArrayList<>();
    for (Relation relation : relations.subList(0, Math.min(MOST_RELATIONS, relations.size()))) {
      MenuItem item =
          item(
              (relation.outgoing() ? "→ " : "← ")
                  + relation.label()
                  + "  ("
                  + of(relation.shown(), relation.count())
                  + ")",
              () -> actions.expand(term, List.of(relation)));
      item.setDisable(relation.isAllShown());
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    int hidden = relations.size() - MOST_RELATIONS;
    items.add(
        item(
            hidden > 0 ? "Choose, and " + hidden + " more…" : "Choose several…",
            () -> offers.choose().accept(term)));
    menu.getItems().setAll(items);
    menu.setDisable(false);
  }

  private static String of(int shown, int total) {
    return Amount.of(shown) + " of " + Amount.of(total);
  }

  private static void copy(Node term) {
    ClipboardContent content = new ClipboardContent();
    content.putString(term.isURI() ? term.getURI() : term.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
