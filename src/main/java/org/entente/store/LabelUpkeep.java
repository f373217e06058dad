package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.store.label.FoundLabel;
import org.entente.store.label.LabelIndex;
import org.entente.store.label.LabelledNode;
import org.entente.store.label.LuceneLabels;
import org.entente.store.label.Touched;
import org.entente.store.label.WatchedDataset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index of labels at the data of a TDB2 dataset: right after each write by the nodes
/// that it touched; where they are too many, or the index does not stand at the data when the
/// workspace is opened, by making it anew in the background.
///
/// The index is never asked while it stands elsewhere, so that whoever searches finds what the data
/// have, only later. An index that cannot be written is done without until the workspace is opened
/// again. Thread-safe.
final class LabelUpkeep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LabelUpkeep.class);

  private final DatasetGraph dataset;
  private final Optional<Path> folder;

  /// Held through each write and what follows it here, so that no other write comes between.
  private final ReentrantLock writing = new ReentrantLock();

  private final CancellationSource closing = new CancellationSource();
  private volatile @Nullable LuceneLabels index;

  /// Whether the index follows each write; otherwise it is made, or done without.
  private volatile boolean following;

  /// What was touched since the work in the background began.
  private Touched meanwhile = new Touched();

  private Optional<Thread> background = Optional.empty();

  /// @param folder of the index; empty in memory
  LabelUpkeep(DatasetGraph dataset, Optional<Path> folder) {
    this.dataset = dataset;
    this.folder = folder;
    String now = Txn.calc(dataset, TxnType.READ, () -> Tdb2Labels.version(dataset));
    try {
      LuceneLabels opened = open();
      index = opened;
      if (folder.isEmpty()) {
        make(opened);
      } else {
        begin(() -> resume(opened, now));
      }
    } catch (IOException e) {
      doWithout(e);
    }
  }

  /// Runs a write, and lets the index follow.
  <T> T write(Function<DatasetGraph, T> work) {
    writing.lock();
    try {
      Touched touched = new Touched();
      T result =
          Txn.calc(dataset, TxnType.WRITE, () -> work.apply(new WatchedDataset(dataset, touched)));
      follow(touched);
      return result;
    } finally {
      writing.unlock();
    }
  }

  /// For the read that is running.
  LabelIndex index() {
    return new LabelIndex() {
      @Override
      public Optional<List<FoundLabel>> find(
          String text, int limit, LongPredicate wanted, Cancellation cancellation) {
        LuceneLabels labels = index;
        try {
          return labels != null && following
              ? labels.find(Tdb2Labels.version(dataset), text, limit, wanted, cancellation)
              : Optional.empty();
        } catch (IOException e) {
          doWithout(e);
          return Optional.empty();
        }
      }

      @Override
      public boolean isBehind() {
        return index != null && !following;
      }
    };
  }

  /// Waits for the work in the background, which stops.
  @Override
  public void close() {
    closing.cancel();
    try {
      if (background.isPresent()) {
        background.get().join();
      }
      LuceneLabels labels = index;
      if (labels != null) {
        labels.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.warn("the index of labels was not closed", e);
    }
  }

  /// To be called with the lock held.
  private void follow(Touched touched) {
    LuceneLabels labels = index;
    if (labels == null) {
      return;
    }
    if (!following) {
      meanwhile.add(touched);
    } else if (touched.tooMany()) {
      following = false;
      begin(() -> make(labels));
    } else {
      try {
        update(labels, touched);
      } catch (IOException e) {
        doWithout(e);
      }
    }
  }

  @FunctionalInterface
  private interface Work {

    void run() throws IOException;
  }

  private void begin(Work work) {
    background =
        Optional.of(
            Thread.ofPlatform()
                .daemon()
                .name("labels")
                .start(
                    () -> {
                      try {
                        work.run();
                      } catch (CancellationException e) {
                        LOG.debug("the index of labels is made when the workspace is opened again");
                      } catch (IOException | RuntimeException e) {
                        // Or search would wait for the index for ever.
                        doWithout(e);
                      }
                    }));
  }

  /// Takes up an index that was left at some version, if that is `now` and it is whole.
  private void resume(LuceneLabels labels, String now) throws IOException {
    boolean whole = labels.standsAt(now) && isWhole(labels);
    if (!whole || !caughtUp(labels)) {
      make(whole ? labels : renewed(labels));
    }
  }

  private static boolean isWhole(LuceneLabels labels) {
    try {
      labels.check();
      return true;
    } catch (IOException e) {
      LOG.info("the index of labels is damaged and is made anew", e);
      return false;
    }
  }

  private LuceneLabels renewed(LuceneLabels labels) throws IOException {
    labels.close();
    LuceneLabels fresh = LuceneLabels.anew(folder.orElseThrow());
    index = fresh;
    return fresh;
  }

  /// Makes the index anew, again if more was touched meanwhile than can be looked up.
  private void make(LuceneLabels labels) throws IOException {
    do {
      makeOnce(labels);
    } while (!caughtUp(labels));
  }

  private void makeOnce(LuceneLabels labels) throws IOException {
    writing.lock();
    try {
      meanwhile = new Touched();
      dataset.begin(TxnType.READ);
    } finally {
      writing.unlock();
    }
    try {
      labels.clear();
      new Tdb2Labels(dataset, closing).all(labelled -> add(labels, labelled));
    } finally {
      dataset.end();
    }
  }

  private static void add(LuceneLabels labels, LabelledNode labelled) {
    try {
      labels.add(labelled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Brings the index from the data as they were when the work began to those of now.
  private boolean caughtUp(LuceneLabels labels) throws IOException {
    writing.lock();
    try {
      if (meanwhile.tooMany()) {
        return false;
      }
      update(labels, meanwhile);
      following = true;
      return true;
    } finally {
      writing.unlock();
    }
  }

  /// To be called with the lock held.
  private void update(LuceneLabels labels, Touched touched) throws IOException {
    dataset.begin(TxnType.READ);
    try {
      String version = Tdb2Labels.version(dataset);
      if (!labels.standsAt(version)) {
        Tdb2Labels source = new Tdb2Labels(dataset, Cancellation.NONE);
        for (Node node : touched.nodes()) {
          labels.put(source.of(node));
        }
        labels.commit(version);
      }
    } finally {
      dataset.end();
    }
  }

  private LuceneLabels open() throws IOException {
    try {
      return LuceneLabels.open(folder);
    } catch (IOException | RuntimeException e) {
      // Lucene tells of some broken files by whatever exception its code runs into.
      LOG.info("the index of labels cannot be opened and is made anew", e);
      return LuceneLabels.anew(folder.orElseThrow());
    }
  }

  private void doWithout(Exception cause) {
    following = false;
    index = null;
    LOG.warn("labels are searched without an index from now on", cause);
  }
}
