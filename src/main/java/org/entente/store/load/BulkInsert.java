package org.entente.store.load;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.store.label.Touched;
import org.entente.store.label.WatchedDataset;

/// Adds quads to a TDB2 dataset within its running write transaction, the faster the more they are:
/// terms get their ids on the transaction's thread, and batches of ids go into the indexes on all
/// processors.
///
/// As with any write, nothing is seen by others before the commit, and nothing is left after an
/// abort. Memory does not grow with the number of quads.
public final class BulkInsert implements AutoCloseable {

  private static final int WIDTH = 4;

  /// Quads of a batch. The more there are, the fewer pages are touched for each.
  private static final int BATCH = 1 << 18;

  private final Touched touched;
  private final NodeTable nodes;
  private final List<IndexFill> indexes;
  private final ByteBuffer id = ByteBuffer.allocate(NodeId.SIZE);
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private List<CompletableFuture<Void>> underway = List.of();
  private long[] batch = new long[1024 * WIDTH];
  private int size;

  /// To be called, as all methods, on the thread of the transaction.
  public BulkInsert(DatasetGraph dataset) {
    touched = WatchedDataset.touchedBy(dataset);
    DatasetGraph store = WatchedDataset.unwatched(dataset);
    QuadTable table = TDBInternal.getDatasetGraphTDB(store).getQuadTable();
    nodes = table.getNodeTupleTable().getNodeTable();
    indexes =
        Stream.of(table.getNodeTupleTable().getTupleTable().getIndexes())
            .map(IndexFill::new)
            .toList();
  }

  /// Adds a quad of a named graph; it is in the dataset after [#finish] at the latest.
  public void add(Node graph, Node subject, Node predicate, Node object) {
    touched.note(subject, predicate);
    int start = size * WIDTH;
    if (start == batch.length) {
      batch = Arrays.copyOf(batch, Math.min(batch.length * 2, BATCH * WIDTH));
    }
    batch[start] = id(graph);
    batch[start + 1] = id(subject);
    batch[start + 2] = id(predicate);
    batch[start + 3] = id(object);
    size++;
    if (size == BATCH) {
      index();
    }
  }

  /// Waits until all that was added is in the dataset.
  public void finish() {
    index();
    await();
  }

  /// Waits for what is under way; what was added since is dropped.
  @Override
  public void close() {
    pool.close();
  }

  /// One batch is indexed while the next is filled.
  private void index() {
    long[] full = batch;
    int count = size;
    await();
    batch = new long[count == BATCH ? BATCH * WIDTH : 1024 * WIDTH];
    size = 0;
    List<CompletableFuture<Void>> begun = new ArrayList<>();
    for (IndexFill each : indexes) {
      begun.add(CompletableFuture.runAsync(() -> each.add(full, count), pool));
    }
    underway = begun;
  }

  private void await() {
    try {
      underway.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new IllegalStateException("an index of the store cannot be written", e.getCause());
    } finally {
      underway = List.of();
    }
  }

  private long id(Node term) {
    NodeIdFactory.set(nodes.getAllocateNodeId(term), id, 0);
    return id.getLong(0);
  }
}
