package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the parts of a graph beside each other, on shelves, the highest part first, in the width
/// that wastes least room.
final class Packing {

  private static final double GAP = 48;
  private static final double STEP = 1.15;
  private static final double MOST = 2;

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
    double widest = 0;
    for (int[] part : parts) {
      Box box = Box.of(graph, places, part);
      boxes.add(box);
      widest = Math.max(widest, box.width());
    }
    boxes.sort(Comparator.comparingDouble(box -> -box.height()));
    Shelves best = new Shelves(boxes, widest);
    for (double wider = STEP; wider < MOST * Math.sqrt(parts.size()); wider *= STEP) {
      Shelves next = new Shelves(boxes, widest * wider);
      best = next.waste() < best.waste() ? next : best;
    }
    double[] x = places.xs();
    double[] y = places.ys();
    for (int number = 0; number < boxes.size(); number++) {
      Box box = boxes.get(number);
      for (int node : box.part()) {
        x[node] += best.lefts[number] - box.left();
        y[node] += best.tops[number] - box.top();
      }
    }
    return new Places(x, y);
  }

  /// Boxes side by side on shelves of one width.
  private static final class Shelves {

    private final double[] lefts;
    private final double[] tops;
    private double width;
    private double height;

    Shelves(List<Box> boxes, double most) {
      this.lefts = new double[boxes.size()];
      this.tops = new double[boxes.size()];
      double left = 0;
      double top = 0;
      for (int number = 0; number < lefts.length; number++) {
        Box box = boxes.get(number);
        if (left > 0 && left + box.width() > most) {
          left = 0;
          top = height + GAP;
        }
        lefts[number] = left;
        tops[number] = top;
        left += box.width() + GAP;
        width = Math.max(width, left - GAP);
        height = Math.max(height, top + box.height());
      }
    }

    /// The room it takes, the more the less it has the shape of a window.
    double waste() {
      return width * height * Math.max(1, Math.max(width / height / 2, height / width));
    }
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
