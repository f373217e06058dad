package org.entente.explore;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.store.Snapshot;
import org.entente.text.Span;

/// Reads triples out of a snapshot.
final class Triples {

  private Triples() {}

  static List<Triple> list(Iterator<Triple> found) {
    return list(found, Cancellation.NONE);
  }

  static List<Triple> list(Iterator<Triple> found, Cancellation cancellation) {
    List<Triple> triples = new ArrayList<>();
    while (found.hasNext()) {
      cancellation.check();
      triples.add(found.next());
    }
    return triples;
  }

  static List<Node> objects(Snapshot snapshot, Node subject, Node property) {
    return list(snapshot.find(subject, property, Node.ANY)).stream()
        .map(Triple::getObject)
        .toList();
  }

  static List<Node> subjects(Snapshot snapshot, Node property, Node object) {
    return list(snapshot.find(Node.ANY, property, object)).stream()
        .map(Triple::getSubject)
        .toList();
  }

  /// The text of a literal of the subject, or nothing.
  static String text(Snapshot snapshot, Node subject, Node property) {
    return snapshot
        .object(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  static OptionalInt number(Snapshot snapshot, Node subject, Node property) {
    try {
      return snapshot
          .object(subject, property)
          .filter(Node::isLiteral)
          .map(Node::getLiteralValue)
          .filter(Number.class::isInstance)
          .map(value -> OptionalInt.of(((Number) value).intValue()))
          .orElseGet(OptionalInt::empty);
    } catch (DatatypeFormatException e) {
      return OptionalInt.empty();
    }
  }

  /// Where a mention or sentence stands; an empty span at 0 if it does not say.
  static Span span(Snapshot snapshot, Node node) {
    int start = Math.max(0, number(snapshot, node, En.start).orElse(0));
    int end = number(snapshot, node, En.end).orElse(start);
    return new Span(start, Math.max(start, end));
  }
}
