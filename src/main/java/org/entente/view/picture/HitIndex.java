package org.entente.view.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.view.GraphSnapshot;

/// Finds what is under a point of a picture: nodes and edges on a grid of square cells. Building
/// takes time linear in the graph, a question looks at one cell and its neighbours. Immutable.
public final class HitIndex {

  private static final double CELL = 64;

  private final GraphSnapshot graph;
  private final Viewport viewport;
  private final EdgeRoute[] routes;
  private final Map<Long, List<Integer>> nodeCells = new HashMap<>();
  private final Map<Long, List<Integer>> edgeCells = new HashMap<>();
  private double largest;

  public HitIndex(GraphSnapshot graph, Viewport viewport) {
    this.graph = graph;
    this.viewport = viewport;
    this.routes = EdgeRoutes.of(graph, viewport);
    Bounds frame = new Bounds(0, 0, viewport.width(), viewport.height()).grown(CELL);
    for (int node = 0; node < graph.nodeCount(); node++) {
      double x = viewport.screenX(graph.x(node));
      double y = viewport.screenY(graph.y(node));
      if (frame.contains(x, y)) {
        add(nodeCells, cell(x), cell(y), node);
        largest = Math.max(largest, Figures.radius(graph, node, viewport.zoom()));
      }
    }
    for (int edge = 0; edge < routes.length; edge++) {
      spread(edge, frame);
    }
  }

  /// The topmost node that covers a point.
  ///
  /// @param reach how far beside a node still counts, in pixels
  public OptionalInt nodeAt(double x, double y, double reach) {
    int best = -1;
    double nearest = Double.MAX_VALUE;
    double far = largest + reach;
    for (int column = cell(x - far); column <= cell(x + far); column++) {
      for (int row = cell(y - far); row <= cell(y + far); row++) {
        for (int node : nodeCells.getOrDefault(key(column, row), List.of())) {
          double beyond = beyondRim(node, x, y);
          if (beyond <= reach && (beyond < nearest || (beyond == nearest && node > best))) {
            best = node;
            nearest = beyond;
          }
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /// The edge nearest to a point.
  ///
  /// @param reach how far away an edge may be, in pixels
  public OptionalInt edgeAt(double x, double y, double reach) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (int column = cell(x - reach); column <= cell(x + reach); column++) {
      for (int row = cell(y - reach); row <= cell(y + reach); row++) {
        candidates.addAll(edgeCells.getOrDefault(key(column, row), List.of()));
      }
    }
    int best = -1;
    double nearest = Double.MAX_VALUE;
    for (int edge : candidates) {
      double distance = routes[edge].distance(x, y);
      if (distance <= reach && (distance < nearest || (distance == nearest && edge < best))) {
        best = edge;
        nearest = distance;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /// The nodes whose middle is in a rectangle of the picture.
  public List<Integer> nodesIn(Bounds area) {
    List<Integer> inside = new ArrayList<>();
    for (int node = 0; node < graph.nodeCount(); node++) {
      double x = viewport.screenX(graph.x(node));
      double y = viewport.screenY(graph.y(node));
      if (area.contains(x, y)) {
        inside.add(node);
      }
    }
    return inside;
  }

  private double beyondRim(int node, double x, double y) {
    double middleX = viewport.screenX(graph.x(node));
    double middleY = viewport.screenY(graph.y(node));
    return Math.hypot(x - middleX, y - middleY) - Figures.radius(graph, node, viewport.zoom());
  }

  /// Enters an edge in every cell that its line may pass: pieces no longer than half a cell, each
  /// with the cells of its bounding box.
  private void spread(int edge, Bounds frame) {
    EdgeRoute route = routes[edge];
    if (!frame.overlaps(route.bounds().grown(1))) {
      return;
    }
    double length =
        Math.hypot(route.cx1() - route.x1(), route.cy1() - route.y1())
            + Math.hypot(route.cx2() - route.cx1(), route.cy2() - route.cy1())
            + Math.hypot(route.x2() - route.cx2(), route.y2() - route.cy2());
    int pieces = Math.clamp((int) Math.ceil(2 * length / CELL), 1, 4096);
    for (int piece = 0; piece < pieces; piece++) {
      double from = (double) piece / pieces;
      double to = (piece + 1.0) / pieces;
      Bounds part =
          new Bounds(
                  Math.min(route.x(from), route.x(to)),
                  Math.min(route.y(from), route.y(to)),
                  Math.max(route.x(from), route.x(to)),
                  Math.max(route.y(from), route.y(to)))
              .grown(2);
      if (frame.overlaps(part)) {
        for (int column = cell(part.minX()); column <= cell(part.maxX()); column++) {
          for (int row = cell(part.minY()); row <= cell(part.maxY()); row++) {
            add(edgeCells, column, row, edge);
          }
        }
      }
    }
  }

  private static void add(Map<Long, List<Integer>> cells, int column, int row, int index) {
    List<Integer> cell = cells.computeIfAbsent(key(column, row), key -> new ArrayList<>(2));
    if (cell.isEmpty() || cell.getLast() != index) {
      cell.add(index);
    }
  }

  private static int cell(double coordinate) {
    return (int) Math.floor(coordinate / CELL);
  }

  private static long key(int column, int row) {
    return (long) column << 32 | (row & 0xFFFFFFFFL);
  }
}
