package org.entente.explore;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.base.LongList;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;

/// The other ends of a node's facts by ids: its literals and the nodes it speaks of, and the nodes
/// that the graph would draw beside it on the way in. Belongs to one read.
final class FactIds {

  private final IdIndex ids;
  private final DrawnIds drawn;
  private final Set<Node> apart;

  /// @param apart predicates of which nothing is wanted on the way out
  FactIds(Snapshot snapshot, Set<Node> apart, Cancellation cancellation) {
    this.ids = snapshot.ids();
    this.drawn = new DrawnIds(snapshot, cancellation);
    this.apart = apart;
  }

  Node term(long id) {
    return ids.term(id);
  }

  /// The other ends by predicate, each list in the store's order.
  Map<Node, long[]> of(Node node, Direction direction, Cancellation cancellation) {
    Map<Node, long[]> facts = new LinkedHashMap<>();
    if (direction == Direction.IN) {
      drawn
          .neighbours(ids.of(node), direction, cancellation)
          .forEach((predicate, others) -> facts.put(ids.term(predicate), others));
      return facts;
    }
    Map<Long, Optional<LongList>> read = new LinkedHashMap<>();
    ids.outgoing(
        ids.of(node),
        (predicate, object) -> {
          read.computeIfAbsent(
                  predicate,
                  each ->
                      apart.contains(ids.term(each))
                          ? Optional.empty()
                          : Optional.of(new LongList()))
              .ifPresent(list -> list.add(object));
          return true;
        },
        cancellation);
    read.forEach(
        (predicate, others) ->
            others.ifPresent(list -> facts.put(ids.term(predicate), list.toArray())));
    Map<Node, long[]> kept = new LinkedHashMap<>();
    facts.forEach((predicate, others) -> kept.put(predicate, unsaid(predicate, others, facts)));
    kept.values().removeIf(others -> others.length == 0);
    return kept;
  }

  /// Without what a narrower property says.
  private static long[] unsaid(Node predicate, long[] others, Map<Node, long[]> facts) {
    LongList said = new LongList();
    Drawn.narrower(predicate).stream()
        .map(facts::get)
        .filter(list -> list != null)
        .forEach(said::addAll);
    IdSet narrower = new IdSet(said);
    return Arrays.stream(others).filter(other -> !narrower.contains(other)).toArray();
  }
}
