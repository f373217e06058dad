package org.entente.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.base.LongList;
import org.entente.extract.record.Modality;
import org.entente.mapping.En;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;

/// Reads where articles say something, from RDF 1.2 reifiers or from `rdf:Statement`s.
final class EvidenceReader {

  private static final Comparator<Evidence> IN_ORDER =
      Comparator.comparing((Evidence evidence) -> evidence.article().toString())
          .thenComparing(Evidence::span);

  private final Snapshot snapshot;
  private final Vertices vertices;

  EvidenceReader(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// Where a triple is said, by article and place.
  List<Evidence> of(Triple triple) {
    List<Evidence> evidence = new ArrayList<>();
    for (Node reifier : reifiers(triple)) {
      for (Node mention : Triples.objects(snapshot, reifier, En.evidence)) {
        evidence.add(read(mention, reifier, triple.getSubject()));
      }
    }
    evidence.sort(IN_ORDER);
    return evidence;
  }

  /// The mentions of a node: by article and place, or, if they are very many, as the store holds
  /// them, which is by their arrival.
  Page<Node> mentionsOf(Node node, int offset, int limit, Cancellation cancellation) {
    IdIndex ids = snapshot.ids();
    LongList found = new LongList();
    ids.outgoing(
        ids.of(node),
        ids.of(En.evidence),
        (property, mention) -> {
          found.add(mention);
          return true;
        },
        cancellation);
    long[] mentions = found.sortedSet();
    if (mentions.length > NodeCards.MOST_SORTED) {
      return Page.of(mentions, offset, limit).map(ids::term);
    }
    return Page.of(
        Arrays.stream(mentions)
            .mapToObj(ids::term)
            .sorted(
                Comparator.comparing((Node mention) -> article(mention).toString())
                    .thenComparing(mention -> Triples.span(snapshot, mention)))
            .toList(),
        offset,
        limit);
  }

  /// A mention of a node. For an event it says by which rule it was found.
  Evidence ofMention(Node node, Node mention) {
    Optional<Node> type = vertices.of(node).type();
    if (type.isPresent()) {
      Triple typed = Triple.create(node, RDF.Nodes.type, type.get());
      for (Node reifier : reifiers(typed)) {
        if (snapshot.contains(reifier, En.evidence, mention)) {
          return read(mention, reifier, node);
        }
      }
    }
    return read(mention, node, node);
  }

  Optional<SentenceText> sentence(Node node) {
    return Triples.number(snapshot, node, En.sentenceIndex).stream()
        .mapToObj(
            number ->
                new SentenceText(
                    node,
                    number,
                    Triples.span(snapshot, node),
                    Triples.text(snapshot, node, En.text)))
        .findFirst();
  }

  private Evidence read(Node mention, Node reifier, Node subject) {
    Node article = article(mention);
    Modality modality =
        snapshot.contains(reifier, En.modality, Node.ANY)
            ? vertices.modality(reifier)
            : vertices.of(subject).modality();
    return new Evidence(
        mention,
        article,
        vertices.labels().of(article),
        Triples.span(snapshot, mention),
        Triples.text(snapshot, mention, En.exactText),
        snapshot.object(mention, En.inSentence).flatMap(this::sentence),
        modality,
        snapshot.object(reifier, En.rule).filter(Node::isLiteral).map(Node::getLiteralLexicalForm),
        confidence(reifier),
        Triples.text(snapshot, reifier, En.slot),
        modality == Modality.ASSERTED ? List.of() : claimants(subject));
  }

  private Node article(Node mention) {
    return snapshot.object(mention, En.inArticle).orElse(mention);
  }

  private Optional<BigDecimal> confidence(Node reifier) {
    String text = Triples.text(snapshot, reifier, En.confidence);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Who makes the statements that tell this event.
  private List<Vertex> claimants(Node event) {
    Set<Vertex> speakers = new LinkedHashSet<>();
    for (Node statement : Triples.subjects(snapshot, En.says, event)) {
      for (Node speaker : Triples.objects(snapshot, statement, En.agent)) {
        speakers.add(vertices.of(speaker));
      }
    }
    return List.copyOf(speakers);
  }

  private List<Node> reifiers(Triple triple) {
    List<Node> reifiers =
        new ArrayList<>(
            Triples.subjects(snapshot, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple)));
    for (Node statement : Triples.subjects(snapshot, RDF.subject.asNode(), triple.getSubject())) {
      if (snapshot.contains(statement, RDF.predicate.asNode(), triple.getPredicate())
          && snapshot.contains(statement, RDF.object.asNode(), triple.getObject())
          && !reifiers.contains(statement)) {
        reifiers.add(statement);
      }
    }
    return reifiers;
  }
}
