package org.entente.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.entente.base.Cancellation;
import org.entente.store.change.Changes;
import org.entente.store.change.RecordedDataset;

/// TDB2 in a folder or in memory. Reads run side by side with each other and with one write; a
/// write waits for the write before it. Each sees the data as it was when it began.
final class Tdb2Store implements Store {

  private final DatasetGraph dataset;
  private final Optional<WorkspaceFolder> folder;
  private final Keep keep = new Keep();
  private final LabelUpkeep labels;

  /// @param folder holds the data; empty in memory
  Tdb2Store(DatasetGraph dataset, Optional<WorkspaceFolder> folder) {
    this.dataset = dataset;
    this.folder = folder;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    QC.setFactory(dataset.getContext(), PatternExecutor::new);
    labels = new LabelUpkeep(dataset, folder.map(WorkspaceFolder::labels));
  }

  @Override
  public <T> T read(Function<Snapshot, T> reading) {
    return Txn.calc(
        dataset,
        TxnType.READ,
        () -> reading.apply(new Tdb2Snapshot(dataset, keep, labels.index())));
  }

  @Override
  public <T> T write(Function<DatasetGraph, T> writing) {
    return labels.write(writing);
  }

  @Override
  public Changes tryOut(Consumer<DatasetGraph> writing, Cancellation cancellation) {
    dataset.begin(TxnType.WRITE);
    try {
      return RecordedDataset.record(dataset, Keep.version(dataset), writing, cancellation);
    } finally {
      dataset.abort();
      dataset.end();
    }
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void close() {
    labels.close();
    if (folder.isPresent()) {
      folder.get().disconnect(dataset);
    } else {
      dataset.close();
    }
  }
}
