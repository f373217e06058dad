package org.entente.explore.path;

import java.util.ArrayList;
import java.util.List;
import org.entente.base.LongList;

/// The paths between two nodes, by length: two balls grow towards each other by bidirectional
/// breadth-first search (Pohl 1971), always the one with the smaller rim; where they meet, all
/// simple paths of a length are put together from halves. So each node that is visited lies on a
/// walk of the wanted length, and the paths of a length come without those of a greater one.
final class PairSearch {

  /// So many nodes of both balls, at 40 bytes each at most.
  static final int MOST_NODES = 3_000_000;

  private final Ball from;
  private final Ball to;
  private final Surroundings surroundings;
  private final List<long[]> paths = new ArrayList<>();
  private long shortest;
  private int searched;
  private boolean tooWide;

  PairSearch(long from, long to, Surroundings surroundings) {
    this.from = new Ball(from, surroundings);
    this.to = new Ball(to, surroundings);
    this.surroundings = surroundings;
  }

  /// Looks for paths of 1, 2, 3 hops and so on.
  ///
  /// @param most at most so many paths
  void run(int longest, int most) {
    for (int length = 1; length <= longest && paths.size() < most; length++) {
      if (!reach(length)) {
        tooWide = true;
        return;
      }
      if (isExhausted() && paths.isEmpty() && !meets()) {
        searched = longest;
        return;
      }
      join(length, most);
      searched = paths.size() < most ? length : length - 1;
    }
  }

  /// The nodes of each path from one end to the other, the shortest paths first.
  List<long[]> paths() {
    return paths;
  }

  /// How many paths of the least length there are.
  long shortest() {
    return shortest;
  }

  /// Up to which length all paths were looked for and listed.
  int searched() {
    return searched;
  }

  boolean tooWide() {
    return tooWide;
  }

  private boolean reach(int length) {
    while (from.radius() + to.radius() < length) {
      Ball smaller = from.rim() <= to.rim() ? from : to;
      if (!smaller.grow(MOST_NODES - from.size() - to.size() + smaller.size())) {
        return false;
      }
    }
    return true;
  }

  /// Whether one end has nothing beyond its ball.
  private boolean isExhausted() {
    return from.rim() == 0 || to.rim() == 0;
  }

  private boolean meets() {
    return from.distance(to.centre()) != Distances.UNKNOWN
        || to.distance(from.centre()) != Distances.UNKNOWN;
  }

  /// Puts the halves of one length together at the nodes where they meet.
  private void join(int length, int most) {
    int second = Math.min(to.radius(), length);
    int first = length - second;
    boolean none = paths.isEmpty();
    HalfPaths firsts = new HalfPaths(from, surroundings, first);
    HalfPaths seconds = new HalfPaths(to, surroundings, second);
    LongList meeting = meeting(first, second);
    for (int index = 0; index < meeting.size() && (none || paths.size() < most); index++) {
      long middle = meeting.get(index);
      if (!isEnd(middle) && !surroundings.isStation(middle)) {
        continue;
      }
      if (none) {
        shortest = sum(shortest, product(from.ways(middle), to.ways(middle)));
      }
      if (paths.size() < most) {
        firsts.from(
            middle,
            one ->
                seconds.from(
                    middle,
                    other -> {
                      if (areApart(one, other)) {
                        paths.add(whole(one, other));
                      }
                      return paths.size() < most;
                    }));
      }
    }
  }

  /// The nodes from which both ends can be reached in so many hops. An end is a middle only if its
  /// own half has no hop.
  private LongList meeting(int first, int second) {
    return to.within(
        second,
        node -> {
          int distance = from.distance(node);
          return distance != Distances.UNKNOWN
              && distance <= first
              && (node == from.centre()) == (first == 0)
              && (node == to.centre()) == (second == 0);
        });
  }

  private boolean isEnd(long node) {
    return node == from.centre() || node == to.centre();
  }

  private static boolean areApart(long[] one, long[] other) {
    for (int here = 1; here < one.length; here++) {
      for (int there = 1; there < other.length; there++) {
        if (one[here] == other[there]) {
          return false;
        }
      }
    }
    return true;
  }

  /// Both halves begin in the middle.
  private static long[] whole(long[] one, long[] other) {
    long[] path = new long[one.length + other.length - 1];
    for (int index = 0; index < one.length; index++) {
      path[index] = one[one.length - 1 - index];
    }
    System.arraycopy(other, 1, path, one.length, other.length - 1);
    return path;
  }

  private static long product(long one, long other) {
    return Math.multiplyHigh(one, other) == 0 && one * other >= 0 ? one * other : Long.MAX_VALUE;
  }

  private static long sum(long one, long other) {
    return one + other < 0 ? Long.MAX_VALUE : one + other;
  }
}
