package org.entente.view.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.VisibleNode;

/// What a layout works on: a graph of boxes, as flat arrays. A box is a node with its label, so
/// that layouts can keep labels apart. Immutable.
public final class Arrangement {

  /// No node.
  public static final int NONE = -1;

  /// The day of what has none.
  public static final long TIMELESS = Long.MIN_VALUE;

  private final double[] x;
  private final double[] y;
  private final double[] widths;
  private final double[] heights;
  private final boolean[] fixed;
  private final NodeKind[] kinds;
  private final long[] days;
  private final int[] sources;
  private final int[] targets;
  private final int[] degrees;
  private final int centre;

  private Arrangement(
      double[] x,
      double[] y,
      double[] widths,
      double[] heights,
      boolean[] fixed,
      NodeKind[] kinds,
      long[] days,
      int[] sources,
      int[] targets,
      int centre) {
    this.x = x;
    this.y = y;
    this.widths = widths;
    this.heights = heights;
    this.fixed = fixed;
    this.kinds = kinds;
    this.days = days;
    this.sources = sources;
    this.targets = targets;
    this.centre = centre;
    this.degrees = new int[x.length];
    for (int edge = 0; edge < sources.length; edge++) {
      degrees[sources[edge]]++;
      degrees[targets[edge]]++;
    }
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
    NodeKind[] kinds = new NodeKind[count];
    long[] days = new long[count];
    for (int index = 0; index < count; index++) {
      VisibleNode node = graph.node(index);
      LocalDate day = node.day();
      fixed[index] = graph.pinned(index) || !free.test(index);
      widths[index] = width.applyAsDouble(graph, index);
      heights[index] = height.applyAsDouble(graph, index);
      kinds[index] = node.kind();
      days[index] = day == null ? TIMELESS : day.toEpochDay();
    }
    int[] sources = new int[graph.edgeCount()];
    int[] targets = new int[graph.edgeCount()];
    Arrays.setAll(sources, graph::source);
    Arrays.setAll(targets, graph::target);
    return new Arrangement(
        graph.xs(), graph.ys(), widths, heights, fixed, kinds, days, sources, targets, NONE);
  }

  /// A bare graph of equal boxes, none of them fixed, of no known kind and without days.
  ///
  /// @param sources,targets the ends of the edges, as indexes of nodes
  public static Arrangement ofBoxes(
      double[] x, double[] y, double width, double height, int[] sources, int[] targets) {
    double[] widths = new double[x.length];
    double[] heights = new double[x.length];
    long[] days = new long[x.length];
    NodeKind[] kinds = new NodeKind[x.length];
    Arrays.fill(widths, width);
    Arrays.fill(heights, height);
    Arrays.fill(days, TIMELESS);
    Arrays.fill(kinds, NodeKind.OTHER);
    return new Arrangement(
        x.clone(),
        y.clone(),
        widths,
        heights,
        new boolean[x.length],
        kinds,
        days,
        sources.clone(),
        targets.clone(),
        NONE);
  }

  /// The same with a node that the user looks at, or [#NONE].
  public Arrangement around(int node) {
    return new Arrangement(x, y, widths, heights, fixed, kinds, days, sources, targets, node);
  }

  public int nodeCount() {
    return x.length;
  }

  public int edgeCount() {
    return sources.length;
  }

  public int source(int edge) {
    return sources[edge];
  }

  public int target(int edge) {
    return targets[edge];
  }

  public double x(int node) {
    return x[node];
  }

  public double y(int node) {
    return y[node];
  }

  /// How many edge ends a node has.
  public int degree(int node) {
    return degrees[node];
  }

  /// Whether a node must stay where it is.
  public boolean fixed(int node) {
    return fixed[node];
  }

  /// How many nodes must stay.
  int fixedCount() {
    int count = 0;
    for (boolean stays : fixed) {
      count += stays ? 1 : 0;
    }
    return count;
  }

  public double width(int node) {
    return widths[node];
  }

  public double height(int node) {
    return heights[node];
  }

  public NodeKind kind(int node) {
    return kinds[node];
  }

  /// The day of a node, counted from 1970-01-01, or [#TIMELESS].
  public long day(int node) {
    return days[node];
  }

  /// The node that the user looks at, or [#NONE].
  public int centre() {
    return centre;
  }

  /// The places, but for what is fixed: that stands where it stood.
  Places held(Places places) {
    double[] heldX = places.xs();
    double[] heldY = places.ys();
    for (int node = 0; node < fixed.length; node++) {
      if (fixed[node]) {
        heldX[node] = x[node];
        heldY[node] = y[node];
      }
    }
    return new Places(heldX, heldY);
  }

  Places start() {
    return new Places(x.clone(), y.clone());
  }
}
