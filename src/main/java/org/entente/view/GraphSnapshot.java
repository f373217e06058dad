package org.entente.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// The visible graph at one moment, after its filter, as flat arrays: what layouts, pictures and
/// other threads read. Immutable; nodes and edges are named by their index.
public final class GraphSnapshot {

  public static final GraphSnapshot EMPTY =
      new GraphSnapshot(
          List.of(),
          List.of(),
          new double[0],
          new double[0],
          new boolean[0],
          new int[0],
          new int[0]);

  private final List<VisibleNode> nodes;
  private final List<VisibleEdge> edges;
  private final double[] x;
  private final double[] y;
  private final boolean[] pinned;
  private final int[] sources;
  private final int[] targets;
  private final Adjacency adjacency;
  private final TermIndex indexes;
  private final Emphasis emphasis;
  private final float[] weights;
  private final LayoutKind layout;

  /// Takes over the arrays: the caller must not change them any more.
  GraphSnapshot(
      List<VisibleNode> nodes,
      List<VisibleEdge> edges,
      double[] x,
      double[] y,
      boolean[] pinned,
      int[] sources,
      int[] targets) {
    this.nodes = List.copyOf(nodes);
    this.edges = List.copyOf(edges);
    this.x = x;
    this.y = y;
    this.pinned = pinned;
    this.sources = sources;
    this.targets = targets;
    this.adjacency = new Adjacency(this.nodes.size(), sources, targets);
    this.indexes = new TermIndex(this.nodes);
    this.emphasis = Emphasis.NONE;
    this.weights = new float[0];
    this.layout = LayoutKind.FORCE;
  }

  /// A snapshot of edges whose ends are found among the nodes by their terms.
  static GraphSnapshot of(
      List<VisibleNode> nodes, List<VisibleEdge> edges, double[] x, double[] y, boolean[] pinned) {
    TermIndex indexes = new TermIndex(nodes);
    int[] sources = edges.stream().mapToInt(edge -> index(indexes, edge.subject())).toArray();
    int[] targets = edges.stream().mapToInt(edge -> index(indexes, edge.object())).toArray();
    return new GraphSnapshot(nodes, edges, x, y, pinned, sources, targets);
  }

  private static int index(TermIndex indexes, Node term) {
    return Objects.checkIndex(indexes.of(term), Integer.MAX_VALUE);
  }

  private GraphSnapshot(
      GraphSnapshot same,
      double[] x,
      double[] y,
      boolean[] pinned,
      Emphasis emphasis,
      float[] weights,
      LayoutKind layout) {
    this.nodes = same.nodes;
    this.edges = same.edges;
    this.x = x;
    this.y = y;
    this.pinned = pinned;
    this.sources = same.sources;
    this.targets = same.targets;
    this.adjacency = same.adjacency;
    this.indexes = same.indexes;
    this.emphasis = emphasis;
    this.weights = weights;
    this.layout = layout;
  }

  public int nodeCount() {
    return nodes.size();
  }

  public int edgeCount() {
    return edges.size();
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  public List<VisibleNode> nodes() {
    return nodes;
  }

  public List<VisibleEdge> edges() {
    return edges;
  }

  public VisibleNode node(int index) {
    return nodes.get(index);
  }

  public VisibleEdge edge(int index) {
    return edges.get(index);
  }

  public double x(int node) {
    return x[node];
  }

  public double y(int node) {
    return y[node];
  }

  public Point at(int node) {
    return new Point(x[node], y[node]);
  }

  public boolean pinned(int node) {
    return pinned[node];
  }

  /// The node where an edge begins.
  public int source(int edge) {
    return sources[edge];
  }

  /// The node where an edge ends.
  public int target(int edge) {
    return targets[edge];
  }

  /// How many edges a node has here; a loop counts twice.
  public int degree(int node) {
    return adjacency.degree(node);
  }

  /// One of the edges of a node; a loop comes twice.
  ///
  /// @param rank from zero to below the node's degree
  public int edgeOf(int node, int rank) {
    return adjacency.edge(node, rank);
  }

  /// Whether another snapshot has the same nodes and edges under the same indexes, so that the two
  /// differ in places and pins at most.
  public boolean hasElementsOf(GraphSnapshot other) {
    return adjacency.equals(other.adjacency);
  }

  /// How many other nodes here a node is joined to.
  public int shownNeighbours(int node) {
    return adjacency.neighbourCount(node);
  }

  /// How many neighbours of a node the store has beyond those shown; zero if that is not known.
  public int hiddenNeighbours(int node) {
    return Math.max(0, nodes.get(node).neighbours() - shownNeighbours(node));
  }

  /// The index of a term's node; empty if it is not drawn.
  public Optional<Integer> indexOf(Node term) {
    int index = indexes.of(term);
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  public boolean contains(Node term) {
    return indexes.of(term) >= 0;
  }

  /// The same graph with its nodes elsewhere.
  ///
  /// @param newX,newY as many as there are nodes; taken over
  public GraphSnapshot movedTo(double[] newX, double[] newY) {
    return new GraphSnapshot(this, newX, newY, pinned, emphasis, weights, layout);
  }

  /// The same graph with a measure shown on its nodes.
  ///
  /// @param before what was drawn before; spares the work if only places have changed since
  GraphSnapshot emphasised(Emphasis next, GraphSnapshot before) {
    if (next.equals(Emphasis.NONE)) {
      return this;
    }
    boolean same = hasElementsOf(before) && next.equals(before.emphasis);
    float[] given = same ? before.weights : next.weights(this);
    return new GraphSnapshot(this, x, y, pinned, next, given, layout);
  }

  /// The same graph, said to be arranged so.
  public GraphSnapshot arranged(LayoutKind by) {
    return by == layout ? this : new GraphSnapshot(this, x, y, pinned, emphasis, weights, by);
  }

  /// The layout by which the whole was arranged last; nodes may have come or been moved since.
  public LayoutKind layout() {
    return layout;
  }

  /// The measure that is shown on the nodes.
  public Emphasis emphasis() {
    return emphasis;
  }

  /// What the shown measure says of a node: its place between least (0) and most (1), or the number
  /// of its group; `NaN` if nothing.
  public float weight(int node) {
    return weights.length == 0 ? Float.NaN : weights[node];
  }

  GraphSnapshot placed(double[] newX, double[] newY, boolean[] newPinned) {
    return new GraphSnapshot(this, newX, newY, newPinned, emphasis, weights, layout);
  }

  /// A copy of the nodes' places.
  public double[] xs() {
    return x.clone();
  }

  public double[] ys() {
    return y.clone();
  }
}
