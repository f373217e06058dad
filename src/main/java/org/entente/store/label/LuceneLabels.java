package org.entente.store.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.entente.base.Cancellation;

/// The index of labels, in a folder or in memory, with the version of the data that it stands at.
///
/// Changes are seen and kept from [#commit] on; what a crash leaves behind is the commit before.
/// Written by one thread at a time, searched by any number.
public final class LuceneLabels implements AutoCloseable {

  /// To be changed when labels are written otherwise than before: older indexes are made anew then.
  private static final String FORM = "1 ";

  private static final String VERSION = "version";
  private static final int MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private LuceneLabels(Directory directory, IndexWriter writer, SearcherManager searchers) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
  }

  /// The index in a folder, or one in memory.
  ///
  /// @throws IOException if there is one that cannot be used, or none can be made
  public static LuceneLabels open(Optional<Path> folder) throws IOException {
    Directory directory =
        folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
    try {
      return open(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// A new and empty index in the place of what is in the folder.
  ///
  /// @throws IOException if none can be made
  public static LuceneLabels anew(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    return open(Optional.of(folder));
  }

  private static LuceneLabels open(Directory directory) throws IOException {
    IndexWriter writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig()
                .setIndexSort(LabelDocuments.ORDER)
                .setRAMBufferSizeMB(MEGABYTES)
                .setCommitOnClose(false));
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.commit();
      }
      return new LuceneLabels(directory, writer, new SearcherManager(directory, null));
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /// Reads all of it.
  ///
  /// @throws IOException if it is not as it was written
  public void check() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        leaf.reader().checkIntegrity();
      }
    } finally {
      searchers.release(searcher);
    }
  }

  /// Whether what can be searched is that of this version of the data.
  public boolean standsAt(String version) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return standsAt(searcher, version);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      return false;
    }
  }

  /// See [LabelIndex#find].
  ///
  /// @return empty if the index does not stand at this version of the data
  /// @throws IOException if the index is broken
  public Optional<List<FoundLabel>> find(
      String version, String text, int limit, LongPredicate wanted, Cancellation cancellation)
      throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return standsAt(searcher, version)
          ? Optional.of(new Find(searcher, limit, wanted, cancellation).all(text))
          : Optional.empty();
    } finally {
      searchers.release(searcher);
    }
  }

  /// Takes everything out.
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /// Adds a node that is not there yet.
  public void add(LabelledNode labelled) throws IOException {
    for (Document document : LabelDocuments.of(labelled)) {
      writer.addDocument(document);
    }
  }

  /// Puts a node in the place of what is there of it.
  public void put(LabelledNode labelled) throws IOException {
    writer.deleteDocuments(LabelDocuments.of(labelled.node()));
    add(labelled);
  }

  /// Keeps the changes, and lets them be seen.
  ///
  /// @param version of the data that the index stands at now
  public void commit(String version) throws IOException {
    writer.setLiveCommitData(Map.of(VERSION, FORM + version).entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  /// Drops the changes since the last commit.
  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }

  private static boolean standsAt(IndexSearcher searcher, String version) throws IOException {
    String stands =
        ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData().get(VERSION);
    return (FORM + version).equals(stands);
  }
}
