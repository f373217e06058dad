package org.entente.explore.path;

import java.util.function.Predicate;
import org.entente.base.LongList;

/// All simple paths of one length from a node to the centre of a ball, found by going down the
/// distances: no step leads to where the centre cannot be reached any more.
final class HalfPaths {

  private final Ball ball;
  private final Surroundings surroundings;
  private final long[] path;

  /// @param length the number of hops, at most the ball's radius
  HalfPaths(Ball ball, Surroundings surroundings, int length) {
    this.ball = ball;
    this.surroundings = surroundings;
    this.path = new long[length + 1];
  }

  /// Calls `found` with each path, the node first and the centre last, until it answers false. The
  /// array is used again.
  ///
  /// @return whether all were found, and none was refused
  boolean from(long node, Predicate<long[]> found) {
    path[0] = node;
    return walk(0, found);
  }

  private boolean walk(int done, Predicate<long[]> found) {
    int left = path.length - 1 - done;
    if (left == 0) {
      return path[done] != ball.centre() || found.test(path);
    }
    LongList near = surroundings.of(path[done]);
    for (int index = 0; index < near.size(); index++) {
      long next = near.get(index);
      int distance = ball.distance(next);
      if (distance == Distances.UNKNOWN || distance > left - 1 || isOnPath(next, done)) {
        continue;
      }
      if (left == 1 ? next == ball.centre() : isBetween(next)) {
        path[done + 1] = next;
        if (!walk(done + 1, found)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isBetween(long node) {
    return node != ball.centre() && surroundings.isStation(node);
  }

  private boolean isOnPath(long node, int last) {
    for (int index = 0; index <= last; index++) {
      if (path[index] == node) {
        return true;
      }
    }
    return false;
  }
}
