package org.entente.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.base.LongList;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;

/// The neighbours of a node by ids: what [Vertices#isDrawn] tells of a triple, for all triples of a
/// node at once. Keeps what it has looked up; belongs to one read.
public final class DrawnIds {

  /// Up to so many objects of a predicate are looked at one by one, whether they are literals.
  private static final int FEW = 2_000;

  /// Of more objects, so many are looked at; only if they differ are all.
  private static final int SAMPLE = 200;

  private final IdIndex ids;
  private final Bookkeeping bookkeeping;
  private final Map<Long, Predicate> predicates = new HashMap<>();

  /// @param narrower the ids of narrower properties
  private record Predicate(boolean drawn, List<Long> narrower) {}

  DrawnIds(Snapshot snapshot, Cancellation cancellation) {
    this.ids = snapshot.ids();
    this.bookkeeping = Bookkeeping.of(snapshot, cancellation);
  }

  public long of(Node term) {
    return ids.of(term);
  }

  public Node term(long id) {
    return ids.term(id);
  }

  /// Whether the id stands for an IRI or a blank node.
  public boolean isResource(long id) {
    if (IdIndex.isValue(id)) {
      return false;
    }
    Node term = ids.term(id);
    return term.isURI() || term.isBlank();
  }

  /// Whether a path may go through the node: it is no article, class, property or concept.
  public boolean isPassable(long id) {
    return !bookkeeping.impassable().contains(id);
  }

  /// The nodes next to a node by predicate, the node itself left out; each list ascends. Time grows
  /// with the number of its triples, some 100 ns each.
  public Map<Long, long[]> neighbours(long node, Direction direction, Cancellation cancellation) {
    Map<Long, long[]> near = candidates(node, direction, cancellation);
    if (direction == Direction.OUT) {
      near.replaceAll((predicate, objects) -> resources(objects, cancellation));
    }
    near.values().removeIf(others -> others.length == 0);
    return near;
  }

  /// As [#neighbours], but with literals that are no values of their own among the objects.
  public Map<Long, long[]> candidates(long node, Direction direction, Cancellation cancellation) {
    Map<Long, LongList> read = new LinkedHashMap<>();
    if (node == IdIndex.ABSENT || bookkeeping.unseen().contains(node)) {
      return new LinkedHashMap<>();
    }
    if (direction == Direction.OUT) {
      ids.outgoing(node, (predicate, object) -> add(read, predicate, object, node), cancellation);
    } else {
      ids.incoming(node, (subject, predicate) -> add(read, predicate, subject, node), cancellation);
    }
    Map<Long, long[]> near = new LinkedHashMap<>();
    read.forEach((predicate, others) -> near.put(predicate, others.toArray()));
    Map<Long, long[]> kept = new LinkedHashMap<>();
    near.forEach(
        (predicate, others) -> kept.put(predicate, drawn(others, narrower(predicate, near))));
    kept.values().removeIf(others -> others.length == 0);
    return kept;
  }

  private boolean add(Map<Long, LongList> read, long predicate, long other, long node) {
    if (other != node && !IdIndex.isValue(other) && predicate(predicate).drawn()) {
      read.computeIfAbsent(predicate, each -> new LongList()).add(other);
    }
    return true;
  }

  /// Without bookkeeping, and without what a narrower property says.
  private long[] drawn(long[] others, long[][] narrower) {
    return Arrays.stream(others)
        .filter(
            other ->
                !bookkeeping.unseen().contains(other)
                    && Arrays.stream(narrower)
                        .noneMatch(said -> Arrays.binarySearch(said, other) >= 0))
        .toArray();
  }

  private long[][] narrower(long predicate, Map<Long, long[]> near) {
    return predicate(predicate).narrower().stream()
        .map(near::get)
        .filter(said -> said != null)
        .toArray(long[][]::new);
  }

  private long[] resources(long[] objects, Cancellation cancellation) {
    if (objects.length > FEW) {
      int step = objects.length / SAMPLE;
      long found = 0;
      for (int sample = 0; sample < SAMPLE; sample++) {
        found += isResource(objects[sample * step]) ? 1 : 0;
      }
      if (found == SAMPLE) {
        return objects;
      }
      if (found == 0) {
        return new long[0];
      }
    }
    LongList resources = new LongList();
    for (long object : objects) {
      cancellation.check();
      if (isResource(object)) {
        resources.add(object);
      }
    }
    return resources.toArray();
  }

  private Predicate predicate(long id) {
    return predicates.computeIfAbsent(
        id,
        each -> {
          Node term = ids.term(id);
          return new Predicate(
              Drawn.mayBe(term), Drawn.narrower(term).stream().map(ids::of).toList());
        });
  }
}
