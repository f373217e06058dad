package org.entente.store.label;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.mapping.En;

/// The properties whose literals are labels.
public final class Naming {

  /// Those that name a node, the best first.
  public static final List<Node> NAMES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
          NodeFactory.createURI("https://schema.org/name"),
          NodeFactory.createURI("http://schema.org/name"),
          DCTerms.title.asNode(),
          En.title);

  /// Those by which a node is found: its names, and what else it is called.
  public static final List<Node> FINDABLE =
      List.of(
          NAMES.get(0),
          NAMES.get(1),
          NAMES.get(2),
          NAMES.get(3),
          NAMES.get(4),
          NAMES.get(5),
          NAMES.get(6),
          SKOS.altLabel.asNode());

  private static final Set<Node> ALL = Set.copyOf(FINDABLE);

  private Naming() {}

  /// Whether a node is found by what this predicate says of it.
  public static boolean isFindable(Node predicate) {
    return ALL.contains(predicate);
  }
}
