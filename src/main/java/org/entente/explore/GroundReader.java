package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.store.Snapshot;
import org.entente.text.Span;

/// Reads from the graph alone why an event is told: for each of its clauses the facts of the event
/// that words of this clause give.
final class GroundReader {

  /// A role and the place that fills it.
  private record Filled(Triple fact, Evidence words) {}

  private final Snapshot snapshot;
  private final Vertices vertices;
  private final EvidenceReader evidence;

  GroundReader(Snapshot snapshot, Vertices vertices, EvidenceReader evidence) {
    this.snapshot = snapshot;
    this.vertices = vertices;
    this.evidence = evidence;
  }

  /// @param clauses where the event is told
  /// @param facts what the event's node is the subject of, each by its narrowest property
  List<Ground> of(
      Node event, List<Evidence> clauses, List<Triple> facts, Cancellation cancellation) {
    List<Filled> filled = new ArrayList<>();
    for (Triple fact : facts) {
      cancellation.check();
      if (fact.getObject().isURI() && isPart(fact.getObject())) {
        evidence.of(fact).forEach(words -> filled.add(new Filled(fact, words)));
      }
    }
    List<Evidence> triggers =
        Triples.objects(snapshot, event, En.trigger).stream()
            .map(mention -> evidence.ofMention(event, mention))
            .toList();
    return clauses.stream().map(clause -> ground(clause, triggers, filled)).toList();
  }

  /// Other events and measures hang on an event, but play no part in it.
  private boolean isPart(Node object) {
    Kind kind = vertices.of(object).kind();
    return !kind.isEvent() && kind != Kind.MEASURE && vertices.of(object).type().isPresent();
  }

  private Ground ground(Evidence clause, List<Evidence> triggers, List<Filled> filled) {
    return new Ground(
        clause,
        triggers.stream().filter(trigger -> isWithin(clause, trigger)).toList(),
        filled.stream()
            .filter(each -> isWithin(clause, each.words()))
            .filter(each -> each.words().rule().equals(clause.rule()))
            .sorted(Comparator.comparing(each -> each.words().span()))
            .map(this::role)
            .toList());
  }

  private RoleWords role(Filled filled) {
    return new RoleWords(
        vertices.labels().of(filled.fact().getPredicate()),
        vertices.of(filled.fact().getObject()),
        filled.words(),
        filled.words().slots());
  }

  private static boolean isWithin(Evidence clause, Evidence words) {
    Span span = clause.span();
    return clause.article().equals(words.article()) && span.contains(words.span());
  }
}
