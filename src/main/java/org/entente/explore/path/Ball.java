package org.entente.explore.path;

import java.util.function.LongPredicate;
import org.entente.base.LongList;

/// All nodes up to so many hops from a centre, by breadth-first search. The nodes farthest out may
/// be literals or others that no path goes through: they are not looked behind.
final class Ball {

  private final long centre;
  private final Surroundings surroundings;
  private final Distances distances = new Distances();
  private LongList rim = new LongList();
  private int radius;

  Ball(long centre, Surroundings surroundings) {
    this.centre = centre;
    this.surroundings = surroundings;
    distances.reach(centre, 0, 1);
    rim.add(centre);
  }

  long centre() {
    return centre;
  }

  int radius() {
    return radius;
  }

  /// How many nodes stand at the radius.
  int rim() {
    return rim.size();
  }

  int size() {
    return distances.size();
  }

  /// The distance of a node from the centre; [Distances#UNKNOWN] beyond the radius.
  int distance(long node) {
    return distances.of(node);
  }

  /// Over how many shortest ways the centre reaches the node.
  long ways(long node) {
    return distances.ways(node);
  }

  /// Takes the next hop.
  ///
  /// @param most how many nodes the ball may hold
  /// @return false if it would hold more; it is of no use then
  boolean grow(int most) {
    LongList next = new LongList();
    for (int index = 0; index < rim.size(); index++) {
      long node = rim.get(index);
      if (node != centre && !surroundings.isStation(node)) {
        continue;
      }
      long ways = distances.ways(node);
      LongList near = surroundings.of(node);
      for (int place = 0; place < near.size(); place++) {
        if (distances.reach(near.get(place), radius + 1, ways)) {
          next.add(near.get(place));
        }
      }
      if (distances.size() > most) {
        return false;
      }
    }
    rim = next;
    radius++;
    return true;
  }

  /// The nodes at most so far from the centre that pass a test, in the store's order.
  LongList within(int distance, LongPredicate test) {
    return distances.within(distance, test);
  }
}
