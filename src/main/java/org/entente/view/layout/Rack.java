package org.entente.view.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Rows of boxes: each goes to the first row that has room at its place.
final class Rack {

  private final Arrangement graph;
  private final List<Row> rows = new ArrayList<>();

  Rack(Arrangement graph) {
    this.graph = graph;
  }

  List<Row> rows() {
    return rows;
  }

  /// @param x where the box's middle is to be
  void add(int node, double x) {
    double half = graph.width(node) / 2 + OverlapRemoval.AIR;
    for (Row row : rows) {
      if (row.take(node, x - half, x + half)) {
        return;
      }
    }
    Row row = new Row(new ArrayList<>(), new TreeMap<>());
    row.take(node, x - half, x + half);
    rows.add(row);
  }

  /// @param taken where the row is taken: ends by beginnings
  record Row(List<Integer> nodes, TreeMap<Double, Double> taken) {

    private boolean take(int node, double left, double right) {
      Map.Entry<Double, Double> before = taken.lowerEntry(right);
      if (before != null && before.getValue() > left) {
        return false;
      }
      taken.put(left, right);
      nodes.add(node);
      return true;
    }
  }
}
