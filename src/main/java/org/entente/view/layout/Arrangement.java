package org.entente.view.layout;

import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;
import org.entente.view.GraphSnapshot;

/// What a layout works on: a graph of boxes. A box is a node with its label, so that layouts can
/// keep labels apart. Immutable.
public final class Arrangement {

  private final GraphSnapshot graph;
  private final boolean[] fixed;
  private final double[] widths;
  private final double[] heights;

  private Arrangement(GraphSnapshot graph, boolean[] fixed, double[] widths, double[] heights) {
    this.graph = graph;
    this.fixed = fixed;
    this.widths = widths;
    this.heights = heights;
  }

  /// @param free which nodes may be moved, by index; pinned ones stay in any case
  /// @param width the width of a node's box at zoom 1
  /// @param height the height of a node's box at zoom 1
  public static Arrangement of(
      GraphSnapshot graph,
      IntPredicate free,
      ToDoubleBiFunction<GraphSnapshot, Integer> width,
      ToDoubleBiFunction<GraphSnapshot, Integer> height) {
    int count = graph.nodeCount();
    boolean[] fixed = new boolean[count];
    double[] widths = new double[count];
    double[] heights = new double[count];
    for (int node = 0; node < count; node++) {
      fixed[node] = graph.pinned(node) || !free.test(node);
      widths[node] = width.applyAsDouble(graph, node);
      heights[node] = height.applyAsDouble(graph, node);
    }
    return new Arrangement(graph, fixed, widths, heights);
  }

  public int nodeCount() {
    return graph.nodeCount();
  }

  public int edgeCount() {
    return graph.edgeCount();
  }

  public int source(int edge) {
    return graph.source(edge);
  }

  public int target(int edge) {
    return graph.target(edge);
  }

  public double x(int node) {
    return graph.x(node);
  }

  public double y(int node) {
    return graph.y(node);
  }

  /// How many edge ends a node has.
  public int degree(int node) {
    return graph.degree(node);
  }

  /// Whether a node must stay where it is.
  public boolean fixed(int node) {
    return fixed[node];
  }

  public double width(int node) {
    return widths[node];
  }

  public double height(int node) {
    return heights[node];
  }

  Places start() {
    return new Places(graph.xs(), graph.ys());
  }
}
