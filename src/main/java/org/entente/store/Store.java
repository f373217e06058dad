package org.entente.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.base.Cancellation;
import org.entente.store.change.Changes;

/// Where a workspace's triples are. Thread-safe.
public interface Store extends AutoCloseable {

  /// Runs `reading` on what is there now. May be called within a read.
  <T> T read(Function<Snapshot, T> reading);

  /// Runs `writing` in a transaction: all of it takes effect, or nothing if it throws.
  ///
  /// @throws org.entente.base.ProblemException if the store is for reading only
  <T> T write(Function<DatasetGraph, T> writing);

  /// What `writing` would change here, worked out by doing it and undoing it: nothing is changed,
  /// and nobody else sees it.
  ///
  /// @param writing sees as its default graph what queries see: all graphs as one
  /// @throws org.entente.base.ProblemException if the store is for reading only, or cannot tell
  /// @throws java.util.concurrent.CancellationException if cancelled
  Changes tryOut(Consumer<DatasetGraph> writing, Cancellation cancellation);

  /// Where updates are sent as they are written, for a store that can change but not tell in
  /// advance what would; empty for one that can.
  default Optional<Sending> sending() {
    return Optional.empty();
  }

  /// Whether [#write] can work at all.
  boolean isWritable();

  @Override
  void close();
}
