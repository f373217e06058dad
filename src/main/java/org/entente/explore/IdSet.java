package org.entente.explore;

import java.util.Arrays;
import org.entente.base.LongList;

/// A set of ids, as numbers in ascending order. Asking takes time logarithmic in its size.
final class IdSet {

  private final long[] sorted;

  IdSet(LongList ids) {
    this.sorted = ids.sortedSet();
  }

  boolean contains(long id) {
    return Arrays.binarySearch(sorted, id) >= 0;
  }

  /// Those of `ids` that are in it, in their order.
  long[] among(long[] ids) {
    return Arrays.stream(ids).filter(this::contains).toArray();
  }
}
