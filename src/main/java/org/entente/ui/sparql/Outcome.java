package org.entente.ui.sparql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// What a query gave, ready to be shown.
sealed interface Outcome {

  /// A value of a row.
  ///
  /// @param term empty where a variable is unbound
  /// @param text its label, or the literal's text
  record Cell(Optional<Node> term, String text) {

    static final Cell UNBOUND = new Cell(Optional.empty(), "");

    /// Whether it can be put in focus.
    boolean isNode() {
      return term.filter(node -> node.isURI() || node.isBlank()).isPresent();
    }
  }

  /// Rows of a table.
  ///
  /// @param graph the triples that the rows are, for CONSTRUCT and DESCRIBE
  /// @param complete whether these are all rows
  record Table(
      List<String> columns,
      List<List<Cell>> rows,
      Optional<Graph> graph,
      boolean complete,
      Duration time)
      implements Outcome {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// Yes or no.
  record Answer(boolean yes, Duration time) implements Outcome {}
}
