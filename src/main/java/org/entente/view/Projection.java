package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a filter leaves of a snapshot.
final class Projection {

  private Projection() {}

  static GraphSnapshot of(GraphSnapshot all, GraphFilter filter) {
    GraphSnapshot kept = kept(all, filter);
    return filter.folded() ? Folding.of(kept) : kept;
  }

  private static GraphSnapshot kept(GraphSnapshot all, GraphFilter filter) {
    if (filter.kinds().isEmpty()
        && filter.predicates().isEmpty()
        && filter.modalities().isEmpty()) {
      return all;
    }
    int[] kept = new int[all.nodeCount()];
    List<VisibleNode> nodes = new ArrayList<>();
    double[] x = new double[all.nodeCount()];
    double[] y = new double[all.nodeCount()];
    boolean[] pinned = new boolean[all.nodeCount()];
    for (int index = 0; index < all.nodeCount(); index++) {
      int next = filter.hides(all.node(index)) ? -1 : nodes.size();
      kept[index] = next;
      if (next >= 0) {
        nodes.add(all.node(index));
        x[next] = all.x(index);
        y[next] = all.y(index);
        pinned[next] = all.pinned(index);
      }
    }
    List<VisibleEdge> edges = new ArrayList<>();
    int[] sources = new int[all.edgeCount()];
    int[] targets = new int[all.edgeCount()];
    for (int index = 0; index < all.edgeCount(); index++) {
      int source = kept[all.source(index)];
      int target = kept[all.target(index)];
      if (source >= 0 && target >= 0 && !filter.hides(all.edge(index))) {
        sources[edges.size()] = source;
        targets[edges.size()] = target;
        edges.add(all.edge(index));
      }
    }
    return new GraphSnapshot(
        nodes,
        edges,
        Arrays.copyOf(x, nodes.size()),
        Arrays.copyOf(y, nodes.size()),
        Arrays.copyOf(pinned, nodes.size()),
        Arrays.copyOf(sources, edges.size()),
        Arrays.copyOf(targets, edges.size()));
  }
}
