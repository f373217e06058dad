package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// Makes the inspector's cards. Time grows with the number of the node's triples.
public final class NodeCards {

  /// What a card shows elsewhere than among the facts.
  private static final Set<Node> APART =
      Set.of(
          RDF.Nodes.type,
          RDF.reifies.asNode(),
          OWL.sameAs.asNode(),
          SKOS.altLabel.asNode(),
          En.evidence,
          En.trigger,
          En.modality,
          En.text,
          En.extractedBy);

  private static final Comparator<FactGroup> BY_PREDICATE =
      Comparator.comparing(FactGroup::direction)
          .thenComparing(FactGroup::label, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(group -> group.predicate().toString());

  private final Snapshot snapshot;
  private final Vertices vertices;
  private final EvidenceReader evidence;

  NodeCards(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
    this.evidence = new EvidenceReader(snapshot, vertices);
  }

  /// The card of a node; one without facts for a node that is unknown.
  ///
  /// @param perGroup how many facts a group shows, and how many mentions the card shows
  public NodeCard of(Node node, int perGroup, Cancellation cancellation) {
    List<FactGroup> groups = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      Map<Node, List<Triple>> byPredicate = new LinkedHashMap<>();
      for (Triple triple : triples(node, direction, Node.ANY, cancellation)) {
        byPredicate
            .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
            .add(triple);
      }
      byPredicate.forEach(
          (predicate, triples) ->
              groups.add(
                  new FactGroup(
                      direction,
                      predicate,
                      vertices.labels().of(predicate),
                      page(triples, direction, 0, perGroup, cancellation))));
    }
    groups.sort(BY_PREDICATE);
    Page<Evidence> mentions = mentions(node, 0, perGroup, cancellation);
    Vertex vertex = vertices.of(node);
    return new NodeCard(
        vertex,
        labels(node),
        vertices.classesOf(node).stream().map(vertices.labels()::of).toList(),
        Triples.objects(snapshot, node, OWL.sameAs.asNode()),
        groups,
        vertex.kind().isEvent() ? grounds(node, mentions.items(), cancellation) : List.of(),
        mentions);
  }

  /// More facts of one group.
  public Page<Fact> facts(
      Node node,
      Direction direction,
      Node predicate,
      int offset,
      int limit,
      Cancellation cancellation) {
    return page(
        triples(node, direction, predicate, cancellation), direction, offset, limit, cancellation);
  }

  /// Where a triple is said; empty if no article says it.
  public List<Evidence> evidence(Triple triple) {
    return evidence.of(triple);
  }

  /// Where articles speak of a node.
  public Page<Evidence> mentions(Node node, int offset, int limit, Cancellation cancellation) {
    Page<Node> page = Page.of(evidence.mentionsOf(node), offset, limit);
    List<Evidence> read = new ArrayList<>();
    for (Node mention : page.items()) {
      cancellation.check();
      read.add(evidence.ofMention(node, mention));
    }
    return new Page<>(read, page.offset(), page.total());
  }

  /// Why each of these mentions of an event tells it.
  public List<Ground> grounds(Node event, List<Evidence> mentions, Cancellation cancellation) {
    return new GroundReader(snapshot, vertices, evidence)
        .of(event, mentions, triples(event, Direction.OUT, Node.ANY, cancellation), cancellation);
  }

  private List<Triple> triples(
      Node node, Direction direction, Node predicate, Cancellation cancellation) {
    if (direction == Direction.IN) {
      Iterator<Triple> found = snapshot.find(Node.ANY, predicate, node);
      return Triples.list(found, cancellation).stream().filter(vertices::isDrawn).toList();
    }
    if (node.isLiteral()) {
      return List.of();
    }
    return Triples.list(snapshot.find(node, predicate, Node.ANY), cancellation).stream()
        .filter(triple -> !APART.contains(triple.getPredicate()))
        .filter(triple -> !Labels.NAMING.contains(triple.getPredicate()))
        .filter(triple -> !isSaidMoreNarrowly(triple))
        .toList();
  }

  private boolean isSaidMoreNarrowly(Triple triple) {
    return Drawn.narrower(triple.getPredicate()).stream()
        .anyMatch(narrower -> snapshot.contains(triple.getSubject(), narrower, triple.getObject()));
  }

  private Page<Fact> page(
      List<Triple> triples, Direction direction, int offset, int limit, Cancellation cancellation) {
    List<Triple> sorted =
        triples.stream()
            .sorted(
                Comparator.comparing(
                        (Triple triple) -> vertices.labels().of(other(triple, direction)),
                        String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(triple -> other(triple, direction).toString()))
            .toList();
    Page<Triple> page = Page.of(sorted, offset, limit);
    List<Fact> facts = new ArrayList<>();
    for (Triple triple : page.items()) {
      cancellation.check();
      Node other = other(triple, direction);
      facts.add(
          new Fact(
              direction,
              triple.getPredicate(),
              other,
              vertices.labels().of(other),
              other.isLiteral() || other.isTripleTerm()
                  ? Optional.empty()
                  : Optional.of(vertices.of(other)),
              evidence.of(triple)));
    }
    return new Page<>(facts, page.offset(), page.total());
  }

  private static Node other(Triple triple, Direction direction) {
    return direction == Direction.OUT ? triple.getObject() : triple.getSubject();
  }

  private List<String> labels(Node node) {
    List<String> labels = new ArrayList<>();
    for (Node property : Labels.NAMING) {
      addLabels(node, property, labels);
    }
    addLabels(node, SKOS.altLabel.asNode(), labels);
    return labels.stream().distinct().toList();
  }

  private void addLabels(Node node, Node property, List<String> labels) {
    Triples.objects(snapshot, node, property).stream()
        .filter(Node::isLiteral)
        .map(
            label ->
                label.getLiteralLanguage().isEmpty()
                    ? label.getLiteralLexicalForm()
                    : label.getLiteralLexicalForm() + "@" + label.getLiteralLanguage())
        .sorted()
        .forEach(labels::add);
  }
}
