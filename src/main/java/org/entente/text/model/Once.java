package org.entente.text.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, and once only. Thread-safe; after a failure the
/// next call tries again.
final class Once<V> implements Supplier<V> {
  private final Supplier<V> maker;
  private volatile @Nullable V value;

  Once(Supplier<V> maker) {
    this.maker = maker;
  }

  @Override
  public V get() {
    V made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = maker.get();
          value = made;
        }
      }
    }
    return made;
  }
}
