package org.entente.query.result;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What a row must have to be shown.
public sealed interface RowFilter {

  /// @param labels of the row's terms, if [#readsLabels]
  boolean passes(List<@Nullable Node> row, Map<Node, String> labels);

  /// Whether labels are needed to decide.
  boolean readsLabels();

  /// Some value's label or IRI has this text in it, without regard to case.
  record Has(String text) implements RowFilter {

    @Override
    public boolean passes(List<@Nullable Node> row, Map<Node, String> labels) {
      String sought = text.toLowerCase(Locale.ROOT);
      return row.stream()
          .filter(Objects::nonNull)
          .flatMap(
              value ->
                  Stream.of(labels.getOrDefault(value, ""), value.isURI() ? value.getURI() : ""))
          .anyMatch(shown -> shown.toLowerCase(Locale.ROOT).contains(sought));
    }

    @Override
    public boolean readsLabels() {
      return true;
    }
  }

  /// The value of a column is this term, or just not.
  ///
  /// @param value null for unbound
  record Is(int column, @Nullable Node value, boolean wanted) implements RowFilter {

    @Override
    public boolean passes(List<@Nullable Node> row, Map<Node, String> labels) {
      return Objects.equals(row.get(column), value) == wanted;
    }

    @Override
    public boolean readsLabels() {
      return false;
    }
  }
}
