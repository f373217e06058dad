package org.entente.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// Checks a graph against the SHACL shapes of the ontology.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class Validation {

  /// A rule that the graph breaks.
  ///
  /// @param path the property or path at fault, as SPARQL writes it; empty for the node itself
  /// @param value the value at fault; empty if one is missing
  public record Violation(Node focus, String path, Optional<Node> value, String message) {}

  /// @return what is wrong, by focus node and path; empty if nothing is
  public List<Violation> check(Graph graph) {
    throw new UnsupportedOperationException();
  }
}
