package org.entente.view.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.explore.Direction;
import org.entente.explore.Way;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleEdge;

/// What the view joins to a node already.
public final class Joined {

  private Joined() {}

  /// The neighbours in the view by these relations, none for all.
  public static Set<Node> to(Node term, Collection<Relation> relations, GraphSnapshot shown) {
    Set<Node> neighbours = new LinkedHashSet<>();
    byWay(term, shown)
        .forEach(
            (way, others) -> {
              if (relations.isEmpty() || relations.stream().anyMatch(each -> each.is(way))) {
                neighbours.addAll(others);
              }
            });
    return neighbours;
  }

  static Map<Way, Set<Node>> byWay(Node term, GraphSnapshot shown) {
    Map<Way, Set<Node>> joined = new HashMap<>();
    for (VisibleEdge edge : edges(term, shown)) {
      boolean out = edge.subject().equals(term);
      Node other = out ? edge.object() : edge.subject();
      if (!other.equals(term)) {
        Way way = new Way(out ? Direction.OUT : Direction.IN, edge.predicate());
        joined.computeIfAbsent(way, each -> new LinkedHashSet<>()).add(other);
      }
    }
    return joined;
  }

  static List<VisibleEdge> edges(Node term, GraphSnapshot shown) {
    List<VisibleEdge> edges = new ArrayList<>();
    int node = shown.indexOf(term).orElse(-1);
    for (int rank = 0; node >= 0 && rank < shown.degree(node); rank++) {
      edges.add(shown.edge(shown.edgeOf(node, rank)));
    }
    return edges;
  }
}
