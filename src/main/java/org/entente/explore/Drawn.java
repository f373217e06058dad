package org.entente.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.mapping.En;

/// Which triples are edges of the drawn graph. Evidence, classes and bookkeeping are not: they are
/// the inspector's and the reader's business.
final class Drawn {

  private static final Set<Node> NEVER =
      Set.of(
          RDF.Nodes.type,
          RDF.reifies.asNode(),
          RDF.subject.asNode(),
          RDF.predicate.asNode(),
          RDF.object.asNode(),
          OWL.sameAs.asNode(),
          RDFS.isDefinedBy.asNode(),
          RDFS.seeAlso.asNode(),
          En.evidence,
          En.trigger,
          En.inSentence,
          En.inArticle,
          En.extractedBy,
          En.eventType,
          En.eventMode,
          En.eventContext,
          En.modality,
          En.limitBound);

  /// Broader property to the narrower ones that say the same and more.
  private static final Map<Node, List<Node>> NARROWER =
      Map.of(
          En.participant,
          List.of(En.agent, En.target, En.imposedBy, En.sanctionTarget, En.speaker, En.addressee),
          En.agent,
          List.of(En.imposedBy, En.speaker),
          En.target,
          List.of(En.sanctionTarget, En.addressee),
          En.about,
          List.of(En.agreedOn, En.discussed));

  private static final Set<Node> AGENTS = Set.of(En.agent, En.imposedBy, En.speaker);
  private static final Set<Node> TARGETS = Set.of(En.target, En.sanctionTarget, En.addressee);

  private Drawn() {}

  /// Whether a triple with this predicate and object can be an edge, as far as these tell.
  static boolean mayBe(Triple triple) {
    Node object = triple.getObject();
    return (object.isURI() || object.isBlank()) && mayBe(triple.getPredicate());
  }

  /// Whether a triple with this predicate can be an edge.
  static boolean mayBe(Node predicate) {
    return !NEVER.contains(predicate)
        && !predicate.getURI().startsWith("http://www.w3.org/ns/prov#");
  }

  /// The properties that, if they hold between the same nodes, make this one superfluous.
  static List<Node> narrower(Node property) {
    return NARROWER.getOrDefault(property, List.of());
  }

  static EdgeRole role(Node property) {
    if (AGENTS.contains(property)) {
      return EdgeRole.AGENT;
    }
    return TARGETS.contains(property) ? EdgeRole.TARGET : EdgeRole.OTHER;
  }
}
