package org.entente.explore;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// The classes of nodes, and the kinds that they stand for. Belongs to one read.
public final class Kinds {

  /// The narrowest classes first, where one class is narrower than another.
  private static final Map<Node, Kind> BY_CLASS = byClass();

  private final Snapshot snapshot;
  private final Map<Node, Set<Node>> broader = new HashMap<>();

  Kinds(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The classes of a node, the most specific first.
  List<Node> classesOf(Node node) {
    List<Node> classes =
        Triples.list(snapshot.find(node, RDF.Nodes.type, Node.ANY)).stream()
            .map(Triple::getObject)
            .filter(Node::isURI)
            .toList();
    return classes.stream()
        .sorted(
            (one, other) -> {
              int byDepth = Integer.compare(depth(other, classes), depth(one, classes));
              return byDepth != 0 ? byDepth : one.getURI().compareTo(other.getURI());
            })
        .toList();
  }

  Optional<Node> classOf(Node node) {
    return classesOf(node).stream().findFirst();
  }

  /// The kind that a node of all these classes is of.
  public static Kind kindOf(Set<Node> classes) {
    return BY_CLASS.entrySet().stream()
        .filter(entry -> classes.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  /// How many of these classes are broader than this one.
  private int depth(Node narrow, List<Node> classes) {
    Set<Node> above =
        broader.computeIfAbsent(
            narrow,
            each ->
                Triples.list(snapshot.find(each, RDFS.Nodes.subClassOf, Node.ANY)).stream()
                    .map(Triple::getObject)
                    .collect(Collectors.toSet()));
    int depth = 0;
    for (Node each : above) {
      if (classes.contains(each) && !each.equals(narrow)) {
        depth = Math.max(depth, 1 + depth(each, remaining(classes, narrow)));
      }
    }
    return depth;
  }

  /// Without `narrow`, so that classes that are subclasses of each other end.
  private static List<Node> remaining(List<Node> classes, Node narrow) {
    return classes.stream().filter(each -> !each.equals(narrow)).toList();
  }

  private static Map<Node, Kind> byClass() {
    Map<Node, Kind> kinds = new LinkedHashMap<>();
    kinds.put(En.Country, Kind.COUNTRY);
    kinds.put(En.Person, Kind.PERSON);
    kinds.put(En.GovernmentBody, Kind.GOVERNMENT_BODY);
    kinds.put(En.InternationalOrganization, Kind.INTERNATIONAL_ORGANIZATION);
    kinds.put(En.Organization, Kind.ORGANIZATION);
    kinds.put(En.Actor, Kind.ACTOR);
    kinds.put(En.Place, Kind.PLACE);
    kinds.put(En.Office, Kind.OFFICE);
    kinds.put(En.Topic, Kind.TOPIC);
    kinds.put(En.Weapon, Kind.WEAPON);
    kinds.put(En.SanctionMeasure, Kind.MEASURE);
    kinds.put(En.Agreement, Kind.AGREEMENT);
    kinds.put(En.Call, Kind.CALL);
    kinds.put(En.Consultation, Kind.CONSULTATION);
    kinds.put(En.Support, Kind.SUPPORT);
    kinds.put(En.Concession, Kind.CONCESSION);
    kinds.put(En.Demand, Kind.DEMAND);
    kinds.put(En.Accusation, Kind.ACCUSATION);
    kinds.put(En.Threat, Kind.THREAT);
    kinds.put(En.Rejection, Kind.REJECTION);
    kinds.put(En.Statement, Kind.STATEMENT);
    kinds.put(En.Sanction, Kind.SANCTION);
    kinds.put(En.WeaponsTest, Kind.WEAPONS_TEST);
    kinds.put(En.MilitaryAction, Kind.MILITARY_ACTION);
    kinds.put(En.Event, Kind.EVENT);
    kinds.put(En.Article, Kind.ARTICLE);
    for (Node term :
        List.of(
            OWL.Class.asNode(),
            RDFS.Class.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            RDF.Property.asNode(),
            SKOS.Concept.asNode(),
            SKOS.ConceptScheme.asNode(),
            OWL.Ontology.asNode())) {
      kinds.put(term, Kind.TERM);
    }
    return kinds;
  }
}
