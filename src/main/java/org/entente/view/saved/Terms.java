package org.entente.view.saved;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The vocabulary of the files that hold saved views; each constant has the term's own name. A view
/// ([#View]) has its `dcterms:title` and `dcterms:created`; nodes and steps are RDF lists, since
/// their order counts.
final class Terms {

  static final String NAMESPACE = "https://w3id.org/entente/view#";
  static final String DCTERMS = "http://purl.org/dc/terms/";

  /// The number of the format that this program writes, and the latest that it reads.
  static final int FORMAT = 1;

  static final Node View = term("View");
  static final Node format = term("format");

  /// The named graph in the same file that holds the edges, as triples.
  static final Node facts = term("facts");

  static final Node nodes = term("nodes");

  /// Of a node of the view: what it stands for. A blank node `b` of the workspace is written as the
  /// IRI `_:b`.
  static final Node term = term("term");

  static final Node x = term("x");
  static final Node y = term("y");
  static final Node pinned = term("pinned");

  /// Of a node: what was measured of it.
  static final Node measured = term("measured");

  static final Node steps = term("steps");
  static final Node sparql = term("sparql");
  static final Node brought = term("brought");
  static final Node taken = term("taken");
  static final Node hidesPredicate = term("hidesPredicate");
  static final Node hidesKind = term("hidesKind");
  static final Node hidesModality = term("hidesModality");
  static final Node folded = term("folded");
  static final Node layout = term("layout");
  static final Node emphasis = term("emphasis");
  static final Node channel = term("channel");
  static final Node zoom = term("zoom");
  static final Node title = NodeFactory.createURI(DCTERMS + "title");
  static final Node created = NodeFactory.createURI(DCTERMS + "created");

  private Terms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
