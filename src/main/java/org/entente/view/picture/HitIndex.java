package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.view.GraphSnapshot;

/// Finds what is under a point of a picture. Nodes are on a grid of the plane, in flat arrays,
/// which serves every viewport; a question looks at a few cells. Edges are compared one after the
/// other with the rectangle that their ends span, which takes about a nanosecond each, and only the
/// few that pass are looked at closely: long edges would be in so many cells that a grid of them
/// took more time than it saves. Immutable.
public final class HitIndex {

  private static final double NODES_A_CELL = 2;

  private final GraphSnapshot graph;
  private final Lanes lanes;
  private final double minX;
  private final double minY;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] starts;
  private final int[] nodes;
  private final double largest;

  public HitIndex(GraphSnapshot graph) {
    this(graph, new Lanes(graph));
  }

  private HitIndex(GraphSnapshot graph, Lanes lanes) {
    this.graph = graph;
    this.lanes = lanes;
    int count = graph.nodeCount();
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    double radius = 0;
    for (int node = 0; node < count; node++) {
      left = Math.min(left, graph.x(node));
      right = Math.max(right, graph.x(node));
      top = Math.min(top, graph.y(node));
      bottom = Math.max(bottom, graph.y(node));
      radius = Math.max(radius, Figures.radius(graph, node));
    }
    double width = Math.max(1, right - left);
    double height = Math.max(1, bottom - top);
    double cells = Math.max(1, count / NODES_A_CELL);
    minX = left;
    minY = top;
    largest = radius;
    cell = Math.max(Math.sqrt(width * height / cells), Math.max(width, height) / 4096);
    columns = count == 0 ? 1 : (int) (width / cell) + 1;
    rows = count == 0 ? 1 : (int) (height / cell) + 1;
    starts = new int[columns * rows + 1];
    nodes = new int[count];
    for (int node = 0; node < count; node++) {
      starts[place(node) + 1]++;
    }
    for (int at = 0; at < columns * rows; at++) {
      starts[at + 1] += starts[at];
    }
    int[] next = starts.clone();
    for (int node = 0; node < count; node++) {
      nodes[next[place(node)]++] = node;
    }
  }

  public boolean isOf(GraphSnapshot other) {
    return graph.equals(other);
  }

  /// The same for other places of the same nodes and edges.
  public HitIndex movedTo(GraphSnapshot next) {
    return next.hasElementsOf(graph) ? new HitIndex(next, lanes) : new HitIndex(next);
  }

  /// The topmost node that covers a point of a picture.
  ///
  /// @param reach how far beside a node still counts, in pixels
  public OptionalInt nodeAt(Viewport viewport, double x, double y, double reach) {
    double growth = Figures.growth(viewport.zoom());
    double far = Figures.grown(largest, growth) + reach;
    int best = -1;
    double nearest = Double.MAX_VALUE;
    int right = column(viewport.x() + (x + far) / viewport.zoom());
    int bottom = row(viewport.y() + (y + far) / viewport.zoom());
    for (int row = row(viewport.y() + (y - far) / viewport.zoom()); row <= bottom; row++) {
      for (int column = column(viewport.x() + (x - far) / viewport.zoom());
          column <= right;
          column++) {
        int place = row * columns + column;
        for (int at = starts[place]; at < starts[place + 1]; at++) {
          int node = nodes[at];
          double beyond =
              Math.hypot(x - viewport.screenX(graph.x(node)), y - viewport.screenY(graph.y(node)))
                  - Figures.grown(Figures.radius(graph, node), growth);
          if (beyond <= reach && (beyond < nearest || (beyond == nearest && node > best))) {
            best = node;
            nearest = beyond;
          }
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /// The edge nearest to a point of a picture.
  ///
  /// @param reach how far away an edge may be, in pixels
  public OptionalInt edgeAt(Viewport viewport, double x, double y, double reach) {
    EdgeRoutes routes = new EdgeRoutes(graph, viewport, lanes);
    double planeX = viewport.x() + x / viewport.zoom();
    double planeY = viewport.y() + y / viewport.zoom();
    int best = -1;
    double nearest = Double.MAX_VALUE;
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int source = graph.source(edge);
      int target = graph.target(edge);
      boolean plain = lanes.count(edge) == 1 && source != target;
      double room = (reach + (plain ? 0 : routes.farthest(edge))) / viewport.zoom();
      double x1 = graph.x(source);
      double x2 = graph.x(target);
      if (Math.min(x1, x2) - room > planeX || Math.max(x1, x2) + room < planeX) {
        continue;
      }
      double y1 = graph.y(source);
      double y2 = graph.y(target);
      if (Math.min(y1, y2) - room > planeY
          || Math.max(y1, y2) + room < planeY
          || (plain && isBeside(planeX, planeY, x1, y1, x2, y2, room))) {
        continue;
      }
      double distance = routes.route(edge).distance(x, y);
      if (distance <= reach && distance < nearest) {
        best = edge;
        nearest = distance;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /// The nodes whose middle is in a rectangle of a picture.
  public List<Integer> nodesIn(Viewport viewport, Bounds area) {
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

  /// Whether a point is farther from a straight line than `room`.
  private static boolean isBeside(
      double x, double y, double x1, double y1, double x2, double y2, double room) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double across = (x - x1) * dy - (y - y1) * dx;
    return across * across > room * room * (dx * dx + dy * dy) * (1 + 1e-9);
  }

  private int place(int node) {
    return row(graph.y(node)) * columns + column(graph.x(node));
  }

  private int column(double x) {
    return Math.clamp((long) Math.floor((x - minX) / cell), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((long) Math.floor((y - minY) / cell), 0, rows - 1);
  }
}
