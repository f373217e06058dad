package org.entente.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Takes the rows of a query as they come, on the thread that runs the query.
public interface RowSink {

  /// Called once, before the rows.
  void columns(List<String> variables);

  /// @param values one for each column, null where a variable is unbound
  void row(List<@Nullable Node> values);
}
