package org.entente.explore.path;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.entente.base.LongList;
import org.entente.store.IdIndex;

/// How far nodes are from one of them, and over how many shortest ways. A hash table with open
/// addressing: 20 bytes a node and no objects.
final class Distances {

  /// The distance of a node that was not met.
  static final int UNKNOWN = -1;

  /// Marks a free place: no node's id.
  private static final long FREE = IdIndex.ABSENT;

  private long[] nodes = free(1024);
  private int[] distances = new int[1024];
  private long[] ways = new long[1024];
  private int size;

  int size() {
    return size;
  }

  int of(long node) {
    int slot = slot(node);
    return nodes[slot] == node ? distances[slot] : UNKNOWN;
  }

  /// The number of shortest ways; [Long#MAX_VALUE] stands for all numbers that are too large.
  long ways(long node) {
    int slot = slot(node);
    return nodes[slot] == node ? ways[slot] : 0;
  }

  /// The nodes at most so far away that pass a test, in ascending order.
  LongList within(int distance, LongPredicate test) {
    LongList found = new LongList();
    for (int slot = 0; slot < nodes.length; slot++) {
      if (nodes[slot] != FREE && distances[slot] <= distance && test.test(nodes[slot])) {
        found.add(nodes[slot]);
      }
    }
    LongList sorted = new LongList();
    sorted.addAll(found.sortedSet());
    return sorted;
  }

  /// Notes more ways to a node at a distance, unless a shorter one is known.
  ///
  /// @return whether the node is met for the first time
  boolean reach(long node, int distance, long more) {
    int slot = slot(node);
    if (nodes[slot] == node) {
      if (distances[slot] == distance) {
        long sum = ways[slot] + more;
        ways[slot] = sum < 0 ? Long.MAX_VALUE : sum;
      }
      return false;
    }
    nodes[slot] = node;
    distances[slot] = distance;
    ways[slot] = more;
    size++;
    if (2 * size > nodes.length) {
      grow();
    }
    return true;
  }

  private static long[] free(int length) {
    long[] nodes = new long[length];
    Arrays.fill(nodes, FREE);
    return nodes;
  }

  private int slot(long node) {
    int mask = nodes.length - 1;
    int slot = (int) ((node * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (nodes[slot] != FREE && nodes[slot] != node) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldNodes = nodes;
    int[] oldDistances = distances;
    long[] oldWays = ways;
    nodes = free(2 * oldNodes.length);
    distances = new int[nodes.length];
    ways = new long[nodes.length];
    for (int old = 0; old < oldNodes.length; old++) {
      if (oldNodes[old] != FREE) {
        int slot = slot(oldNodes[old]);
        nodes[slot] = oldNodes[old];
        distances[slot] = oldDistances[old];
        ways[slot] = oldWays[old];
      }
    }
  }
}
