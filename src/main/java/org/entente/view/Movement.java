package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/// Nodes that go from one place to another, in flat arrays: a layout of a large graph moves all of
/// its nodes, and a thousand steps are kept. Immutable.
public final class Movement {

  private final Node[] terms;
  private final double[] fromX;
  private final double[] fromY;
  private final double[] toX;
  private final double[] toY;

  private Movement(Node[] terms, double[] fromX, double[] fromY, double[] toX, double[] toY) {
    this.terms = terms;
    this.fromX = fromX;
    this.fromY = fromY;
    this.toX = toX;
    this.toY = toY;
  }

  /// What moved between two snapshots of the same nodes and edges.
  static Movement between(GraphSnapshot before, GraphSnapshot after) {
    int count = 0;
    int[] moved = new int[before.nodeCount()];
    for (int node = 0; node < moved.length; node++) {
      if (before.x(node) != after.x(node) || before.y(node) != after.y(node)) {
        moved[count++] = node;
      }
    }
    Movement movement = ofSize(count);
    for (int index = 0; index < count; index++) {
      int node = moved[index];
      movement.terms[index] = before.node(node).term();
      movement.fromX[index] = before.x(node);
      movement.fromY[index] = before.y(node);
      movement.toX[index] = after.x(node);
      movement.toY[index] = after.y(node);
    }
    return movement;
  }

  /// What moves when some nodes of a graph are put elsewhere; those that it does not have, or that
  /// stand there already, are passed over.
  static Movement of(GraphSnapshot graph, Map<Node, Point> to) {
    List<Node> moved = new ArrayList<>();
    to.forEach(
        (term, there) ->
            graph
                .indexOf(term)
                .map(graph::at)
                .filter(at -> !at.equals(there))
                .ifPresent(at -> moved.add(term)));
    Movement movement = ofSize(moved.size());
    for (int index = 0; index < moved.size(); index++) {
      Node term = moved.get(index);
      Point from = graph.at(graph.indexOf(term).orElseThrow());
      Point there = to.getOrDefault(term, from);
      movement.terms[index] = term;
      movement.fromX[index] = from.x();
      movement.fromY[index] = from.y();
      movement.toX[index] = there.x();
      movement.toY[index] = there.y();
    }
    return movement;
  }

  private static Movement ofSize(int count) {
    return new Movement(
        new Node[count],
        new double[count],
        new double[count],
        new double[count],
        new double[count]);
  }

  /// How many nodes move.
  public int size() {
    return terms.length;
  }

  /// @param index from zero to below [#size]
  public Node term(int index) {
    return terms[index];
  }

  /// Where a node goes.
  public Point to(int index) {
    return new Point(toX[index], toY[index]);
  }

  /// The movement back; shares this one's arrays.
  public Movement inverse() {
    return new Movement(terms, toX, toY, fromX, fromY);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Movement that
        && Arrays.equals(terms, that.terms)
        && Arrays.equals(fromX, that.fromX)
        && Arrays.equals(fromY, that.fromY)
        && Arrays.equals(toX, that.toX)
        && Arrays.equals(toY, that.toY);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(terms) * 31 + Arrays.hashCode(toX);
  }
}
