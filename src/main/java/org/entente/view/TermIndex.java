package org.entente.view;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/// Finds a node's place in a list by its term: a hash table with linear probing, in one flat array.
/// Immutable.
final class TermIndex {

  private static final int FREE = -1;

  private final List<VisibleNode> nodes;
  private final int[] table;
  private final int mask;

  /// @param nodes of different terms
  TermIndex(List<VisibleNode> nodes) {
    this.nodes = nodes;
    this.table = new int[Integer.highestOneBit(Math.max(8, nodes.size())) << 2];
    this.mask = table.length - 1;
    Arrays.fill(table, FREE);
    for (int index = 0; index < nodes.size(); index++) {
      int at = slot(nodes.get(index).term());
      while (table[at] != FREE) {
        at = (at + 1) & mask;
      }
      table[at] = index;
    }
  }

  /// @return negative if there is no such node
  int of(Node term) {
    int at = slot(term);
    while (table[at] != FREE) {
      if (nodes.get(table[at]).term().equals(term)) {
        return table[at];
      }
      at = (at + 1) & mask;
    }
    return FREE;
  }

  private int slot(Node term) {
    int hash = term.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & mask;
  }
}
