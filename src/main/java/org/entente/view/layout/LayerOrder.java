package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.base.Cancellation;

/// Finds an order in each layer in which few edges cross, and heights at which edges are nearly
/// level: each node goes to the mean of its neighbours in the layer before, then in the layer
/// behind, round after round, and the order with the fewest crossings is kept. An edge over several
/// layers has a bend in each that counts as a node without height.
final class LayerOrder {

  private static final int ROUNDS = 24;
  private static final int LEVELLING_ROUNDS = 12;

  /// A longer edge gets no bends: they would outnumber the nodes.
  private static final int LONGEST_BENT = 12;

  private final List<int[]> layers = new ArrayList<>();
  private final List<int[]> links = new ArrayList<>();
  private final int[] layerOf;
  private final double[] sizes;
  private final int nodes;
  private final int[][] lower;
  private final int[][] upper;
  private final int[] ranks;

  LayerOrder(Layering layering, double[] heights, int edges) {
    this.nodes = heights.length;
    List<Integer> where = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      where.add(layering.layer(node));
    }
    for (int edge = 0; edge < edges; edge++) {
      bend(layering.source(edge), layering.target(edge), where);
    }
    this.layerOf = where.stream().mapToInt(Integer::intValue).toArray();
    this.sizes = Arrays.copyOf(heights, layerOf.length);
    this.ranks = new int[layerOf.length];
    this.lower = neighbours(1, 0);
    this.upper = neighbours(0, 1);
    int[] counts = new int[layering.layerCount()];
    for (int layer : layerOf) {
      counts[layer]++;
    }
    for (int count : counts) {
      layers.add(new int[count]);
    }
    for (int item = layerOf.length - 1; item >= 0; item--) {
      layers.get(layerOf[item])[--counts[layerOf[item]]] = item;
    }
  }

  private void bend(int source, int target, List<Integer> where) {
    int span = where.get(target) - where.get(source);
    if (span < 1) {
      return;
    }
    int from = source;
    if (span <= LONGEST_BENT) {
      for (int layer = where.get(source) + 1; layer < where.get(target); layer++) {
        int bend = where.size();
        where.add(layer);
        links.add(new int[] {from, bend});
        from = bend;
      }
    }
    links.add(new int[] {from, target});
  }

  private int[][] neighbours(int here, int there) {
    int[] degrees = new int[layerOf.length];
    links.forEach(link -> degrees[link[here]]++);
    int[][] neighbours = new int[layerOf.length][];
    Arrays.setAll(neighbours, item -> new int[degrees[item]]);
    links.forEach(link -> neighbours[link[here]][--degrees[link[here]]] = link[there]);
    return neighbours;
  }

  /// How high each node stands, from top to bottom.
  double[] heights(Cancellation cancellation) {
    rank();
    List<int[]> best = copy();
    long fewest = crossings();
    for (int round = 0; round < ROUNDS && fewest > 0 && !cancellation.isCancelled(); round++) {
      sweep(round % 2 == 0);
      long crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy();
      }
    }
    layers.clear();
    layers.addAll(best);
    rank();
    return Arrays.copyOf(level(cancellation), nodes);
  }

  private void sweep(boolean forward) {
    for (int step = 0; step < layers.size(); step++) {
      int[] layer = layers.get(forward ? step : layers.size() - 1 - step);
      double[] means = new double[layer.length];
      Integer[] order = new Integer[layer.length];
      for (int at = 0; at < layer.length; at++) {
        int[] others = (forward ? lower : upper)[layer[at]];
        means[at] =
            Arrays.stream(others).mapToDouble(this::share).average().orElse(share(layer[at]));
        order[at] = at;
      }
      Arrays.sort(order, Comparator.<Integer>comparingDouble(at -> means[at]));
      int[] sorted = new int[layer.length];
      for (int at = 0; at < sorted.length; at++) {
        sorted[at] = layer[order[at]];
      }
      System.arraycopy(sorted, 0, layer, 0, sorted.length);
      for (int at = 0; at < layer.length; at++) {
        ranks[layer[at]] = at;
      }
    }
  }

  /// How far down its layer an item is, from 0 to 1.
  private double share(int item) {
    return (ranks[item] + 0.5) / layers.get(layerOf[item]).length;
  }

  private void rank() {
    for (int[] layer : layers) {
      for (int at = 0; at < layer.length; at++) {
        ranks[layer[at]] = at;
      }
    }
  }

  private List<int[]> copy() {
    return new ArrayList<>(layers.stream().map(int[]::clone).toList());
  }

  /// The number of crossings between neighbouring layers, counted by a tree of sums (W. Barth, M.
  /// Jünger, P. Mutzel: "Simple and efficient bilayer cross counting", 2002).
  private long crossings() {
    long crossings = 0;
    for (int number = 1; number < layers.size(); number++) {
      int[] sums = new int[layers.get(number - 1).length + 1];
      int total = 0;
      for (int item : layers.get(number)) {
        for (int other : lower[item]) {
          if (layerOf[other] == number - 1) {
            crossings += total - sum(sums, ranks[other] + 1);
          }
        }
        for (int other : lower[item]) {
          if (layerOf[other] == number - 1) {
            total++;
            for (int at = ranks[other] + 1; at < sums.length; at += at & -at) {
              sums[at]++;
            }
          }
        }
      }
    }
    return crossings;
  }

  private static int sum(int[] sums, int upTo) {
    int sum = 0;
    for (int at = upTo; at > 0; at -= at & -at) {
      sum += sums[at];
    }
    return sum;
  }

  private double[] level(Cancellation cancellation) {
    double[] y = new double[layerOf.length];
    for (int[] layer : layers) {
      put(layer, new double[layer.length], y);
    }
    for (int round = 0; round < LEVELLING_ROUNDS && !cancellation.isCancelled(); round++) {
      boolean forward = round % 2 == 0;
      for (int step = 0; step < layers.size(); step++) {
        int[] layer = layers.get(forward ? step : layers.size() - 1 - step);
        double[] wished = new double[layer.length];
        for (int at = 0; at < layer.length; at++) {
          wished[at] = mean(layer[at], y);
        }
        put(layer, wished, y);
      }
    }
    return y;
  }

  private double mean(int item, double[] y) {
    double sum = 0;
    for (int other : lower[item]) {
      sum += y[other];
    }
    for (int other : upper[item]) {
      sum += y[other];
    }
    int count = lower[item].length + upper[item].length;
    return count == 0 ? y[item] : sum / count;
  }

  private void put(int[] layer, double[] wished, double[] y) {
    double[] gaps = new double[layer.length];
    for (int at = 1; at < layer.length; at++) {
      gaps[at] = (sizes[layer[at - 1]] + sizes[layer[at]]) / 2 + 2 * OverlapRemoval.AIR;
    }
    double[] placed = Rows.spread(wished, gaps);
    for (int at = 0; at < layer.length; at++) {
      y[layer[at]] = placed[at];
    }
  }
}
