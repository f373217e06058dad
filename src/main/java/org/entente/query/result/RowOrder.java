package org.entente.query.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.jspecify.annotations.Nullable;

/// Which rows of a result are shown, and in which order. Made off the window's thread: to sort or
/// narrow a million rows takes seconds.
///
/// @param columns by which to sort, the most important first; none leaves the query's order
/// @param filters all of which a row must pass
public record RowOrder(List<Column> columns, List<RowFilter> filters) {

  /// The query's own order of all rows.
  public static final RowOrder AS_GIVEN = new RowOrder(List.of(), List.of());

  private static final int BATCH = 5_000;

  public RowOrder {
    columns = List.copyOf(columns);
    filters = List.copyOf(filters);
  }

  /// A column to sort by.
  ///
  /// @param index its number
  public record Column(int index, boolean ascending) {}

  /// Whether all rows stay as the query gave them.
  public boolean isAsGiven() {
    return columns.isEmpty() && filters.isEmpty();
  }

  /// The numbers of the rows to show. Numbers sort by value and before words, words by what is
  /// shown, without regard to case; unbound values come last. Equal rows keep the query's order.
  ///
  /// @param size how many rows to take into account
  public int[] of(ResultRows rows, int size, Labelling labels, Cancellation cancellation) {
    boolean words = filters.stream().anyMatch(RowFilter::readsLabels);
    List<Integer> shown = new ArrayList<>();
    List<Key[]> keys = new ArrayList<>();
    for (int from = 0; from < size; from += BATCH) {
      cancellation.check();
      List<List<@Nullable Node>> batch =
          IntStream.range(from, Math.min(size, from + BATCH)).mapToObj(rows::row).toList();
      Map<Node, String> named =
          words || !columns.isEmpty() ? labels.of(terms(batch, words), cancellation) : Map.of();
      for (int index = 0; index < batch.size(); index++) {
        List<@Nullable Node> row = batch.get(index);
        if (filters.stream().allMatch(filter -> filter.passes(row, named))) {
          shown.add(from + index);
          keys.add(
              columns.stream().map(by -> Key.of(row.get(by.index()), named)).toArray(Key[]::new));
        }
      }
    }
    Integer[] order = new Integer[shown.size()];
    Arrays.setAll(order, index -> index);
    if (!columns.isEmpty()) {
      Arrays.sort(order, comparator(keys, cancellation));
    }
    return Arrays.stream(order).mapToInt(shown::get).toArray();
  }

  private Set<Node> terms(List<List<@Nullable Node>> batch, boolean all) {
    Set<Node> terms = new HashSet<>();
    for (List<@Nullable Node> row : batch) {
      for (int column = 0; column < row.size(); column++) {
        int index = column;
        Node value = row.get(column);
        if (value != null && (all || columns.stream().anyMatch(by -> by.index() == index))) {
          terms.add(value);
        }
      }
    }
    return terms;
  }

  private Comparator<Integer> comparator(List<Key[]> keys, Cancellation cancellation) {
    return (one, other) -> {
      cancellation.check();
      for (int column = 0; column < columns.size(); column++) {
        int by =
            keys.get(one)[column].compare(keys.get(other)[column], columns.get(column).ascending());
        if (by != 0) {
          return by;
        }
      }
      return 0;
    };
  }

  /// What a value is sorted by.
  ///
  /// @param number its value, if it is a number
  /// @param text its label, without regard to case; null if unbound
  private record Key(@Nullable BigDecimal number, @Nullable String text) {

    static Key of(@Nullable Node value, Map<Node, String> labels) {
      if (value == null) {
        return new Key(null, null);
      }
      String text = labels.getOrDefault(value, "").toLowerCase(Locale.ROOT);
      return new Key(Numbers.of(value), text);
    }

    /// Whichever way it goes, what is unbound comes last.
    int compare(Key other, boolean ascending) {
      if (text == null || other.text == null) {
        return Boolean.compare(text == null, other.text == null);
      }
      int by;
      if (number != null && other.number != null) {
        by = number.compareTo(other.number);
      } else if ((number == null) != (other.number == null)) {
        by = number == null ? 1 : -1;
      } else {
        by = text.compareTo(other.text);
      }
      return ascending ? by : -by;
    }
  }
}
