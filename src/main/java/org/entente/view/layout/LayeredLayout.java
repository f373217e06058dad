package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.entente.base.Cancellation;

/// Layers from left to right, edges along with them: for hierarchies, as of offices, parts and
/// causes (K. Sugiyama, S. Tagawa, M. Toda: "Methods for visual understanding of hierarchical
/// system structures", 1981). Layers by [Layering], their order and heights by [LayerOrder]. Layers
/// are columns because labels are wider than high.
public final class LayeredLayout implements Layout {

  private static final double BETWEEN_LAYERS = 70;
  private static final int FEWEST_IN_A_LAYER = 12;
  private static final double PITCH = 1.6;

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    int count = start.nodeCount();
    double[] x = new double[count];
    double[] y = new double[count];
    List<int[]> parts = new Components(start).parts();
    int[] numbers = new int[count];
    int[] partOf = new int[count];
    for (int part = 0; part < parts.size(); part++) {
      for (int at = 0; at < parts.get(part).length; at++) {
        numbers[parts.get(part)[at]] = at;
        partOf[parts.get(part)[at]] = part;
      }
    }
    List<List<Integer>> edges = new ArrayList<>();
    parts.forEach(part -> edges.add(new ArrayList<>()));
    for (int edge = 0; edge < start.edgeCount(); edge++) {
      edges.get(partOf[start.source(edge)]).add(edge);
    }
    for (int part = 0; part < parts.size() && !cancellation.isCancelled(); part++) {
      int[] nodes = parts.get(part);
      List<Integer> own = edges.get(part);
      int most = Math.max(FEWEST_IN_A_LAYER, (int) (PITCH * Math.sqrt(nodes.length)));
      Layering layering =
          new Layering(
              nodes.length,
              own.stream().mapToInt(edge -> numbers[start.source(edge)]).toArray(),
              own.stream().mapToInt(edge -> numbers[start.target(edge)]).toArray(),
              most);
      place(start, nodes, layering, own.size(), cancellation, x, y);
    }
    return Structure.ended(start, new Places(x, y), parts, cancellation);
  }

  private static void place(
      Arrangement graph,
      int[] nodes,
      Layering layering,
      int edges,
      Cancellation cancellation,
      double[] x,
      double[] y) {
    double[] heights = Arrays.stream(nodes).mapToDouble(graph::height).toArray();
    double[] found = new LayerOrder(layering, heights, edges).heights(cancellation);
    double[] widths = new double[layering.layerCount()];
    for (int at = 0; at < nodes.length; at++) {
      int layer = layering.layer(at);
      widths[layer] = Math.max(widths[layer], graph.width(nodes[at]));
    }
    double[] middles = new double[widths.length];
    double left = 0;
    for (int layer = 0; layer < widths.length; layer++) {
      middles[layer] = left + widths[layer] / 2;
      left += widths[layer] + BETWEEN_LAYERS;
    }
    for (int at = 0; at < nodes.length; at++) {
      x[nodes[at]] = middles[layering.layer(at)];
      y[nodes[at]] = found[at];
    }
  }
}
