package org.entente.view.layout;

/// A graph as the forces see it: an edge is two halves, one for each end, listed by node. A node
/// may stand for several of the graph that is laid out.
final class ForceGraph {

  private static final double SHORTEST_EDGE = 34;
  private static final double LABEL_SHARE = 0.26;

  private final int[] starts;
  private final int[] ends;
  private final float[] pulls;
  private final float[] lengths;
  private final float[] weights;
  private final int[] sizes;
  private final float[] gravities;
  private final boolean[] fixed;

  ForceGraph(
      int[] starts,
      int[] ends,
      float[] pulls,
      float[] lengths,
      float[] weights,
      int[] sizes,
      float[] gravities,
      boolean[] fixed) {
    this.starts = starts;
    this.ends = ends;
    this.pulls = pulls;
    this.lengths = lengths;
    this.weights = weights;
    this.sizes = sizes;
    this.gravities = gravities;
    this.fixed = fixed;
  }

  int count() {
    return weights.length;
  }

  int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  /// The strength of an edge follows from the degrees of its ends, as in M. Bostock's d3-force: an
  /// edge to a leaf is stiff, and moves the leaf.
  static ForceGraph of(Arrangement graph) {
    int count = graph.nodeCount();
    int[] starts = new int[count + 1];
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      if (graph.source(edge) != graph.target(edge)) {
        starts[graph.source(edge) + 1]++;
        starts[graph.target(edge) + 1]++;
      }
    }
    for (int node = 0; node < count; node++) {
      starts[node + 1] += starts[node];
    }
    int[] ends = new int[starts[count]];
    float[] pulls = new float[ends.length];
    float[] lengths = new float[ends.length];
    int[] filled = starts.clone();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int source = graph.source(edge);
      int target = graph.target(edge);
      if (source == target) {
        continue;
      }
      float sourceDegree = starts[source + 1] - starts[source];
      float targetDegree = starts[target + 1] - starts[target];
      float strength = 1 / Math.min(sourceDegree, targetDegree);
      float share = sourceDegree / (sourceDegree + targetDegree);
      float length =
          (float) (SHORTEST_EDGE + LABEL_SHARE * (graph.width(source) + graph.width(target)));
      int outward = filled[source]++;
      ends[outward] = target;
      pulls[outward] = strength * (1 - share);
      lengths[outward] = length;
      int inward = filled[target]++;
      ends[inward] = source;
      pulls[inward] = strength * share;
      lengths[inward] = length;
    }
    float[] weights = new float[count];
    int[] sizes = new int[count];
    boolean[] fixed = new boolean[count];
    for (int node = 0; node < count; node++) {
      weights[node] = (float) (0.7 + (graph.width(node) + graph.height(node)) / 300);
      sizes[node] = 1;
      fixed[node] = graph.fixed(node);
    }
    return new ForceGraph(
        starts, ends, pulls, lengths, weights, sizes, new Components(graph).pulls(), fixed);
  }

  /// Where a node's halves begin; one more than there are nodes.
  int[] starts() {
    return starts;
  }

  /// For each half, the node at the other end.
  int[] ends() {
    return ends;
  }

  /// For each half, how hard it pulls its node, as a share of what it is too long.
  float[] pulls() {
    return pulls;
  }

  /// For each half, how long the edge wants to be.
  float[] lengths() {
    return lengths;
  }

  /// How hard each node repels.
  float[] weights() {
    return weights;
  }

  /// How many nodes of the graph each stands for.
  int[] sizes() {
    return sizes;
  }

  /// How hard each node is pulled to the middle, 1 as a rule.
  float[] gravities() {
    return gravities;
  }

  /// Which nodes stay.
  boolean[] fixed() {
    return fixed;
  }
}
