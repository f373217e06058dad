package org.entente.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.entente.store.label.Naming;

/// Makes the inspector's cards. Takes some 100 ns for each of the node's triples; only what a card
/// lists is read.
public final class NodeCards {

  /// Facts of a group are listed by label unless they are more than this: all labels would have to
  /// be read for the first line.
  static final int MOST_SORTED = 2_000;

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
    FactIds ids = ids(cancellation);
    for (Direction direction : Direction.values()) {
      ids.of(node, direction, cancellation)
          .forEach(
              (predicate, others) ->
                  groups.add(
                      new FactGroup(
                          direction,
                          predicate,
                          vertices.labels().of(predicate),
                          page(
                              new Side(node, direction, predicate),
                              others,
                              ids,
                              0,
                              perGroup,
                              cancellation))));
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
    FactIds ids = ids(cancellation);
    long[] others = ids.of(node, direction, cancellation).getOrDefault(predicate, new long[0]);
    return page(new Side(node, direction, predicate), others, ids, offset, limit, cancellation);
  }

  /// Where a triple is said; empty if no article says it.
  public List<Evidence> evidence(Triple triple) {
    return evidence.of(triple);
  }

  /// Where articles speak of a node.
  public Page<Evidence> mentions(Node node, int offset, int limit, Cancellation cancellation) {
    Page<Node> page = evidence.mentionsOf(node, offset, limit, cancellation);
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
        .of(event, mentions, outgoing(event, cancellation), cancellation);
  }

  /// One group of a node's facts.
  private record Side(Node node, Direction direction, Node predicate) {

    Triple triple(Node other) {
      return direction == Direction.OUT
          ? Triple.create(node, predicate, other)
          : Triple.create(other, predicate, node);
    }
  }

  private FactIds ids(Cancellation cancellation) {
    Set<Node> apart = new HashSet<>(APART);
    apart.addAll(Naming.NAMES);
    return new FactIds(snapshot, apart, cancellation);
  }

  private List<Triple> outgoing(Node event, Cancellation cancellation) {
    FactIds ids = ids(cancellation);
    List<Triple> triples = new ArrayList<>();
    ids.of(event, Direction.OUT, cancellation)
        .forEach(
            (predicate, others) -> {
              for (long other : others) {
                triples.add(Triple.create(event, predicate, ids.term(other)));
              }
            });
    return triples;
  }

  private Page<Fact> page(
      Side side, long[] others, FactIds ids, int offset, int limit, Cancellation cancellation) {
    Page<Node> page =
        others.length > MOST_SORTED
            ? Page.of(others, offset, limit).map(ids::term)
            : Page.of(byLabel(others, ids), offset, limit);
    List<Fact> facts = new ArrayList<>();
    for (Node other : page.items()) {
      cancellation.check();
      facts.add(
          new Fact(
              side.direction(),
              side.predicate(),
              other,
              vertices.labels().of(other),
              other.isLiteral() || other.isTripleTerm()
                  ? Optional.empty()
                  : Optional.of(vertices.of(other)),
              evidence.of(side.triple(other))));
    }
    return new Page<>(facts, page.offset(), page.total());
  }

  private List<Node> byLabel(long[] others, FactIds ids) {
    return Arrays.stream(others)
        .mapToObj(ids::term)
        .sorted(
            Comparator.comparing(
                    (Node other) -> vertices.labels().of(other), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(other -> other.toString()))
        .toList();
  }

  private List<String> labels(Node node) {
    List<String> labels = new ArrayList<>();
    for (Node property : Naming.NAMES) {
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
