package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.store.Snapshot;
import org.entente.text.Span;

/// Reads articles, and finds from their text back to the graph. Time grows with the number of the
/// article's mentions.
public final class Articles {

  private final Snapshot snapshot;
  private final Vertices vertices;
  private final EvidenceReader evidence;

  Articles(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
    this.evidence = new EvidenceReader(snapshot, vertices);
  }

  /// The article to be read; empty if there is none of this name.
  public Optional<ArticleView> view(Node article, Cancellation cancellation) {
    if (!snapshot.contains(article, RDF.Nodes.type, En.Article)) {
      return Optional.empty();
    }
    List<SentenceText> sentences = new ArrayList<>();
    List<MentionMark> marks = new ArrayList<>();
    for (Node part : Triples.subjects(snapshot, En.inArticle, article)) {
      cancellation.check();
      if (snapshot.contains(part, RDF.Nodes.type, En.Sentence)) {
        evidence.sentence(part).ifPresent(sentences::add);
      } else {
        List<Node> nodes = mentioned(part);
        if (!nodes.isEmpty()) {
          marks.add(new MentionMark(part, Triples.span(snapshot, part), nodes));
        }
      }
    }
    sentences.sort(Comparator.comparingInt(SentenceText::number));
    marks.sort(Comparator.comparing(MentionMark::span));
    return Optional.of(
        new ArticleView(
            article,
            vertices.labels().of(article),
            Triples.text(snapshot, article, En.text),
            sentences,
            marks));
  }

  /// The places in `article` that speak of `node`, in text order: its mentions, and for an event
  /// its clauses.
  public List<Span> spansOf(Node article, Node node, Cancellation cancellation) {
    List<Span> spans = new ArrayList<>();
    for (Node mention : Triples.objects(snapshot, node, En.evidence)) {
      cancellation.check();
      if (snapshot.contains(mention, En.inArticle, article)) {
        spans.add(Triples.span(snapshot, mention));
      }
    }
    return spans.stream().sorted().distinct().toList();
  }

  /// Events and entities mentioned within or across `span` of `article`, in text order.
  public List<Vertex> mentionedIn(Node article, Span span, Cancellation cancellation) {
    Set<Vertex> found = new LinkedHashSet<>();
    for (Node mention : mentionsIn(article, span, cancellation)) {
      mentioned(mention).forEach(node -> found.add(vertices.of(node)));
    }
    return List.copyOf(found);
  }

  /// The facts that some words within or across `span` of `article` give.
  public List<Edge> factsIn(Node article, Span span, Cancellation cancellation) {
    Set<Triple> facts = new LinkedHashSet<>();
    for (Node mention : mentionsIn(article, span, cancellation)) {
      for (Node reifier : Triples.subjects(snapshot, En.evidence, mention)) {
        for (Node term : Triples.objects(snapshot, reifier, RDF.reifies.asNode())) {
          if (term.isTripleTerm() && vertices.isDrawn(term.getTriple())) {
            facts.add(term.getTriple());
          }
        }
      }
    }
    return facts.stream().map(vertices::edge).toList();
  }

  private List<Node> mentionsIn(Node article, Span span, Cancellation cancellation) {
    List<MentionMark> marks = new ArrayList<>();
    for (Node part : Triples.subjects(snapshot, En.inArticle, article)) {
      cancellation.check();
      Span place = Triples.span(snapshot, part);
      if ((place.overlaps(span) || place.contains(span))
          && snapshot.contains(part, RDF.Nodes.type, En.Mention)) {
        marks.add(new MentionMark(part, place, List.of()));
      }
    }
    return marks.stream()
        .sorted(Comparator.comparing(MentionMark::span))
        .map(MentionMark::mention)
        .toList();
  }

  /// The events and entities that a mention speaks of.
  private List<Node> mentioned(Node mention) {
    return Triples.subjects(snapshot, En.evidence, mention).stream()
        .filter(node -> !vertices.isReifier(node))
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
