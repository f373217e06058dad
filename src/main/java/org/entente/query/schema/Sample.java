package org.entente.query.schema;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/// Some of many ids, each with the same chance (Vitter, "Random Sampling with a Reservoir", 1985,
/// algorithm R).
final class Sample {

  /// So many are looked up on the disk for each predicate of a class.
  static final int SIZE = 48;

  private final RandomGenerator random;
  private long[] ids = new long[2];
  private long offered;

  Sample(RandomGenerator random) {
    this.random = random;
  }

  void offer(long id) {
    int at = offered < SIZE ? (int) offered : SIZE;
    if (at < SIZE) {
      if (at == ids.length) {
        ids = Arrays.copyOf(ids, Math.min(SIZE, 2 * at));
      }
      ids[at] = id;
    } else {
      long place = random.nextLong(offered + 1);
      if (place < SIZE) {
        ids[(int) place] = id;
      }
    }
    offered++;
  }

  /// How many were offered.
  long offered() {
    return offered;
  }

  LongStream ids() {
    return Arrays.stream(ids, 0, (int) Math.min(SIZE, offered));
  }
}
