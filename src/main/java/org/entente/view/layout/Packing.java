package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the parts of a graph beside each other, the highest part first, in the width that fills a
/// window best (see [Skyline]).
final class Packing {

  private static final double GAP = 48;
  private static final double STEP = 1.15;
  private static final double MOST = 2;

  /// How much wider than high the graph's part of a window is.
  private static final double WINDOW = 1.6;

  private Packing() {}

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
    double unit = widest + GAP;
    Strip best = new Strip(boxes, unit);
    for (double wider = STEP; wider < MOST * Math.sqrt(parts.size()); wider *= STEP) {
      Strip next = new Strip(boxes, unit * wider);
      best = next.room() < best.room() ? next : best;
    }
    double[] x = places.xs();
    double[] y = places.ys();
    for (int number = 0; number < boxes.size(); number++) {
      Box box = boxes.get(number);
      for (int node : box.part()) {
        x[node] += best.corner(number).left() - box.left();
        y[node] += best.corner(number).top() - box.top();
      }
    }
    return new Places(x, y);
  }

  /// How high a window must be to show so much.
  static double room(double width, double height) {
    return Math.max(height, width / WINDOW);
  }

  /// Boxes side by side in a strip of one width.
  private static final class Strip {

    private final List<Skyline.Corner> corners = new ArrayList<>();
    private final double room;

    Strip(List<Box> boxes, double most) {
      Skyline skyline = new Skyline(most);
      for (Box box : boxes) {
        corners.add(skyline.add(box.width() + GAP, box.height() + GAP));
      }
      this.room = Packing.room(skyline.width() - GAP, skyline.height() - GAP);
    }

    Skyline.Corner corner(int number) {
      return corners.get(number);
    }

    double room() {
      return room;
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
