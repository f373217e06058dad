package org.entente.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/// Which of the ontology's classes and properties are broader than which. Thread-safe.
public final class Hierarchy {

  private final Graph ontology;
  private final Map<Node, List<Node>> classes = new ConcurrentHashMap<>();
  private final Map<Node, List<Node>> properties = new ConcurrentHashMap<>();

  /// @param ontology the classes and properties; only read
  public Hierarchy(Graph ontology) {
    this.ontology = ontology;
  }

  /// The class and all that are broader, the narrowest first; without classes of other
  /// vocabularies.
  public List<Node> classesOf(Node narrowest) {
    return classes.computeIfAbsent(narrowest, each -> closure(each, RDFS.subClassOf.asNode()));
  }

  /// The property and all that are broader, the narrowest first; without properties of other
  /// vocabularies.
  public List<Node> propertiesOf(Node narrowest) {
    return properties.computeIfAbsent(
        narrowest, each -> closure(each, RDFS.subPropertyOf.asNode()));
  }

  private List<Node> closure(Node start, Node relation) {
    Set<Node> found = new LinkedHashSet<>();
    found.add(start);
    for (boolean grown = true; grown; ) {
      List<Node> broader =
          found.stream()
              .flatMap(each -> ontology.find(each, relation, Node.ANY).toList().stream())
              .map(Triple::getObject)
              .filter(each -> each.isURI() && each.getURI().startsWith(En.NAMESPACE))
              .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
              .toList();
      grown = found.addAll(broader);
    }
    return List.copyOf(found);
  }
}
