package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;
import org.entente.view.NodeKind;

/// Columns of classes: actors left, events in the middle, things right. In its column a node is
/// beside its neighbours as far as there is room (the mean heuristic of K. Sugiyama, S. Tagawa, M.
/// Toda: "Methods for visual understanding of hierarchical system structures", 1981). A class of
/// many nodes takes several columns; classes of few share one, each a block of its own.
public final class ColumnLayout implements Layout {

  private static final int ROUNDS = 12;
  private static final int FEWEST_IN_A_COLUMN = 14;
  private static final double PITCH = 2;
  private static final double BETWEEN_COLUMNS = 28;
  private static final double BETWEEN_GROUPS = 110;
  private static final double BETWEEN_CLASSES = 26;

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    int count = start.nodeCount();
    double[] x = new double[count];
    double[] y = new double[count];
    Links links = Links.of(start);
    int most = Math.max(FEWEST_IN_A_COLUMN, (int) (PITCH * Math.sqrt(count)));
    List<List<Integer>> groups = groups(start, most);
    for (int round = 0; round < ROUNDS && !cancellation.isCancelled(); round++) {
      for (List<Integer> members : groups) {
        align(start, links, members, y);
      }
    }
    double left = 0;
    for (List<Integer> members : groups) {
      left = stack(start, members, most, left, x, y) + BETWEEN_GROUPS;
    }
    return Structure.ended(start, new Places(x, y), cancellation);
  }

  /// Classes of one family go together as long as they fit in one column.
  private static List<List<Integer>> groups(Arrangement graph, int most) {
    Map<NodeKind, List<Integer>> classes = new EnumMap<>(NodeKind.class);
    for (int node = 0; node < graph.nodeCount(); node++) {
      classes.computeIfAbsent(graph.kind(node), kind -> new ArrayList<>()).add(node);
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> members : classes.values()) {
      List<Integer> last = groups.isEmpty() ? List.of() : groups.getLast();
      boolean fits =
          !last.isEmpty()
              && last.size() + members.size() <= most
              && graph.kind(last.getLast()).family() == graph.kind(members.getFirst()).family();
      if (fits) {
        last.addAll(members);
      } else {
        groups.add(members);
      }
    }
    return groups;
  }

  /// Sorts a group by where its neighbours are, class by class, and puts it there as far as it has
  /// room.
  private static void align(Arrangement graph, Links links, List<Integer> members, double[] y) {
    double[] wishes = new double[graph.nodeCount()];
    for (int node : members) {
      wishes[node] =
          IntStream.of(links.of(node)).mapToDouble(end -> y[end]).average().orElse(y[node]);
    }
    Map<NodeKind, Double> means =
        members.stream()
            .collect(
                Collectors.groupingBy(
                    graph::kind, Collectors.averagingDouble(node -> wishes[node])));
    members.sort(
        Comparator.<Integer>comparingDouble(node -> means.getOrDefault(graph.kind(node), 0.0))
            .thenComparing(graph::kind)
            .thenComparingDouble(node -> wishes[node])
            .thenComparing(Comparator.naturalOrder()));
    double[] gaps = gaps(graph, members);
    double[] wished = members.stream().mapToDouble(node -> wishes[node]).toArray();
    double[] placed = Rows.spread(wished, gaps);
    for (int at = 0; at < placed.length; at++) {
      y[members.get(at)] = placed[at];
    }
  }

  /// Deals a group out to as many columns as it needs, in its order from side to side.
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
              + 2 * OverlapRemoval.AIR
              + (graph.kind(column.get(at - 1)) == graph.kind(column.get(at))
                  ? 0
                  : BETWEEN_CLASSES);
    }
    return gaps;
  }
}
