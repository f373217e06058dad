package org.entente.view.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.entente.view.GraphSnapshot;
import org.jspecify.annotations.Nullable;

/// What all pictures of the same nodes and edges share, wherever they stand: which edges run beside
/// each other, in which order nodes are named, and their broken labels. Thread-safe.
final class Sketch {

  private final GraphSnapshot graph;
  private final TextMeasure measure;
  private final Lanes lanes;
  private final float[] radii;
  private final int[] order;
  private final AtomicReferenceArray<@Nullable Caption> captions;

  Sketch(GraphSnapshot graph, TextMeasure measure) {
    this.graph = graph;
    this.measure = measure;
    this.lanes = new Lanes(graph);
    this.radii = new float[graph.nodeCount()];
    for (int node = 0; node < radii.length; node++) {
      radii[node] = (float) Figures.radius(graph, node);
    }
    this.order = ordered(graph, radii);
    this.captions = new AtomicReferenceArray<>(graph.nodeCount());
  }

  boolean fits(GraphSnapshot other) {
    return graph.hasElementsOf(other) && graph.emphasis().equals(other.emphasis());
  }

  Lanes lanes() {
    return lanes;
  }

  /// A node's radius at zoom 1.
  double radius(int node) {
    return radii[node];
  }

  /// The nodes, the one to be named first leading: by size, which tells kind and degree, then by
  /// degree, then by name so that the order does not depend on who came first.
  int[] order() {
    return order;
  }

  Caption caption(int node) {
    Caption caption = captions.get(node);
    if (caption == null) {
      caption = Caption.of(graph.node(node), measure);
      captions.set(node, caption);
    }
    return caption;
  }

  private static int[] ordered(GraphSnapshot graph, float[] radii) {
    Comparator<Integer> bySize = Comparator.comparingDouble(node -> -radii[node]);
    Integer[] nodes = new Integer[radii.length];
    Arrays.setAll(nodes, node -> node);
    Arrays.sort(
        nodes,
        bySize
            .thenComparingInt(node -> -graph.degree(node))
            .thenComparing(node -> graph.node(node).label())
            .thenComparing(Comparator.naturalOrder()));
    return IntStream.range(0, nodes.length).map(at -> nodes[at]).toArray();
  }
}
