package org.entente.store;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/// Where a workspace's triples are. Thread-safe.
public interface Store extends AutoCloseable {

  /// Runs `reading` on what is there now. May be called within a read.
  <T> T read(Function<Snapshot, T> reading);

  /// Runs `writing` in a transaction: all of it takes effect, or nothing if it throws.
  ///
  /// @throws org.entente.base.ProblemException if the store is for reading only
  <T> T write(Function<DatasetGraph, T> writing);

  /// Whether [#write] can work at all.
  boolean isWritable();

  @Override
  void close();
}
