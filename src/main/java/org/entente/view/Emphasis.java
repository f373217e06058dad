package org.entente.view;

import java.util.DoubleSummaryStatistics;
import java.util.Map;
import org.apache.jena.graph.Node;

/// A measure of the nodes that is shown as their size or colour, in place of what these tell
/// otherwise. Part of the view: put on and taken off by steps that can be undone.
///
/// @param title what was measured, for the legend: "Betweenness"
/// @param channel how it is shown
/// @param values what was measured; nodes that came later have none. Of [Channel#GROUP] the number
///   of a node's group, counted from zero, the largest group first
public record Emphasis(String title, Channel channel, Map<Node, Double> values) {

  public static final Emphasis NONE = new Emphasis("", Channel.NONE, Map.of());

  /// What of a node shows the measure.
  public enum Channel {
    NONE,
    SIZE,
    SHADE,
    GROUP
  }

  public Emphasis {
    values = Map.copyOf(values);
  }

  /// Whether it takes the place of the colours of kinds.
  public boolean colours() {
    return switch (channel) {
      case NONE, SIZE -> false;
      case SHADE, GROUP -> true;
    };
  }

  /// The span of what was measured; zero if nothing was.
  public DoubleSummaryStatistics span() {
    return values.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
  }

  /// A number for each node of a graph, `NaN` for those that were not measured: the number of its
  /// group, or its place between the least (0) and the most (1) that was measured. The place is a
  /// square root, since few nodes of a network have most of what is measured.
  float[] weights(GraphSnapshot graph) {
    float[] weights = new float[graph.nodeCount()];
    DoubleSummaryStatistics span = span();
    double reach = span.getMax() - span.getMin();
    for (int node = 0; node < weights.length; node++) {
      Double value = values.get(graph.node(node).term());
      if (value == null) {
        weights[node] = Float.NaN;
      } else if (channel == Channel.GROUP) {
        weights[node] = value.floatValue();
      } else {
        weights[node] = reach > 0 ? (float) Math.sqrt((value - span.getMin()) / reach) : 0.5f;
      }
    }
    return weights;
  }
}
