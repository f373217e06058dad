package org.entente.query.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which classes each of many nodes has, by ids: nodes of the same classes share a numbered set, so
/// that a node takes some 20 bytes.
final class ClassSets {

  /// The set of the nodes that have no class.
  static final int NONE = 0;

  private static final int FIRST_SIZE = 1 << 12;

  private final List<List<Long>> sets = new ArrayList<>(List.of(List.of()));
  private final Map<Step, Integer> steps = new HashMap<>();
  private long[] nodes = new long[FIRST_SIZE];
  private int[] setOf = new int[FIRST_SIZE];
  private int size;

  /// From a set to the set with one class more.
  private record Step(int from, long type) {}

  /// Gives a node a class that it has not yet. Classes must come one after the other.
  void add(long node, long type) {
    if (2 * size >= nodes.length) {
      grow();
    }
    int slot = slot(node);
    if (setOf[slot] == NONE) {
      nodes[slot] = node;
      size++;
    }
    setOf[slot] = steps.computeIfAbsent(new Step(setOf[slot], type), this::make);
  }

  /// The number of a node's set.
  int of(long node) {
    return setOf[slot(node)];
  }

  /// The classes of a set.
  List<Long> classes(int set) {
    return sets.get(set);
  }

  private int make(Step step) {
    List<Long> classes = new ArrayList<>(sets.get(step.from()));
    classes.add(step.type());
    sets.add(List.copyOf(classes));
    return sets.size() - 1;
  }

  /// Open addressing: a slot is taken if its node has a set.
  private int slot(long node) {
    int mask = nodes.length - 1;
    int slot = (int) ((node * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (setOf[slot] != NONE && nodes[slot] != node) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldNodes = nodes;
    int[] oldSets = setOf;
    nodes = new long[2 * oldNodes.length];
    setOf = new int[nodes.length];
    for (int old = 0; old < oldNodes.length; old++) {
      if (oldSets[old] != NONE) {
        int slot = slot(oldNodes[old]);
        nodes[slot] = oldNodes[old];
        setOf[slot] = oldSets[old];
      }
    }
  }
}
