package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;

/// Rings round a node: the farther in the graph, the farther out (after G. Wills: "NicheWorks",
/// 1999). On its ring a node is turned to where its neighbours nearer the middle are. A ring that
/// is too short for its nodes is two or more close to each other. Parts without the node have a
/// middle of their own, the node of most edges.
public final class RadialLayout implements Layout {

  private static final int ROUNDS = 3;
  private static final double FULL = 2 * Math.PI;

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    int count = start.nodeCount();
    double[] x = new double[count];
    double[] y = new double[count];
    Links links = Links.of(start);
    List<int[]> parts = new Components(start).parts();
    for (int[] part : parts) {
      int middle = middle(start, part);
      new Rings(start, links, middle, part.length).place(x, y);
    }
    return Structure.ended(start, new Places(x, y), parts, cancellation);
  }

  private static int middle(Arrangement graph, int[] part) {
    int middle = part[0];
    for (int node : part) {
      if (node == graph.centre()) {
        return node;
      }
      middle = graph.degree(node) > graph.degree(middle) ? node : middle;
    }
    return middle;
  }

  private static final class Rings {

    private final Arrangement graph;
    private final Links links;
    private final List<int[]> rings = new ArrayList<>();
    private final int[] distances;
    private final double[] angles;

    Rings(Arrangement graph, Links links, int middle, int size) {
      this.graph = graph;
      this.links = links;
      this.distances = new int[graph.nodeCount()];
      this.angles = new double[graph.nodeCount()];
      Arrays.fill(distances, Arrangement.NONE);
      distances[middle] = 0;
      int[] ring = {middle};
      for (int seen = 1; ring.length > 0; seen += ring.length) {
        rings.add(ring);
        int[] next = new int[size - Math.min(size, seen)];
        int filled = 0;
        for (int node : ring) {
          for (int other : links.of(node)) {
            if (distances[other] == Arrangement.NONE) {
              distances[other] = rings.size();
              next[filled++] = other;
            }
          }
        }
        ring = Arrays.copyOf(next, filled);
      }
    }

    void place(double[] x, double[] y) {
      double radius = reach(rings.getFirst());
      for (int number = 1; number < rings.size(); number++) {
        int[] ring = rings.get(number);
        double reach = 2 * reach(ring);
        double enough = Math.min(ring.length / FULL, 2 * Math.sqrt(ring.length / FULL));
        radius = Math.max(radius + reach, enough * reach);
        double apart = 2 * Math.asin(Math.min(1, reach / 2 / radius));
        int circles = Math.max(1, (int) Math.ceil((ring.length - 1) * apart / (FULL - apart)));
        int[] order =
            turned(ring, number == 1 ? first(ring) : inward(ring, number), apart, circles);
        for (int at = 0; at < order.length; at++) {
          int node = order[at];
          double out = radius + at % circles * reach;
          x[node] = out * Math.cos(angles[node]);
          y[node] = out * Math.sin(angles[node]);
        }
        radius += (circles - 1) * reach + reach / 2;
      }
    }

    /// Sets the angles of a ring.
    ///
    /// @param wishes the angles that nodes would like to have, by node
    /// @param apart the least angle between two on one circle
    /// @return the ring in order of angle
    private int[] turned(int[] ring, double[] wishes, double apart, int circles) {
      int[] order = sorted(ring, wishes);
      double[] wished = Arrays.stream(order).mapToDouble(node -> wishes[node]).toArray();
      double[] gaps = new double[order.length];
      Arrays.fill(gaps, apart / circles);
      double[] placed = Rows.spread(wished, gaps, wished[0], wished[0] + FULL - apart);
      for (int at = 0; at < order.length; at++) {
        angles[order[at]] = placed[at];
      }
      return order;
    }

    /// The first ring in an order that keeps together what is joined, with room for what hangs on
    /// each node.
    private double[] first(int[] ring) {
      int[] order = ring;
      for (int round = 0; round < ROUNDS; round++) {
        int[] ranks = new int[angles.length];
        Arrays.fill(ranks, Arrangement.NONE);
        for (int at = 0; at < order.length; at++) {
          ranks[order[at]] = at;
        }
        double[] wishes = new double[angles.length];
        for (int node : order) {
          wishes[node] = besides(node, ranks);
        }
        order = sorted(order, wishes);
      }
      double[] shares = new double[angles.length];
      double all = 0;
      for (int node : ring) {
        shares[node] = Math.sqrt(links.degree(node));
        all += shares[node];
      }
      double[] wishes = new double[angles.length];
      double before = 0;
      for (int node : order) {
        wishes[node] = FULL * (before + shares[node] / 2) / all;
        before += shares[node];
      }
      return wishes;
    }

    private double[] inward(int[] ring, int number) {
      double[] wishes = new double[angles.length];
      for (int node : ring) {
        wishes[node] = inward(node, number);
      }
      return wishes;
    }

    /// The mean rank of a node and its neighbours, those of its neighbours on other rings included.
    private double besides(int node, int[] ranks) {
      double sum = ranks[node];
      int count = 1;
      for (int other : links.of(node)) {
        if (ranks[other] != Arrangement.NONE) {
          sum += ranks[other];
          count++;
        } else if (distances[other] == 2) {
          for (int third : links.of(other)) {
            if (ranks[third] != Arrangement.NONE) {
              sum += ranks[third];
              count++;
            }
          }
        }
      }
      return sum / count;
    }

    /// The mean direction of the neighbours one ring nearer the middle, from 0 to a full turn.
    private double inward(int node, int number) {
      double sumX = 0;
      double sumY = 0;
      for (int other : links.of(node)) {
        if (distances[other] == number - 1) {
          sumX += Math.cos(angles[other]);
          sumY += Math.sin(angles[other]);
        }
      }
      double angle = Math.atan2(sumY, sumX);
      return angle < 0 ? angle + FULL : angle;
    }

    private double reach(int[] ring) {
      double longest = 0;
      for (int node : ring) {
        longest = Math.max(longest, Math.hypot(graph.width(node), graph.height(node)));
      }
      return longest / 2 + OverlapRemoval.AIR;
    }

    private static int[] sorted(int[] nodes, double[] wishes) {
      return IntStream.of(nodes)
          .boxed()
          .sorted(
              Comparator.<Integer>comparingDouble(node -> wishes[node])
                  .thenComparing(Comparator.naturalOrder()))
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }
}
