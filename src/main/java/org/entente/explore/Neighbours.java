package org.entente.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// What stands next to a node in the drawn graph. Reifiers, mentions, sentences, classes, concepts
/// and bookkeeping are no neighbours; nor are literals.
public final class Neighbours {

  private static final Comparator<Neighbour> BY_LABEL =
      Comparator.comparing(
              (Neighbour neighbour) -> neighbour.vertex().label(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(neighbour -> neighbour.vertex().node().toString());

  private final Snapshot snapshot;
  private final Vertices vertices;

  Neighbours(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The predicates over which `node` has neighbours, with counts: outgoing first, by label. Time
  /// grows with the number of the node's triples.
  public List<PredicateCount> counts(Node node, Cancellation cancellation) {
    List<PredicateCount> counts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      Map<Node, Integer> byPredicate = new LinkedHashMap<>();
      for (Triple triple : triples(node, direction, Node.ANY, cancellation)) {
        byPredicate.merge(triple.getPredicate(), 1, Integer::sum);
      }
      byPredicate.forEach(
          (predicate, count) ->
              counts.add(
                  new PredicateCount(
                      direction, predicate, vertices.labels().of(predicate), count)));
    }
    counts.sort(
        Comparator.comparing(PredicateCount::direction)
            .thenComparing(PredicateCount::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(count -> count.predicate().toString()));
    return counts;
  }

  /// How many other nodes stand next to `node`, over whatever predicates. Time grows with the
  /// number of the node's triples.
  public int degree(Node node, Cancellation cancellation) {
    Set<Node> others = new HashSet<>();
    triples(node, Direction.OUT, Node.ANY, cancellation)
        .forEach(triple -> others.add(triple.getObject()));
    triples(node, Direction.IN, Node.ANY, cancellation)
        .forEach(triple -> others.add(triple.getSubject()));
    others.remove(node);
    return others.size();
  }

  /// Neighbours over one predicate, by label.
  public Page<Neighbour> page(
      Node node,
      Direction direction,
      Node predicate,
      int offset,
      int limit,
      Cancellation cancellation) {
    return Page.of(neighbours(node, direction, predicate, cancellation), offset, limit);
  }

  /// Neighbours over all predicates, in the order of [#counts].
  public Page<Neighbour> all(Node node, int offset, int limit, Cancellation cancellation) {
    List<Neighbour> all = new ArrayList<>();
    for (PredicateCount count : counts(node, cancellation)) {
      all.addAll(neighbours(node, count.direction(), count.predicate(), cancellation));
    }
    return Page.of(all, offset, limit);
  }

  /// The nodes and all edges between them. Time grows with the number of the nodes' outgoing
  /// triples.
  public Subgraph among(Collection<Node> nodes, Cancellation cancellation) {
    Set<Node> wanted = new LinkedHashSet<>(nodes);
    List<Edge> edges = new ArrayList<>();
    for (Node node : wanted) {
      for (Triple triple : Triples.list(snapshot.find(node, Node.ANY, Node.ANY), cancellation)) {
        if (wanted.contains(triple.getObject()) && vertices.isDrawn(triple)) {
          edges.add(vertices.edge(triple));
        }
      }
    }
    sort(edges);
    return new Subgraph(wanted.stream().map(vertices::of).toList(), edges);
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

  private List<Neighbour> neighbours(
      Node node, Direction direction, Node predicate, Cancellation cancellation) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (Triple triple : triples(node, direction, predicate, cancellation)) {
      Node other = direction == Direction.OUT ? triple.getObject() : triple.getSubject();
      neighbours.add(new Neighbour(vertices.of(other), vertices.edge(triple)));
    }
    neighbours.sort(BY_LABEL);
    return neighbours;
  }

  private List<Triple> triples(
      Node node, Direction direction, Node predicate, Cancellation cancellation) {
    Iterator<Triple> found =
        direction == Direction.OUT
            ? snapshot.find(node, predicate, Node.ANY)
            : snapshot.find(Node.ANY, predicate, node);
    return Triples.list(found, cancellation).stream().filter(vertices::isDrawn).toList();
  }

  private static void sort(List<Edge> edges) {
    edges.sort(
        Comparator.comparing((Edge edge) -> edge.subject().toString())
            .thenComparing(edge -> edge.predicate().toString())
            .thenComparing(edge -> edge.object().toString()));
  }
}
