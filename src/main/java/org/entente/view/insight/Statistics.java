package org.entente.view.insight;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.entente.extract.record.Modality;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;

/// Counts of what is drawn.
///
/// @param kinds how many nodes there are of each kind; kinds that are not drawn are left out
/// @param modalities how many edges are stated each way; those that are not drawn are left out
/// @param components how many parts there are that nothing joins
/// @param largest how many nodes the largest of them has
/// @param density how many of all possible pairs of nodes are joined, from 0 to 1
/// @param meanDegree how many edges a node has on average
/// @param highestDegree how many edges the best joined node has
public record Statistics(
    int nodes,
    int edges,
    Map<NodeKind, Integer> kinds,
    Map<Modality, Integer> modalities,
    int components,
    int largest,
    double density,
    double meanDegree,
    int highestDegree) {

  public Statistics {
    kinds = Map.copyOf(kinds);
    modalities = Map.copyOf(modalities);
  }

  /// Takes time linear in nodes and edges.
  public static Statistics of(GraphSnapshot graph) {
    int nodes = graph.nodeCount();
    Map<NodeKind, Integer> kinds = new EnumMap<>(NodeKind.class);
    graph.nodes().forEach(node -> kinds.merge(node.kind(), 1, Integer::sum));
    Map<Modality, Integer> modalities = new EnumMap<>(Modality.class);
    graph.edges().forEach(edge -> modalities.merge(edge.modality(), 1, Integer::sum));
    Neighbourhood joined = Neighbourhood.of(graph);
    int[] parts = parts(joined);
    double pairs = nodes * (nodes - 1.0) / 2;
    int highest = 0;
    for (int node = 0; node < nodes; node++) {
      highest = Math.max(highest, graph.degree(node));
    }
    return new Statistics(
        nodes,
        graph.edgeCount(),
        kinds,
        modalities,
        parts.length,
        Arrays.stream(parts).max().orElse(0),
        pairs == 0 ? 0 : joined.targets().length / 2.0 / pairs,
        nodes == 0 ? 0 : 2.0 * graph.edgeCount() / nodes,
        highest);
  }

  /// The sizes of all parts that nothing joins.
  private static int[] parts(Neighbourhood graph) {
    boolean[] seen = new boolean[graph.size()];
    int[] open = new int[graph.size()];
    int[] sizes = new int[graph.size()];
    int parts = 0;
    for (int start = 0; start < graph.size(); start++) {
      if (seen[start]) {
        continue;
      }
      int end = 0;
      open[end++] = start;
      seen[start] = true;
      for (int next = 0; next < end; next++) {
        for (int at = graph.starts()[open[next]]; at < graph.starts()[open[next] + 1]; at++) {
          int other = graph.targets()[at];
          if (!seen[other]) {
            seen[other] = true;
            open[end++] = other;
          }
        }
      }
      sizes[parts++] = end;
    }
    return Arrays.copyOf(sizes, parts);
  }
}
