package org.entente.query.schema;

import org.apache.jena.graph.Node;

/// What stands at one end of a predicate, as the data has it.
public sealed interface End {

  /// An instance of a class. One of several classes stands at several ends.
  record OfClass(Node type) implements End {}

  /// A literal, by its datatype.
  record OfDatatype(Node datatype) implements End {}

  /// An IRI or blank node that no triple gives a class.
  record Unclassed() implements End {}

  /// A triple, as what a reifier speaks of.
  record OfTriple() implements End {}
}
