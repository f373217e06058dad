package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which element of a changing graph has which slot of flat arrays. An element keeps its slot until
/// it goes; the next that comes takes it over. Not safe for several threads.
final class Slots<T> {

  private final Map<String, Integer> byId = new HashMap<>();
  private final List<@Nullable T> values = new ArrayList<>();
  private int[] freed = new int[16];
  private int freedCount;

  int slot(String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  int take(String id) {
    int slot = values.size();
    if (freedCount > 0) {
      slot = freed[--freedCount];
    } else {
      values.add(null);
    }
    byId.put(id, slot);
    return slot;
  }

  void free(String id) {
    int slot = Objects.requireNonNull(byId.remove(id));
    values.set(slot, null);
    if (freedCount == freed.length) {
      freed = Arrays.copyOf(freed, 2 * freedCount);
    }
    freed[freedCount++] = slot;
  }

  void set(int slot, T value) {
    values.set(slot, value);
  }

  /// The slots that hold something, in order.
  int[] used() {
    int[] used = new int[byId.size()];
    int count = 0;
    for (int slot = 0; slot < values.size(); slot++) {
      if (values.get(slot) != null) {
        used[count++] = slot;
      }
    }
    return used;
  }

  List<T> values(int[] slots) {
    List<T> chosen = new ArrayList<>(slots.length);
    for (int slot : slots) {
      chosen.add(Objects.requireNonNull(values.get(slot)));
    }
    return chosen;
  }
}
