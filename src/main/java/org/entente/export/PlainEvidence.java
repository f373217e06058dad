package org.entente.export;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/// Writes RDF 1.2 reifiers in the words of RDF 1.1: `?r rdf:reifies <<( s p o )>>` becomes an
/// `rdf:Statement` with `rdf:subject`, `rdf:predicate` and `rdf:object` (RDF Schema 1.1, section
/// 5.3).
final class PlainEvidence {

  private PlainEvidence() {}

  /// Other uses of triple terms have no counterpart in RDF 1.1; this program writes none.
  static Stream<Quad> of(Quad quad) {
    if (!quad.getObject().isTripleTerm()) {
      return Stream.of(quad);
    }
    if (!quad.getPredicate().equals(RDF.reifies.asNode())) {
      return Stream.empty();
    }
    Node graph = quad.getGraph();
    Node reifier = quad.getSubject();
    Triple fact = quad.getObject().getTriple();
    return Stream.of(
        Quad.create(graph, reifier, RDF.type.asNode(), RDF.Statement.asNode()),
        Quad.create(graph, reifier, RDF.subject.asNode(), fact.getSubject()),
        Quad.create(graph, reifier, RDF.predicate.asNode(), fact.getPredicate()),
        Quad.create(graph, reifier, RDF.object.asNode(), fact.getObject()));
  }
}
