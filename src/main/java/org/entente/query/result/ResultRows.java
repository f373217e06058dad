package org.entente.query.result;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Rows of a result by their numbers, however many there are.
///
/// Thread-safe. Rows may lie on the disk: they are not to be read on the window's thread.
public interface ResultRows {

  /// The names of the columns, in order.
  List<String> columns();

  /// How many rows there are now; it may grow while the query runs, and never shrinks.
  int size();

  /// @param index from 0 to below [#size]
  /// @return one value for each column, null where a variable is unbound
  List<@Nullable Node> row(int index);
}
