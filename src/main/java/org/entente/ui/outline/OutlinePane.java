package org.entente.ui.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.apache.jena.graph.Node;
import org.entente.ui.graph.CanvasTarget;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.look.Amount;
import org.entente.view.GraphSnapshot;
import org.jspecify.annotations.Nullable;

/// Says what the canvas shows as a tree of text, node by node with its facts. What is chosen here
/// is chosen there, and the other way round. Enter on a node expands it, on a fact goes to its
/// other end; Delete hides. Rows are made only while the outline is seen.
public final class OutlinePane extends BorderPane {

  private static final double ROW = 32;

  private final GraphCanvas canvas;
  private final TreeView<OutlineRow> tree = new TreeView<>();
  private final Label summary = new Label();
  private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen", false);
  private final Map<Node, TreeItem<OutlineRow>> items = new HashMap<>();
  private GraphSnapshot listed = GraphSnapshot.EMPTY;
  private boolean following;

  public OutlinePane(GraphCanvas canvas) {
    this.canvas = canvas;
    getStyleClass().add("outline");
    tree.setId("outline");
    tree.setShowRoot(false);
    tree.setFixedCellSize(ROW);
    tree.setCellFactory(view -> new OutlineCell());
    tree.setAccessibleText("Outline of the graph");
    tree.setRoot(new TreeItem<>(new OutlineRow.Root()));
    summary.setId("outline-summary");
    summary.getStyleClass().add("outline-summary");
    setTop(summary);
    setCenter(tree);
    tree.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    canvas.currentProperty().subscribe(this::follow);
    canvas.graph().onChange(snapshot -> list());
    seen.subscribe(this::list);
  }

  /// Whether anyone sees the outline.
  public BooleanProperty seenProperty() {
    return seen;
  }

  public void focus() {
    tree.requestFocus();
  }

  private void list() {
    GraphSnapshot now = canvas.graph().snapshot();
    if (!seen.get() || now.hasElementsOf(listed)) {
      return;
    }
    listed = now;
    following = true;
    Set<Node> open = opened();
    items.clear();
    List<OutlineItem> rows = OutlineItem.of(now);
    for (OutlineItem row : rows) {
      if (row.getValue() instanceof OutlineRow.OfNode node) {
        items.put(node.node().term(), row);
        row.setExpanded(open.contains(node.node().term()));
      }
    }
    // A new root costs the tree less than thousands of new children of the old one.
    TreeItem<OutlineRow> root = new TreeItem<>(new OutlineRow.Root());
    root.getChildren().setAll(rows);
    root.setExpanded(true);
    tree.setRoot(root);
    summary.setText(Amount.of(now.nodeCount(), "node") + ", " + Amount.of(now.edgeCount(), "fact"));
    following = false;
    follow(canvas.currentProperty().get());
  }

  private Set<Node> opened() {
    Set<Node> open = new java.util.HashSet<>();
    items.forEach(
        (term, item) -> {
          if (item.isExpanded()) {
            open.add(term);
          }
        });
    return open;
  }

  /// Chooses here what is current on the canvas.
  private void follow(CanvasTarget target) {
    if (following || !seen.get()) {
      return;
    }
    if (target instanceof CanvasTarget.OnNode(var node)) {
      TreeItem<OutlineRow> item = items.get(node.term());
      if (item != null) {
        following = true;
        tree.getSelectionModel().select(item);
        tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
        following = false;
      }
    }
  }

  /// Makes current on the canvas what is chosen here.
  private void choose(@Nullable TreeItem<OutlineRow> item) {
    if (following || item == null) {
      return;
    }
    following = true;
    switch (item.getValue()) {
      case OutlineRow.Root() -> {
        // Never seen.
      }
      case OutlineRow.OfNode row -> canvas.reveal(row.node().term());
      case OutlineRow.OfFact row -> canvas.makeCurrent(new CanvasTarget.OnEdge(row.edge()));
    }
    following = false;
  }

  private void press(KeyEvent event) {
    TreeItem<OutlineRow> item = tree.getSelectionModel().getSelectedItem();
    if (item == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> enter(item.getValue());
      case DELETE -> canvas.hideSelected();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enter(OutlineRow row) {
    switch (row) {
      case OutlineRow.Root() -> {
        // Never seen.
      }
      case OutlineRow.OfNode _ -> canvas.expandCurrent();
      case OutlineRow.OfFact fact -> canvas.reveal(fact.neighbour().term());
    }
  }
}
