package org.entente.view.layout;

import java.util.List;
import java.util.function.Consumer;
import org.entente.base.Cancellation;

/// All nodes of a part on a circle, in an order in which few edges cross: next to each other what
/// is joined (after M. Baur, U. Brandes: "Crossing reduction in circular layouts", 2004, with
/// rounds of means in place of sifting). Many nodes take two or more circles close to each other.
public final class CircularLayout implements Layout {

  private static final double FULL = 2 * Math.PI;
  private static final int MOST_ON_A_CIRCLE = 90;

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    int count = start.nodeCount();
    double[] x = new double[count];
    double[] y = new double[count];
    Links links = Links.of(start);
    List<int[]> parts = new Components(start).parts();
    for (int[] part : parts) {
      int[] order = new CircleOrder(start, links).of(part, cancellation);
      place(start, order, x, y);
    }
    return Structure.ended(start, new Places(x, y), parts, cancellation);
  }

  private static void place(Arrangement graph, int[] order, double[] x, double[] y) {
    if (order.length == 1) {
      return;
    }
    double reach = OverlapRemoval.AIR;
    for (int node : order) {
      reach = Math.max(reach, Math.hypot(graph.width(node), graph.height(node)));
    }
    reach += 2 * OverlapRemoval.AIR;
    int circles = (order.length + MOST_ON_A_CIRCLE - 1) / MOST_ON_A_CIRCLE;
    int places = (order.length + circles - 1) / circles;
    double radius = reach / 2 / Math.sin(Math.PI / Math.max(2, places));
    for (int at = 0; at < order.length; at++) {
      double angle = FULL * at / (places * circles) - Math.PI / 2;
      double out = radius + at % circles * reach;
      x[order[at]] = out * Math.cos(angle);
      y[order[at]] = out * Math.sin(angle);
    }
  }
}
