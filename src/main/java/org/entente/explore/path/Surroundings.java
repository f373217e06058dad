package org.entente.explore.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.base.LongList;
import org.entente.explore.Direction;
import org.entente.explore.DrawnIds;

/// What stands next to nodes, both ways, without the predicates that a question leaves out. Keeps
/// what it has read, up to some million neighbours; belongs to one search.
final class Surroundings {

  private static final int MOST_KEPT = 3_000_000;

  private final DrawnIds ids;
  private final Set<Node> without;
  private final Cancellation cancellation;
  private final Map<Long, Near> known = new HashMap<>();
  private int kept;

  /// @param all the neighbours in ascending order, each once; literals may be among them
  private record Near(Map<Direction, Map<Long, long[]>> byWay, LongList all) {}

  Surroundings(DrawnIds ids, Set<Node> without, Cancellation cancellation) {
    this.ids = ids;
    this.without = without;
    this.cancellation = cancellation;
  }

  /// The neighbours; none of a literal.
  LongList of(long node) {
    return near(node).all();
  }

  /// Whether a path may go through the node.
  boolean isStation(long node) {
    return ids.isPassable(node) && ids.isResource(node);
  }

  /// The triples between two neighbours.
  List<Triple> triples(long from, long to) {
    List<Triple> triples = new ArrayList<>();
    Node one = ids.term(from);
    Node other = ids.term(to);
    near(from)
        .byWay()
        .forEach(
            (direction, byPredicate) ->
                byPredicate.forEach(
                    (predicate, near) -> {
                      if (Arrays.binarySearch(near, to) >= 0) {
                        Node property = ids.term(predicate);
                        triples.add(
                            direction == Direction.OUT
                                ? Triple.create(one, property, other)
                                : Triple.create(other, property, one));
                      }
                    }));
    return triples;
  }

  private Near near(long node) {
    cancellation.check();
    Near near = known.get(node);
    if (near == null) {
      near = read(node);
      if (kept > MOST_KEPT) {
        known.clear();
        kept = 0;
      }
      kept += near.all().size() + 1;
      known.put(node, near);
    }
    return near;
  }

  private Near read(long node) {
    Map<Direction, Map<Long, long[]>> byWay = new EnumMap<>(Direction.class);
    LongList all = new LongList();
    if (ids.isResource(node)) {
      for (Direction direction : Direction.values()) {
        Map<Long, long[]> near = ids.candidates(node, direction, cancellation);
        near.keySet().removeIf(predicate -> without.contains(ids.term(predicate)));
        near.values().forEach(all::addAll);
        byWay.put(direction, near);
      }
    }
    LongList distinct = new LongList();
    distinct.addAll(all.sortedSet());
    return new Near(byWay, distinct);
  }
}
