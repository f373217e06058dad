package org.entente.view.layout;

import java.util.List;

/// Turns each part of a graph about its middle until a window, which is wider than high, shows it
/// largest. Nothing is mirrored. O(n) a direction, of which few are tried.
final class Orientation {

  private static final int DIRECTIONS = 36;

  private Orientation() {}

  static Places turned(Arrangement graph, List<int[]> parts, Places places) {
    double[] x = places.xs();
    double[] y = places.ys();
    for (int[] part : parts) {
      if (part.length > 1) {
        turn(graph, part, x, y);
      }
    }
    return new Places(x, y);
  }

  private static void turn(Arrangement graph, int[] part, double[] x, double[] y) {
    double best = 0;
    double least = Double.MAX_VALUE;
    for (int direction = 0; direction < DIRECTIONS; direction++) {
      double angle = direction * Math.PI / DIRECTIONS;
      double room = room(graph, part, x, y, angle);
      if (room < least) {
        least = room;
        best = angle;
      }
    }
    double cos = Math.cos(best);
    double sin = Math.sin(best);
    for (int node : part) {
      double across = cos * x[node] + sin * y[node];
      y[node] = cos * y[node] - sin * x[node];
      x[node] = across;
    }
  }

  private static double room(Arrangement graph, int[] part, double[] x, double[] y, double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int node : part) {
      double across = cos * x[node] + sin * y[node];
      double down = cos * y[node] - sin * x[node];
      left = Math.min(left, across - graph.width(node) / 2);
      right = Math.max(right, across + graph.width(node) / 2);
      top = Math.min(top, down - graph.height(node) / 2);
      bottom = Math.max(bottom, down + graph.height(node) / 2);
    }
    return Packing.room(right - left, bottom - top);
  }
}
