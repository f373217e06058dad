package org.entente.view.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;

/// Finds an order round a circle in which few edges cross: first down the branches from a node of
/// few edges, then neighbours change places as long as fewer edges cross for it.
final class CircleOrder {

  private static final int MOST_ROUNDS = 60;
  private static final int LARGEST_SWAPPED = 4000;

  private final Arrangement graph;
  private final Links links;
  private final int[] ranks;

  CircleOrder(Arrangement graph, Links links) {
    this.graph = graph;
    this.links = links;
    this.ranks = new int[graph.nodeCount()];
  }

  int[] of(int[] part, Cancellation cancellation) {
    int[] order = branches(part);
    for (int at = 0; at < order.length; at++) {
      ranks[order[at]] = at;
    }
    boolean better = order.length <= LARGEST_SWAPPED;
    for (int round = 0; better && round < MOST_ROUNDS && !cancellation.isCancelled(); round++) {
      better = false;
      for (int at = 0; at < order.length; at++) {
        better |= swap(order, at, (at + 1) % order.length);
      }
    }
    return order;
  }

  /// Depth first, the neighbours with few edges first, so that what hangs on a node is beside it.
  private int[] branches(int[] part) {
    boolean[] seen = new boolean[graph.nodeCount()];
    int[] order = new int[part.length];
    int filled = 0;
    Deque<Integer> stack = new ArrayDeque<>();
    stack.push(
        IntStream.of(part)
            .boxed()
            .min(
                Comparator.<Integer>comparingInt(links::degree)
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow());
    while (!stack.isEmpty()) {
      int node = stack.pop();
      if (seen[node]) {
        continue;
      }
      seen[node] = true;
      order[filled++] = node;
      IntStream.of(links.of(node))
          .boxed()
          .sorted(Comparator.<Integer>comparingInt(other -> -links.degree(other)))
          .filter(other -> !seen[other])
          .forEach(stack::push);
    }
    return order;
  }

  /// Changes the places of two that stand side by side, if their edges cross less then.
  private boolean swap(int[] order, int first, int second) {
    int one = order[first];
    int other = order[second];
    if (one == other) {
      return false;
    }
    int size = order.length;
    long now = crossings(one, other, first, size);
    long then = crossings(other, one, first, size);
    if (then >= now) {
      return false;
    }
    order[first] = other;
    order[second] = one;
    ranks[other] = first;
    ranks[one] = second;
    return true;
  }

  /// How many edges of the left one cross edges of the right one, seen from the place of the left:
  /// the ends further round lie for the left one before those of the right one.
  private long crossings(int left, int right, int from, int size) {
    int[] lefts = around(left, right, from, size);
    int[] rights = around(right, left, from, size);
    long crossings = 0;
    int before = 0;
    for (int end : lefts) {
      while (before < rights.length && rights[before] < end) {
        before++;
      }
      int same = before;
      while (same < rights.length && rights[same] == end) {
        same++;
      }
      crossings += rights.length - same;
    }
    return crossings;
  }

  /// How far round the circle a node's neighbours are, sorted.
  private int[] around(int node, int but, int from, int size) {
    return Arrays.stream(links.of(node))
        .filter(other -> other != but)
        .map(other -> Math.floorMod(ranks[other] - from, size))
        .sorted()
        .toArray();
  }
}
