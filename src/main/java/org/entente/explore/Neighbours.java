package org.entente.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.base.LongList;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// What stands next to a node in the drawn graph. Reifiers, mentions, sentences, classes, concepts
/// and bookkeeping are no neighbours; nor are literals.
public final class Neighbours {

  private final Snapshot snapshot;
  private final Vertices vertices;

  Neighbours(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The predicates over which `node` has neighbours, with counts: outgoing first, by label. Takes
  /// some 100 ns for each triple of the node: no neighbour is read.
  ///
  /// Of more than 2,000 objects of one predicate, a sample tells whether they are literals.
  public List<PredicateCount> counts(Node node, Cancellation cancellation) {
    DrawnIds ids = ids(cancellation);
    List<PredicateCount> counts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      ids.neighbours(ids.of(node), direction, cancellation)
          .forEach(
              (id, others) -> {
                Node predicate = ids.term(id);
                counts.add(
                    new PredicateCount(
                        direction, predicate, vertices.labels().of(predicate), others.length));
              });
    }
    counts.sort(
        Comparator.comparing(PredicateCount::direction)
            .thenComparing(PredicateCount::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(count -> count.predicate().toString()));
    return counts;
  }

  /// How many other nodes stand next to `node`, over whatever predicates. As fast as [#counts].
  public int degree(Node node, Cancellation cancellation) {
    return near(ids(cancellation), node, way -> true, cancellation).length;
  }

  /// The next neighbours that are not shown. The store's own order stays, so that asking again with
  /// these shown goes on where this ended.
  ///
  /// @param ways over which to go; none for all
  /// @param shown which nodes are shown already
  /// @param limit at most so many come
  public Expansion next(
      Node node, Set<Way> ways, Predicate<Node> shown, int limit, Cancellation cancellation) {
    DrawnIds ids = ids(cancellation);
    Set<Way> found = new LinkedHashSet<>();
    long[] near =
        near(
            ids,
            node,
            way -> (ways.isEmpty() || ways.contains(way)) && found.add(way),
            cancellation);
    List<Node> coming = new ArrayList<>();
    for (long id : near) {
      cancellation.check();
      Node term = ids.term(id);
      if (!shown.test(term)) {
        if (coming.size() == limit) {
          return new Expansion(coming, found, near.length, true);
        }
        coming.add(term);
      }
    }
    return new Expansion(coming, found, near.length, false);
  }

  /// The edges from and to `nodes`, among themselves and with `others`, by subject, predicate and
  /// object. Time grows with the number of the triples of `nodes`, at some 100 ns each, and of the
  /// edges.
  ///
  /// @param known edges that are left out
  public List<Edge> edges(
      Collection<Node> nodes,
      Collection<Node> others,
      Predicate<Triple> known,
      Cancellation cancellation) {
    DrawnIds ids = ids(cancellation);
    LongList wanted = new LongList();
    nodes.forEach(node -> wanted.add(ids.of(node)));
    others.forEach(node -> wanted.add(ids.of(node)));
    IdSet ends = new IdSet(wanted);
    Set<Triple> found = new LinkedHashSet<>();
    for (Node node : nodes) {
      for (Direction direction : Direction.values()) {
        ids.candidates(ids.of(node), direction, cancellation)
            .forEach(
                (predicate, near) -> {
                  for (long other : ends.among(near)) {
                    found.add(triple(node, direction, ids.term(predicate), ids.term(other)));
                  }
                });
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (Triple triple : found) {
      cancellation.check();
      if (!known.test(triple)) {
        edges.add(vertices.edge(triple));
      }
    }
    sort(edges);
    return edges;
  }

  /// What an article's graph (or another named graph) draws: its events, entities and their edges.
  /// Empty if there is no such graph.
  public Subgraph ofGraph(Node graph, Cancellation cancellation) {
    return snapshot
        .graph(graph)
        .map(content -> of(content, cancellation))
        .orElseGet(() -> new Subgraph(List.of(), List.of()));
  }

  /// What a graph draws, such as the result of a CONSTRUCT query, with labels and classes from the
  /// workspace.
  public Subgraph of(Graph content, Cancellation cancellation) {
    Set<Node> nodes = new LinkedHashSet<>();
    List<Edge> edges = new ArrayList<>();
    for (Iterator<Triple> all = content.find(); all.hasNext(); ) {
      cancellation.check();
      Triple triple = all.next();
      if (triple.getObject().equals(En.Event) && triple.getPredicate().equals(RDF.Nodes.type)) {
        nodes.add(triple.getSubject());
      }
      // Every country has a capital; that is no news.
      if (vertices.isDrawn(triple) && !triple.getPredicate().equals(En.capital)) {
        edges.add(vertices.edge(triple));
        nodes.add(triple.getSubject());
        nodes.add(triple.getObject());
      }
    }
    sort(edges);
    List<Vertex> drawn =
        nodes.stream()
            .map(vertices::of)
            .sorted(Comparator.comparing(vertex -> vertex.node().toString()))
            .toList();
    return new Subgraph(drawn, edges);
  }

  private DrawnIds ids(Cancellation cancellation) {
    return new DrawnIds(snapshot, cancellation);
  }

  /// Each neighbour once, in the store's order.
  private static long[] near(
      DrawnIds ids, Node node, Predicate<Way> ways, Cancellation cancellation) {
    LongList near = new LongList();
    for (Direction direction : Direction.values()) {
      ids.neighbours(ids.of(node), direction, cancellation)
          .forEach(
              (predicate, others) -> {
                if (ways.test(new Way(direction, ids.term(predicate)))) {
                  near.addAll(others);
                }
              });
    }
    return near.sortedSet();
  }

  private static Triple triple(Node node, Direction direction, Node predicate, Node other) {
    return direction == Direction.OUT
        ? Triple.create(node, predicate, other)
        : Triple.create(other, predicate, node);
  }

  private static void sort(List<Edge> edges) {
    edges.sort(
        Comparator.comparing((Edge edge) -> edge.subject().toString())
            .thenComparing(edge -> edge.predicate().toString())
            .thenComparing(edge -> edge.object().toString()));
  }
}
