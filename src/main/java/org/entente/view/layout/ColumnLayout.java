package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;
import org.entente.view.NodeKind;

/// A column for each class: actors left, events in the middle, things right. In its column a node
/// is beside its neighbours as far as there is room (the mean heuristic of K. Sugiyama, S. Tagawa,
/// M. Toda: "Methods for visual understanding of hierarchical system structures", 1981). A class of
/// many nodes takes several columns.
public final class ColumnLayout implements Layout {

  private static final int ROUNDS = 12;
  private static final int FEWEST_IN_A_COLUMN = 10;
  private static final double PITCH = 2;
  private static final double BETWEEN_COLUMNS = 28;
  private static final double BETWEEN_CLASSES = 90;

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    int count = start.nodeCount();
    double[] x = new double[count];
    double[] y = new double[count];
    Links links = Links.of(start);
    Map<NodeKind, List<Integer>> classes = new EnumMap<>(NodeKind.class);
    for (int node = 0; node < count; node++) {
      classes.computeIfAbsent(start.kind(node), kind -> new ArrayList<>()).add(node);
    }
    for (int round = 0; round < ROUNDS && !cancellation.isCancelled(); round++) {
      for (List<Integer> members : classes.values()) {
        align(start, links, members, round == 0, y);
      }
    }
    int most = Math.max(FEWEST_IN_A_COLUMN, (int) (PITCH * Math.sqrt(count)));
    double left = 0;
    for (List<Integer> members : classes.values()) {
      left = stack(start, members, most, left, x, y) + BETWEEN_CLASSES;
    }
    return Structure.ended(start, new Places(x, y), cancellation);
  }

  /// Sorts a class by where its neighbours are, and puts it there as far as it has room.
  private static void align(
      Arrangement graph, Links links, List<Integer> members, boolean first, double[] y) {
    double[] wishes = new double[graph.nodeCount()];
    for (int node : members) {
      double mean =
          IntStream.of(links.of(node)).mapToDouble(end -> y[end]).average().orElse(y[node]);
      wishes[node] = first ? graph.y(node) : mean;
    }
    members.sort(
        Comparator.<Integer>comparingDouble(node -> wishes[node])
            .thenComparing(Comparator.naturalOrder()));
    double[] gaps = gaps(graph, members);
    double[] wished = members.stream().mapToDouble(node -> wishes[node]).toArray();
    double[] placed = Rows.spread(wished, gaps);
    for (int at = 0; at < placed.length; at++) {
      y[members.get(at)] = placed[at];
    }
  }

  /// Deals a class out to as many columns as it needs, in its order from side to side.
  ///
  /// @return where the last column ends
  private static double stack(
      Arrangement graph, List<Integer> members, int most, double from, double[] x, double[] y) {
    int columns = (members.size() + most - 1) / most;
    double left = from;
    for (int column = 0; column < columns; column++) {
      List<Integer> here = new ArrayList<>();
      double width = 0;
      for (int at = column; at < members.size(); at += columns) {
        here.add(members.get(at));
        width = Math.max(width, graph.width(members.get(at)));
      }
      double[] wished =
          columns == 1
              ? here.stream().mapToDouble(node -> y[node]).toArray()
              : new double[here.size()];
      double[] placed = Rows.spread(wished, gaps(graph, here));
      for (int at = 0; at < placed.length; at++) {
        x[here.get(at)] = left + width / 2;
        y[here.get(at)] = placed[at];
      }
      left += width + BETWEEN_COLUMNS;
    }
    return left - BETWEEN_COLUMNS;
  }

  private static double[] gaps(Arrangement graph, List<Integer> column) {
    double[] gaps = new double[column.size()];
    for (int at = 1; at < gaps.length; at++) {
      gaps[at] =
          (graph.height(column.get(at - 1)) + graph.height(column.get(at))) / 2
              + 2 * OverlapRemoval.AIR;
    }
    return gaps;
  }
}
