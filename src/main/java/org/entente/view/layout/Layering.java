package org.entente.view.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.PriorityQueue;

/// Gives each node a layer so that edges run from lower to higher layers and no layer holds too
/// many nodes.
///
/// Few edges are turned round to break cycles (P. Eades, X. Lin, W. Smyth: "A fast and effective
/// heuristic for the feedback arc set problem", 1993); nodes are then dealt out in topological
/// order, each to the first layer that is above those of its predecessors and has room (E. Coffman,
/// R. Graham: "Optimal scheduling for two-processor systems", 1972). Loops are left out of account.
final class Layering {

  private final int count;
  private final int[] sources;
  private final int[] targets;
  private final int[] layers;
  private int layerCount;

  /// @param most how many nodes a layer may hold
  Layering(int count, int[] sources, int[] targets, int most) {
    this.count = count;
    this.sources = sources.clone();
    this.targets = targets.clone();
    this.layers = new int[count];
    breakCycles();
    deal(most);
  }

  int layer(int node) {
    return layers[node];
  }

  int layerCount() {
    return layerCount;
  }

  /// The end of an edge on the lower layer.
  int source(int edge) {
    return sources[edge];
  }

  int target(int edge) {
    return targets[edge];
  }

  private void breakCycles() {
    int[] ranks = ranks();
    for (int edge = 0; edge < sources.length; edge++) {
      if (ranks[sources[edge]] > ranks[targets[edge]]) {
        int swap = sources[edge];
        sources[edge] = targets[edge];
        targets[edge] = swap;
      }
    }
  }

  /// An order in which few edges run backwards: sinks last, sources first, and else the node of
  /// which most more edges go out than come in.
  private int[] ranks() {
    int[] out = new int[count];
    int[] in = new int[count];
    int[][] edges = incident();
    for (int edge = 0; edge < sources.length; edge++) {
      if (sources[edge] != targets[edge]) {
        out[sources[edge]]++;
        in[targets[edge]]++;
      }
    }
    int[] ranks = new int[count];
    Arrays.fill(ranks, Arrangement.NONE);
    Deque<Integer> ends = new ArrayDeque<>();
    PriorityQueue<long[]> inner =
        new PriorityQueue<>(
            (one, other) ->
                one[0] == other[0]
                    ? Long.compare(one[1], other[1])
                    : Long.compare(other[0], one[0]));
    for (int node = 0; node < count; node++) {
      if (out[node] == 0 || in[node] == 0) {
        ends.add(node);
      }
      inner.add(new long[] {out[node] - in[node], node});
    }
    int first = 0;
    int last = count - 1;
    while (first <= last) {
      Integer end = ends.poll();
      int node;
      if (end != null) {
        node = end;
      } else {
        long[] best = inner.remove();
        node = (int) best[1];
        if (best[0] != out[node] - in[node]) {
          continue;
        }
      }
      if (ranks[node] != Arrangement.NONE) {
        continue;
      }
      ranks[node] = out[node] == 0 ? last-- : first++;
      for (int edge : edges[node]) {
        int other = sources[edge] == node ? targets[edge] : sources[edge];
        if (other == node || ranks[other] != Arrangement.NONE) {
          continue;
        }
        if (sources[edge] == node) {
          in[other]--;
        } else {
          out[other]--;
        }
        if (in[other] == 0 || out[other] == 0) {
          ends.add(other);
        }
        inner.add(new long[] {out[other] - in[other], other});
      }
    }
    return ranks;
  }

  private int[][] incident() {
    int[] degrees = new int[count];
    for (int edge = 0; edge < sources.length; edge++) {
      degrees[sources[edge]]++;
      degrees[targets[edge]]++;
    }
    int[][] incident = new int[count][];
    Arrays.setAll(incident, node -> new int[degrees[node]]);
    for (int edge = 0; edge < sources.length; edge++) {
      incident[sources[edge]][--degrees[sources[edge]]] = edge;
      incident[targets[edge]][--degrees[targets[edge]]] = edge;
    }
    return incident;
  }

  private void deal(int most) {
    int[][] edges = incident();
    int[] waiting = new int[count];
    for (int edge = 0; edge < sources.length; edge++) {
      waiting[targets[edge]] += sources[edge] == targets[edge] ? 0 : 1;
    }
    Deque<Integer> ready = new ArrayDeque<>();
    for (int node = 0; node < count; node++) {
      if (waiting[node] == 0) {
        ready.add(node);
      }
    }
    int[] sizes = new int[count + 1];
    while (!ready.isEmpty()) {
      int node = ready.remove();
      int layer = layers[node];
      while (sizes[layer] >= most) {
        layer++;
      }
      layers[node] = layer;
      sizes[layer]++;
      layerCount = Math.max(layerCount, layer + 1);
      for (int edge : edges[node]) {
        int other = targets[edge];
        if (sources[edge] == node && other != node) {
          layers[other] = Math.max(layers[other], layer + 1);
          if (--waiting[other] == 0) {
            ready.add(other);
          }
        }
      }
    }
  }
}
