package org.entente.view.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.view.Emphasis;
import org.entente.view.Emphasis.Channel;
import org.entente.view.GraphSnapshot;

/// Measures the nodes of a snapshot. Takes up to some seconds for a hundred thousand nodes, so it
/// belongs off the window's thread; any thread will do.
public final class Insight {

  private Insight() {}

  /// @param channel how the measure is to be shown; groups are always shown as [Channel#GROUP]
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public static Emphasis of(
      GraphSnapshot graph,
      Measure measure,
      Channel channel,
      Progress progress,
      Cancellation cancellation) {
    String title = measure.title();
    return switch (measure) {
      case DEGREE -> shown(title, channel, graph, degrees(graph));
      case BETWEENNESS -> {
        ShortestWays found = ways(graph, progress, cancellation);
        yield shown(title + estimate(graph, found), channel, graph, found.betweenness());
      }
      case CLOSENESS -> {
        ShortestWays found = ways(graph, progress, cancellation);
        yield shown(title + estimate(graph, found), channel, graph, found.closeness());
      }
      case PAGE_RANK -> {
        double[] ranks = Ranks.of(StreamGraph.of(graph, cancellation), progress, cancellation);
        yield shown(title, channel, graph, ranks);
      }
      case COMPONENTS ->
          groups(title, graph, Components.of(StreamGraph.of(graph, cancellation), cancellation));
      case COMMUNITIES ->
          groups(
              title,
              graph,
              Communities.of(StreamGraph.of(graph, cancellation), progress, cancellation));
    };
  }

  private static ShortestWays ways(
      GraphSnapshot graph, Progress progress, Cancellation cancellation) {
    return ShortestWays.of(Neighbourhood.of(graph), progress, cancellation);
  }

  private static String estimate(GraphSnapshot graph, ShortestWays found) {
    return found.beginnings() < graph.nodeCount()
        ? " (estimated from " + found.beginnings() + " nodes)"
        : "";
  }

  private static double[] degrees(GraphSnapshot graph) {
    double[] degrees = new double[graph.nodeCount()];
    Arrays.setAll(degrees, graph::degree);
    return degrees;
  }

  private static Emphasis groups(String title, GraphSnapshot graph, int[] groups) {
    return shown(title, Channel.GROUP, graph, bySize(groups));
  }

  private static Emphasis shown(
      String title, Channel channel, GraphSnapshot graph, double[] measured) {
    Map<Node, Double> values = HashMap.newHashMap(measured.length);
    for (int node = 0; node < measured.length; node++) {
      values.put(graph.node(node).term(), measured[node]);
    }
    return new Emphasis(title, channel, values);
  }

  /// Numbers groups from zero, the largest first; of two like ones, that which comes first.
  static double[] bySize(int[] groups) {
    Map<Integer, Integer> sizes = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    for (int group : groups) {
      if (sizes.merge(group, 1, Integer::sum) == 1) {
        order.add(group);
      }
    }
    order.sort(Comparator.comparing(sizes::get, Comparator.reverseOrder()));
    Map<Integer, Integer> numbers = new HashMap<>();
    order.forEach(group -> numbers.put(group, numbers.size()));
    return Arrays.stream(groups).mapToDouble(numbers::get).toArray();
  }
}
