package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/// First places of nodes that come: near the neighbours that stand already, on the side turned away
/// from the middle; a sunflower spiral round the middle where there are none. The same input gives
/// the same places.
final class Placement {

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double SPACING = 60;

  private final GraphSnapshot standing;
  private final Point middle;

  Placement(GraphSnapshot standing) {
    this.standing = standing;
    this.middle =
        new Point(
            Arrays.stream(standing.xs()).average().orElse(0),
            Arrays.stream(standing.ys()).average().orElse(0));
  }

  List<PlacedNode> place(List<VisibleNode> coming, Iterable<VisibleEdge> edges) {
    Map<Node, List<Point>> anchors = new HashMap<>();
    for (VisibleEdge edge : edges) {
      anchor(anchors, edge.subject(), edge.object());
      anchor(anchors, edge.object(), edge.subject());
    }
    Map<Point, Integer> crowd = new HashMap<>();
    List<PlacedNode> placed = new ArrayList<>();
    for (VisibleNode node : coming) {
      Point base = mean(anchors.getOrDefault(node.term(), List.of()), middle);
      int rank = crowd.merge(base, 1, Integer::sum);
      placed.add(new PlacedNode(node, spiral(base, rank), false));
    }
    return placed;
  }

  private void anchor(Map<Node, List<Point>> anchors, Node coming, Node neighbour) {
    if (!standing.contains(coming)) {
      standing
          .indexOf(neighbour)
          .map(standing::at)
          .ifPresent(at -> anchors.computeIfAbsent(coming, key -> new ArrayList<>()).add(at));
    }
  }

  private Point spiral(Point base, int rank) {
    double outward = Math.atan2(base.y() - middle.y(), base.x() - middle.x());
    double angle = outward + (rank - 1) * GOLDEN_ANGLE;
    double radius = SPACING * Math.sqrt(rank + 0.5);
    return new Point(base.x() + radius * Math.cos(angle), base.y() + radius * Math.sin(angle));
  }

  private static Point mean(List<Point> points, Point otherwise) {
    if (points.isEmpty()) {
      return otherwise;
    }
    double x = points.stream().mapToDouble(Point::x).average().orElse(0);
    double y = points.stream().mapToDouble(Point::y).average().orElse(0);
    return new Point(x, y);
  }
}
