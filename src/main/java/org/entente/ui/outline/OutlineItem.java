package org.entente.ui.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import org.entente.view.GraphSnapshot;

/// A node in the outline; its facts are listed when it is first opened, so that ten thousand nodes
/// cost no more than their lines.
final class OutlineItem extends TreeItem<OutlineRow> {

  private final GraphSnapshot graph;
  private final int index;
  private boolean listed;

  private OutlineItem(GraphSnapshot graph, int index) {
    super(OutlineRow.OfNode.of(graph, index));
    this.graph = graph;
    this.index = index;
  }

  /// All nodes of a graph: actors, then events, then things; of each the best joined first.
  static List<OutlineItem> of(GraphSnapshot graph) {
    List<OutlineItem> items = new ArrayList<>();
    for (int node = 0; node < graph.nodeCount(); node++) {
      items.add(new OutlineItem(graph, node));
    }
    items.sort(
        Comparator.comparing((OutlineItem item) -> graph.node(item.index).kind().family())
            .thenComparing(item -> graph.degree(item.index), Comparator.reverseOrder())
            .thenComparing(item -> graph.node(item.index).label()));
    return items;
  }

  @Override
  public boolean isLeaf() {
    return graph.degree(index) == 0;
  }

  @Override
  public ObservableList<TreeItem<OutlineRow>> getChildren() {
    if (!listed) {
      listed = true;
      super.getChildren().setAll(facts());
    }
    return super.getChildren();
  }

  private List<TreeItem<OutlineRow>> facts() {
    List<OutlineRow.OfFact> facts = new ArrayList<>();
    for (int rank = 0; rank < graph.degree(index); rank++) {
      int edge = graph.edgeOf(index, rank);
      boolean outgoing = graph.source(edge) == index;
      int other = outgoing ? graph.target(edge) : graph.source(edge);
      facts.add(new OutlineRow.OfFact(graph.edge(edge), outgoing, graph.node(other)));
    }
    return facts.stream()
        .distinct()
        .sorted(
            Comparator.comparing(OutlineRow.OfFact::outgoing, Comparator.reverseOrder())
                .thenComparing(fact -> fact.edge().label())
                .thenComparing(fact -> fact.neighbour().label()))
        .map(fact -> new TreeItem<OutlineRow>(fact))
        .toList();
  }
}
