package org.entente.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.store.label.WatchedDataset;

/// What was worked out from the data as it was at one moment, forgotten when it changes.
/// Thread-safe.
final class Keep {

  private final AtomicReference<Version> latest = new AtomicReference<>(new Version(-1, Map.of()));

  /// @param number TDB2's count of the writes before
  private record Version(long number, Map<Class<?>, Object> kept) {}

  /// How often the data had been changed when the running read or write began.
  static long version(DatasetGraph dataset) {
    return TDBInternal.getDatasetGraphTDB(WatchedDataset.unwatched(dataset))
        .getTxnSystem()
        .getThreadTransaction()
        .getDataVersion();
  }

  /// To be called within a read.
  <T> T of(Class<T> type, Supplier<T> make, DatasetGraph dataset) {
    long now = version(dataset);
    Version version =
        latest.updateAndGet(
            last -> last.number() < now ? new Version(now, new ConcurrentHashMap<>()) : last);
    if (version.number() != now) {
      // A read that began before the last write.
      return make.get();
    }
    Object known = version.kept().get(type);
    T value = known == null ? make.get() : type.cast(known);
    version.kept().put(type, value);
    return value;
  }
}
