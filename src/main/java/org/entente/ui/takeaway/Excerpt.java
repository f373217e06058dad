package org.entente.ui.takeaway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.mapping.Ontology;
import org.entente.store.Snapshot;

/// What a workspace knows of some nodes: the triples between them, their types, labels and values,
/// and the evidence of all these down to sentences and articles.
final class Excerpt {

  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  private final Snapshot snapshot;
  private final Cancellation cancellation;
  private final Set<Quad> quads = new LinkedHashSet<>();

  private Excerpt(Snapshot snapshot, Cancellation cancellation) {
    this.snapshot = snapshot;
    this.cancellation = cancellation;
  }

  /// All that the user brought in; the ontology is left out.
  static Stream<Quad> whole(Snapshot snapshot) {
    return stream(snapshot.dataset().find()).filter(Excerpt::isOurs);
  }

  static Stream<Quad> of(Snapshot snapshot, Set<Node> nodes, Cancellation cancellation) {
    Excerpt excerpt = new Excerpt(snapshot, cancellation);
    nodes.forEach(node -> excerpt.describe(node, nodes));
    return excerpt.quads.stream();
  }

  private void describe(Node node, Set<Node> nodes) {
    cancellation.check();
    Iterator<Quad> facts = snapshot.dataset().find(Node.ANY, node, Node.ANY, Node.ANY);
    while (facts.hasNext()) {
      Quad fact = facts.next();
      if (!isOurs(fact)) {
        continue;
      }
      Node object = fact.getObject();
      if (fact.getPredicate().equals(En.evidence)) {
        quads.add(fact);
        whole(object);
      } else if (object.isLiteral()
          || nodes.contains(object)
          || fact.getPredicate().equals(RDF.Nodes.type)
          || isTerm(object)) {
        quads.add(fact);
        reifiers(fact.asTriple());
      }
    }
  }

  private void reifiers(Triple fact) {
    Node term = NodeFactory.createTripleTerm(fact);
    stream(snapshot.dataset().find(Node.ANY, Node.ANY, REIFIES, term))
        .toList()
        .forEach(quad -> whole(quad.getSubject()));
  }

  /// Reifiers, mentions, sentences and articles as they are, and what they point to of these.
  private void whole(Node first) {
    Deque<Node> open = new ArrayDeque<>(Set.of(first));
    Set<Node> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!seen.add(node)) {
        continue;
      }
      stream(snapshot.dataset().find(Node.ANY, node, Node.ANY, Node.ANY))
          .filter(Excerpt::isOurs)
          .filter(quads::add)
          .filter(quad -> pointsToEvidence(quad.getPredicate()))
          .map(Quad::getObject)
          .forEach(open::push);
    }
  }

  private static boolean pointsToEvidence(Node predicate) {
    return predicate.equals(En.evidence)
        || predicate.equals(En.inSentence)
        || predicate.equals(En.inArticle)
        || predicate.equals(En.extractedBy);
  }

  private static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(En.NAMESPACE);
  }

  private static boolean isOurs(Quad quad) {
    return !quad.getGraph().equals(Ontology.GRAPH);
  }

  private static Stream<Quad> stream(Iterator<Quad> quads) {
    return org.apache.jena.atlas.iterator.Iter.asStream(quads);
  }
}
