package org.entente.base;

import java.util.Arrays;

/// A list of numbers that grows, without an object for each of them.
public final class LongList {

  private long[] numbers = new long[8];
  private int size;

  public void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  public void addAll(long[] more) {
    if (size + more.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(2 * size, size + more.length));
    }
    System.arraycopy(more, 0, numbers, size, more.length);
    size += more.length;
  }

  public int size() {
    return size;
  }

  public long get(int index) {
    return numbers[index];
  }

  /// A copy of what is in it now.
  public long[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  /// The numbers in ascending order, each once.
  public long[] sortedSet() {
    long[] sorted = toArray();
    Arrays.sort(sorted);
    int kept = 0;
    for (int index = 0; index < sorted.length; index++) {
      if (index == 0 || sorted[index] != sorted[index - 1]) {
        sorted[kept++] = sorted[index];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
