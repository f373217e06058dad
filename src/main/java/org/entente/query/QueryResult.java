package org.entente.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What a query gave.
public sealed interface QueryResult {

  /// The answer to SELECT.
  ///
  /// @param rows values by column, null where a variable is unbound
  /// @param complete whether these are all rows; false if the limit cut them off
  record Rows(List<String> variables, List<List<@Nullable Node>> rows, boolean complete)
      implements QueryResult {

    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }
  }

  /// The answer to ASK.
  record Answer(boolean yes) implements QueryResult {}

  /// The answer to CONSTRUCT and DESCRIBE.
  ///
  /// @param graph in memory, with the query's prefixes; nobody else holds it
  /// @param complete whether these are all triples; false if the limit cut them off
  record Triples(Graph graph, boolean complete) implements QueryResult {}
}
