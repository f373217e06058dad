package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the parts of a graph beside each other, on shelves that are together a little wider than
/// high, the highest part first.
final class Packing {

  private static final double GAP = 48;
  private static final double WIDER = 1.6;

  private Packing() {}

  static Places packed(Arrangement graph, Places places) {
    return packed(graph, places, new Components(graph).parts());
  }

  /// @param parts the nodes of each part; what is in none stays
  static Places packed(Arrangement graph, Places places, List<int[]> parts) {
    if (parts.size() < 2) {
      return places;
    }
    List<Box> boxes = new ArrayList<>();
    double area = 0;
    double widest = 0;
    for (int[] part : parts) {
      Box box = Box.of(graph, places, part);
      boxes.add(box);
      area += (box.width() + GAP) * (box.height() + GAP);
      widest = Math.max(widest, box.width());
    }
    boxes.sort(Comparator.comparingDouble(box -> -box.height()));
    double width = Math.max(widest, Math.sqrt(area * WIDER));
    double[] x = places.xs();
    double[] y = places.ys();
    double left = 0;
    double top = 0;
    double shelf = 0;
    for (Box box : boxes) {
      if (left > 0 && left + box.width() > width) {
        left = 0;
        top += shelf + GAP;
        shelf = 0;
      }
      for (int node : box.part()) {
        x[node] += left - box.left();
        y[node] += top - box.top();
      }
      left += box.width() + GAP;
      shelf = Math.max(shelf, box.height());
    }
    return new Places(x, y);
  }

  /// The box round a part, with the boxes of its nodes.
  private static final class Box {

    private final int[] part;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    Box(int[] part, double left, double top, double width, double height) {
      this.part = part;
      this.left = left;
      this.top = top;
      this.width = width;
      this.height = height;
    }

    static Box of(Arrangement graph, Places places, int[] part) {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (int node : part) {
        left = Math.min(left, places.x(node) - graph.width(node) / 2);
        right = Math.max(right, places.x(node) + graph.width(node) / 2);
        top = Math.min(top, places.y(node) - graph.height(node) / 2);
        bottom = Math.max(bottom, places.y(node) + graph.height(node) / 2);
      }
      return new Box(part, left, top, right - left, bottom - top);
    }

    int[] part() {
      return part;
    }

    double left() {
      return left;
    }

    double top() {
      return top;
    }

    double width() {
      return width;
    }

    double height() {
      return height;
    }
  }
}
