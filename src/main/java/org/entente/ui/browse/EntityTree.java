package org.entente.ui.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.apache.jena.graph.Node;
import org.entente.explore.ClassCount;
import org.entente.explore.Explorer;
import org.entente.explore.Kind;
import org.entente.explore.Page;
import org.entente.explore.Vertex;
import org.entente.store.Workspace;
import org.entente.ui.look.EmptyState;
import org.entente.ui.task.Latest;
import org.entente.ui.task.Tasks;
import org.entente.ui.notice.Notices;
import org.kordamp.ikonli.material2.Material2AL;

/// The classes of the workspace with their counts; opening one lists its nodes.
public final class EntityTree extends StackPane {

  private static final int AT_A_TIME = 200;

  private final Workspace workspace;
  private final Tasks tasks;
  private final Notices notices;
  private final Latest latest;
  private final Consumer<Node> go;
  private final TreeView<BrowseRow> tree = new TreeView<>();
  private final EmptyState nothing =
      new EmptyState(Material2AL.LIST, "No entities yet", "They come with articles and RDF files.");

  /// @param go puts the node that was chosen in focus
  public EntityTree(Workspace workspace, Tasks tasks, Notices notices, Consumer<Node> go) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.notices = notices;
    this.latest = new Latest(tasks, notices::problem);
    this.go = go;
    tree.setId("entities");
    tree.setAccessibleText("Entities and events by class");
    tree.setShowRoot(false);
    tree.setRoot(new TreeItem<>());
    tree.setCellFactory(view -> new BrowseCell());
    tree.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose();
          }
        });
    tree.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose();
          }
        });
    getChildren().addAll(tree, nothing);
    tree.setVisible(false);
  }

  /// Counts anew; classes that are open stay open.
  public void refresh() {
    latest.run(
        "Counting entities",
        (progress, cancellation) ->
            workspace.read(snapshot -> new Explorer(snapshot).entities().classes(cancellation)),
        this::show);
  }

  private void show(List<ClassCount> classes) {
    Map<Node, Boolean> open = new HashMap<>();
    for (TreeItem<BrowseRow> item : tree.getRoot().getChildren()) {
      if (item.getValue() instanceof BrowseRow.OfClass(var entry)) {
        open.put(entry.type(), item.isExpanded());
      }
    }
    List<TreeItem<BrowseRow>> items = new ArrayList<>();
    for (ClassCount entry : classes) {
      if (entry.kind() == Kind.ARTICLE) {
        continue; // Articles have a list of their own.
      }
      TreeItem<BrowseRow> item = new TreeItem<>(new BrowseRow.OfClass(entry));
      item.getChildren().add(new TreeItem<>(new BrowseRow.Loading()));
      item.expandedProperty()
          .subscribe(
              expanded -> {
                if (expanded
                    && item.getChildren().getFirst().getValue() instanceof BrowseRow.Loading) {
                  load(item, entry, 0);
                }
              });
      item.setExpanded(open.getOrDefault(entry.type(), false));
      items.add(item);
    }
    tree.getRoot().getChildren().setAll(items);
    tree.setVisible(!classes.isEmpty());
    nothing.setVisible(classes.isEmpty());
  }

  private void load(TreeItem<BrowseRow> item, ClassCount entry, int offset) {
    tasks.start(
        "Listing " + entry.label(),
        (progress, cancellation) ->
            workspace.read(
                snapshot ->
                    new Explorer(snapshot)
                        .entities()
                        .members(entry.type(), offset, AT_A_TIME, cancellation)),
        page -> add(item, entry, page),
        notices::problem);
  }

  private static void add(TreeItem<BrowseRow> item, ClassCount entry, Page<Vertex> page) {
    List<TreeItem<BrowseRow>> rows = new ArrayList<>();
    for (Vertex vertex : page.items()) {
      rows.add(new TreeItem<>(new BrowseRow.OfNode(vertex)));
    }
    if (page.hasMore()) {
      int next = page.offset() + page.items().size();
      rows.add(new TreeItem<>(new BrowseRow.More(entry, next, page.total() - next)));
    }
    item.getChildren().removeLast();
    item.getChildren().addAll(rows);
  }

  private void choose() {
    TreeItem<BrowseRow> item = tree.getSelectionModel().getSelectedItem();
    if (item == null) {
      return;
    }
    switch (item.getValue()) {
      case BrowseRow.OfNode(var vertex) -> go.accept(vertex.node());
      case BrowseRow.More(var entry, int offset, int _) -> load(item.getParent(), entry, offset);
      case BrowseRow.OfClass _ -> item.setExpanded(!item.isExpanded());
      case BrowseRow.Loading _ -> {
        // Nothing to choose yet.
      }
    }
  }
}
