package org.entente.explore.duplicate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// Reads profiles of actors from a workspace's graph.
final class ProfileReader {

  private static final List<Node> BODIES =
      List.of(En.Organization, En.GovernmentBody, En.InternationalOrganization);

  private final Snapshot snapshot;

  ProfileReader(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Empty for a node that is neither person nor body, for one without a label, and for a body that
  /// is only described.
  Optional<Profile> read(Node node) {
    boolean person = snapshot.contains(node, RDF.Nodes.type, En.Person);
    boolean body = BODIES.stream().anyMatch(type -> snapshot.contains(node, RDF.Nodes.type, type));
    List<String> names = new ArrayList<>(texts(node, RDFS.Nodes.label));
    names.addAll(texts(node, SKOS.altLabel.asNode()));
    boolean named = isNamed(node);
    if (person == body || names.isEmpty() || (body && !named)) {
      return Optional.empty();
    }
    Set<String> offices = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>(texts(node, En.countryCode));
    for (Node office : objects(node, En.holdsOffice)) {
      offices.addAll(texts(office, RDFS.Nodes.label));
      objects(office, En.officeOf).forEach(of -> countries.addAll(texts(of, En.isoCode)));
    }
    objects(node, En.partOf).forEach(of -> countries.addAll(texts(of, En.isoCode)));
    Set<String> identifiers = new LinkedHashSet<>();
    objects(node, OWL.sameAs.asNode()).forEach(other -> identifiers.add(other.toString()));
    return Optional.of(
        new Profile(
            person ? Profile.Kind.PERSON : Profile.Kind.BODY,
            named,
            names,
            countries,
            offices,
            identifiers));
  }

  private boolean isNamed(Node node) {
    return objects(node, En.evidence).stream()
        .anyMatch(mention -> texts(mention, En.mentionKind).contains("name"));
  }

  private List<Node> objects(Node node, Node property) {
    List<Node> objects = new ArrayList<>();
    Iterator<Triple> found = snapshot.find(node, property, Node.ANY);
    while (found.hasNext()) {
      objects.add(found.next().getObject());
    }
    return objects;
  }

  private List<String> texts(Node node, Node property) {
    return objects(node, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }
}
