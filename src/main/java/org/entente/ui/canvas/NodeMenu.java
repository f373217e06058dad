package org.entente.ui.canvas;

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
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.entente.view.source.Relation;

/// The context menus of the graph.
final class NodeMenu {

  private final GraphActions actions;
  private final VisibleGraph graph;
  private final ObservableSet<Node> selection;
  private final Consumer<Node> go;
  private final Runnable fit;

  NodeMenu(
      GraphActions actions,
      VisibleGraph graph,
      ObservableSet<Node> selection,
      Consumer<Node> go,
      Runnable fit) {
    this.actions = actions;
    this.graph = graph;
    this.selection = selection;
    this.go = go;
    this.fit = fit;
  }

  List<MenuItem> of(CanvasTarget target) {
    return switch (target) {
      case CanvasTarget.OnNode(var node) -> ofNode(node);
      case CanvasTarget.OnEdge(var edge) ->
          List.of(
              item("Go to " + actions.label(edge.subject()), () -> go.accept(edge.subject())),
              item("Go to " + actions.label(edge.object()), () -> go.accept(edge.object())));
      case CanvasTarget.Background _ -> {
        MenuItem undo = item("Undo", graph::undo);
        undo.setDisable(graph.undoable().isEmpty());
        yield List.of(item("Fit to window", fit), undo);
      }
    };
  }

  private List<MenuItem> ofNode(VisibleNode node) {
    Node term = node.term();
    Set<Node> chosen = selection.contains(term) ? Set.copyOf(selection) : Set.of(term);
    Menu byRelation = new Menu("Expand by");
    byRelation.getItems().setAll(disabled("Counting…"));
    actions.relations(term, relations -> fill(byRelation, term, relations));
    boolean pinned = graph.unfiltered().indexOf(term).map(graph.unfiltered()::pinned).orElse(false);
    return List.of(
        item("Go to " + node.label(), () -> go.accept(term)),
        item("Expand all neighbours", () -> actions.expand(term)),
        byRelation,
        item("Collapse", () -> graph.collapse("Collapse " + node.label(), term)),
        new SeparatorMenuItem(),
        item("Hide", () -> actions.hide(chosen)),
        item("Show only this and its neighbours", () -> showOnly(chosen)),
        item(pinned ? "Unpin" : "Pin here", () -> graph.pin("Pin", chosen, !pinned)),
        new SeparatorMenuItem(),
        item("Copy IRI", () -> copy(term)));
  }

  private void fill(Menu menu, Node term, List<Relation> relations) {
    if (relations.isEmpty()) {
      menu.getItems().setAll(disabled("No neighbours"));
      return;
    }
    menu.getItems()
        .setAll(
            relations.stream()
                .map(
                    relation ->
                        item(
                            (relation.outgoing() ? "→ " : "← ")
                                + relation.label()
                                + "  ("
                                + Amount.of(relation.shown())
                                + " of "
                                + Amount.of(relation.count())
                                + ")",
                            () -> actions.expand(term, List.of(relation))))
                .toList());
  }

  private void showOnly(Set<Node> terms) {
    Set<Node> kept = new java.util.HashSet<>(terms);
    graph
        .unfiltered()
        .edges()
        .forEach(
            edge -> {
              if (terms.contains(edge.subject())) {
                kept.add(edge.object());
              }
              if (terms.contains(edge.object())) {
                kept.add(edge.subject());
              }
            });
    actions.showOnly(kept);
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

  private static MenuItem disabled(String text) {
    MenuItem item = new MenuItem(text);
    item.setDisable(true);
    return item;
  }
}
