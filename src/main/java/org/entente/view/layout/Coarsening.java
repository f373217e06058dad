package org.entente.view.layout;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A graph with about half the nodes, made by merging pairs of neighbours, and leaves of one node
/// among each other (after C. Walshaw: "A multilevel algorithm for force-directed graph drawing",
/// 2003; the pairs of leaves after METIS's two-hop matching). What is fixed is not merged.
final class Coarsening {

  private static final int NONE = -1;
  private static final float SPREAD = 14;

  /// For each node of the finer graph, the coarser one it is part of.
  private final int[] parents;

  private final ForceGraph coarse;

  Coarsening(int[] parents, ForceGraph coarse) {
    this.parents = parents;
    this.coarse = coarse;
  }

  static Coarsening of(ForceGraph fine) {
    int[] parents = new int[fine.count()];
    return new Coarsening(parents, merged(fine, parents, matched(fine, parents)));
  }

  /// Places for the finer graph: about those of the coarser one.
  float[] spread(float[] places, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] finer = new float[parents.length];
    for (int node = 0; node < finer.length; node++) {
      float reach = SPREAD * (float) Math.sqrt(coarse.sizes()[parents[node]]);
      float shift =
          (float) (random.nextDouble() - 0.5) * (coarse.fixed()[parents[node]] ? 0 : reach);
      finer[node] = places[parents[node]] + shift;
    }
    return finer;
  }

  /// Places for the coarser graph: the middles of those of the finer one.
  float[] gathered(float[] places) {
    float[] sums = new float[coarse.count()];
    int[] counts = new int[coarse.count()];
    for (int node = 0; node < parents.length; node++) {
      sums[parents[node]] += places[node];
      counts[parents[node]]++;
    }
    for (int node = 0; node < sums.length; node++) {
      sums[node] /= counts[node];
    }
    return sums;
  }

  /// Fills in the parents.
  ///
  /// @return how many there are
  private static int matched(ForceGraph fine, int[] parents) {
    int[] waiting = new int[fine.count()];
    Arrays.fill(waiting, NONE);
    Arrays.fill(parents, NONE);
    int count = 0;
    int alone = NONE;
    for (int node : byDegree(fine)) {
      if (parents[node] != NONE) {
        continue;
      }
      if (fine.fixed()[node]) {
        parents[node] = count++;
        continue;
      }
      int partner = partner(fine, parents, node);
      int hub = partner == NONE ? nearest(fine, node) : NONE;
      if (partner != NONE) {
        parents[node] = count;
        parents[partner] = count++;
      } else if (hub == NONE) {
        alone = pair(parents, node, alone, count);
        count += alone == NONE ? 0 : 1;
      } else {
        waiting[hub] = pair(parents, node, waiting[hub], count);
        count += waiting[hub] == NONE ? 0 : 1;
      }
    }
    return count;
  }

  /// Joins a node to the one that waits, or gives it a parent of its own and lets it wait.
  ///
  /// @return who waits then
  private static int pair(int[] parents, int node, int waiting, int next) {
    if (waiting == NONE) {
      parents[node] = next;
      return node;
    }
    parents[node] = parents[waiting];
    return NONE;
  }

  /// The free neighbour that is pulled hardest for its size, or none.
  private static int partner(ForceGraph fine, int[] parents, int node) {
    int best = NONE;
    float hardest = 0;
    for (int half = fine.starts()[node]; half < fine.starts()[node + 1]; half++) {
      int other = fine.ends()[half];
      float pull = fine.pulls()[half] / fine.sizes()[other];
      if (parents[other] == NONE && other != node && !fine.fixed()[other] && pull > hardest) {
        hardest = pull;
        best = other;
      }
    }
    return best;
  }

  private static int nearest(ForceGraph fine, int node) {
    int best = NONE;
    float hardest = 0;
    for (int half = fine.starts()[node]; half < fine.starts()[node + 1]; half++) {
      if (fine.pulls()[half] > hardest) {
        hardest = fine.pulls()[half];
        best = fine.ends()[half];
      }
    }
    return best;
  }

  /// The nodes with few halves first.
  private static int[] byDegree(ForceGraph fine) {
    int count = fine.count();
    int[] starts = new int[count + fine.ends().length + 2];
    for (int node = 0; node < count; node++) {
      starts[fine.degree(node) + 1]++;
    }
    for (int degree = 1; degree < starts.length; degree++) {
      starts[degree] += starts[degree - 1];
    }
    int[] order = new int[count];
    for (int node = 0; node < count; node++) {
      order[starts[fine.degree(node)]++] = node;
    }
    return order;
  }

  private static ForceGraph merged(ForceGraph fine, int[] parents, int count) {
    int[] sizes = new int[count];
    float[] weights = new float[count];
    float[] gravities = new float[count];
    boolean[] fixed = new boolean[count];
    for (int node = 0; node < parents.length; node++) {
      int parent = parents[node];
      sizes[parent] += fine.sizes()[node];
      weights[parent] += fine.weights()[node];
      gravities[parent] += fine.gravities()[node] * fine.sizes()[node];
      fixed[parent] |= fine.fixed()[node];
    }
    for (int node = 0; node < count; node++) {
      gravities[node] /= sizes[node];
    }
    int[] starts = new int[count + 1];
    int[] ends = new int[fine.ends().length];
    float[] pulls = new float[ends.length];
    float[] lengths = new float[ends.length];
    int[] halves = new int[count];
    Arrays.fill(halves, NONE);
    int[][] members = members(parents, count);
    int filled = 0;
    for (int node = 0; node < count; node++) {
      starts[node] = filled;
      for (int at = members[0][node]; at < members[0][node + 1]; at++) {
        int member = members[1][at];
        for (int half = fine.starts()[member]; half < fine.starts()[member + 1]; half++) {
          int other = parents[fine.ends()[half]];
          if (other == node) {
            continue;
          }
          if (halves[other] < starts[node]) {
            halves[other] = filled;
            ends[filled++] = other;
          }
          float pull = fine.pulls()[half] * fine.sizes()[member] / sizes[node];
          pulls[halves[other]] += pull;
          lengths[halves[other]] += pull * bare(fine, member, half);
        }
      }
    }
    starts[count] = filled;
    for (int node = 0; node < count; node++) {
      for (int half = starts[node]; half < starts[node + 1]; half++) {
        lengths[half] =
            lengths[half] / pulls[half] + radius(sizes[node]) + radius(sizes[ends[half]]);
      }
    }
    return new ForceGraph(
        starts,
        Arrays.copyOf(ends, filled),
        Arrays.copyOf(pulls, filled),
        Arrays.copyOf(lengths, filled),
        weights,
        sizes,
        gravities,
        fixed);
  }

  /// The length of an edge without what its ends stand for.
  private static float bare(ForceGraph fine, int node, int half) {
    return fine.lengths()[half]
        - radius(fine.sizes()[node])
        - radius(fine.sizes()[fine.ends()[half]]);
  }

  private static float radius(int size) {
    return SPREAD * ((float) Math.sqrt(size) - 1);
  }

  /// The nodes by parent: where each parent's begin, and the nodes.
  private static int[][] members(int[] parents, int count) {
    int[] starts = new int[count + 1];
    for (int parent : parents) {
      starts[parent + 1]++;
    }
    for (int parent = 0; parent < count; parent++) {
      starts[parent + 1] += starts[parent];
    }
    int[] filled = starts.clone();
    int[] members = new int[parents.length];
    for (int node = 0; node < parents.length; node++) {
      members[filled[parents[node]]++] = node;
    }
    return new int[][] {starts, members};
  }

  ForceGraph coarse() {
    return coarse;
  }
}
