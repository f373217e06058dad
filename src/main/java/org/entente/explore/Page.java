package org.entente.explore;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// A part of a longer list. Nothing is cut off silently: the total is known.
///
/// @param offset the index of the first item in the whole list
/// @param total the length of the whole list
public record Page<T>(List<T> items, int offset, int total) {

  public Page {
    items = List.copyOf(items);
  }

  /// Whether items follow after this page.
  public boolean hasMore() {
    return offset + items.size() < total;
  }

  /// The page of at most `limit` items of `all` from `offset` on.
  public static <T> Page<T> of(List<T> all, int offset, int limit) {
    int start = Math.min(offset, all.size());
    int end = (int) Math.min((long) start + limit, all.size());
    return new Page<>(all.subList(start, end), start, all.size());
  }

  /// The page of ids.
  static Page<Long> of(long[] all, int offset, int limit) {
    int start = Math.min(offset, all.length);
    int end = (int) Math.min((long) start + limit, all.length);
    return new Page<>(Arrays.stream(all, start, end).boxed().toList(), start, all.length);
  }

  /// The same page of what is made of each item.
  <R> Page<R> map(Function<? super T, R> each) {
    return new Page<>(items.stream().map(each).toList(), offset, total);
  }
}
