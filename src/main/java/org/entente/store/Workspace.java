package org.entente.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.harawata.appdirs.AppDirsFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.extract.record.Article;
import org.entente.mapping.Ontology;
import org.entente.store.change.Changes;

/// A collection of articles and RDF files, each in a named graph of its own, and the ontology.
///
/// Thread-safe. Reads run side by side with each other and with one write; a write waits for the
/// write before it. Each sees the workspace as it was when it began.
public final class Workspace implements AutoCloseable {

  private static final Problem CHANGED_SINCE =
      Problem.input(
          "the data changed since the preview, and the update may do something else now",
          "update",
          "Preview it again.");

  private final Store store;
  private final Optional<Path> folder;
  private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
  private boolean closed;

  private Workspace(Store store, Optional<Path> folder) {
    this.store = store;
    this.folder = folder;
  }

  /// Opens the workspace in `folder`, or starts one if the folder is missing or empty.
  ///
  /// @throws ProblemException if another process has it open, if the folder is something else or
  ///   cannot be used, or if the workspace is damaged; the folder is then as it was
  public static Workspace open(Path folder) {
    WorkspaceFolder locked = WorkspaceFolder.lock(folder);
    try {
      Store store = new Tdb2Store(locked.connect(), Optional.of(locked));
      Workspace workspace = new Workspace(store, Optional.of(locked.path()));
      workspace.refreshOntology();
      return workspace;
    } catch (ProblemException e) {
      locked.close();
      throw e;
    }
  }

  /// A workspace that is gone when it is closed.
  public static Workspace memory() {
    Store store = new Tdb2Store(DatabaseMgr.createDatasetGraph(), Optional.empty());
    Workspace workspace = new Workspace(store, Optional.empty());
    workspace.refreshOntology();
    return workspace;
  }

  /// Where a user's workspace lies unless another folder is named.
  public static Path defaultFolder() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("Entente", null, null), "workspace");
  }

  /// The file in a workspace's folder that holds the user's own rules and names.
  public static Path wordsIn(Path folder) {
    return folder.resolve(WorkspaceFolder.WORDS);
  }

  /// The file of the user's own rules and names, which need not be there; empty for a workspace in
  /// memory.
  public Optional<Path> words() {
    return location().map(Workspace::wordsIn);
  }

  /// The folder of the views that the user saved, which need not be there; empty for a workspace in
  /// memory.
  public Optional<Path> views() {
    return location().map(folder -> folder.resolve(WorkspaceFolder.VIEWS));
  }

  /// The folder of the queries that the user saved, which need not be there; empty for a workspace
  /// in memory.
  public Optional<Path> queries() {
    return location().map(folder -> folder.resolve(WorkspaceFolder.QUERIES));
  }

  /// The folder; empty for a workspace in memory.
  public Optional<Path> location() {
    return folder;
  }

  /// Runs `reading` on the workspace as it is now. May be called within a read.
  ///
  /// @param reading takes its answer out as plain values; it may run for long if it asks a
  ///   cancellation of its own now and then
  public <T> T read(Function<Snapshot, T> reading) {
    return using(() -> store.read(reading));
  }

  /// Puts `content` in the place of the graph `name`.
  ///
  /// @return what was there, for taking this back; empty if there was none
  public Optional<Graph> put(Node name, Graph content) {
    return write(
        data -> {
          Optional<Graph> before = remove(data, name);
          content
              .find()
              .forEachRemaining(
                  triple ->
                      data.add(
                          name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
          return before;
        });
  }

  /// Takes the graph `name` out.
  ///
  /// @return what was in it, for taking this back with [#put]; empty if there was none
  public Optional<Graph> drop(Node name) {
    return write(data -> remove(data, name));
  }

  /// See [Store#tryOut].
  public Changes tryOut(Consumer<DatasetGraph> writing, Cancellation cancellation) {
    return using(() -> store.tryOut(writing, cancellation));
  }

  /// Makes changes in a transaction: all of them or none.
  ///
  /// @throws ProblemException if they are to be made only on the data that they were worked out
  ///   from and these are others now, or if what is to go is not there, or what is to come is
  public void make(Changes changes, Cancellation cancellation) {
    write(
        data -> {
          changes
              .version()
              .ifPresent(
                  version -> {
                    if (version != Keep.version(data)) {
                      throw new ProblemException(CHANGED_SINCE);
                    }
                  });
          changes.make(data, cancellation);
          return changes;
        });
  }

  /// See [Store#sending].
  public Optional<Sending> sending() {
    return using(store::sending);
  }

  /// The articles, by date and title; those without a date last.
  public List<ArticleEntry> articles() {
    return read(Catalogue::articles);
  }

  /// An article as it was mapped, for reading it anew; empty if there is none of this name.
  public Optional<Article> article(Node name) {
    return read(snapshot -> Catalogue.article(snapshot, name));
  }

  /// All graphs that the user brought in, by name.
  public List<GraphEntry> graphs() {
    return read(Catalogue::graphs);
  }

  /// Waits for what runs, then lets the folder go. Closing twice is the same as once.
  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        store.close();
      }
    } finally {
      use.writeLock().unlock();
    }
  }

  /// Runs `writing` in a transaction: all of it takes effect, or nothing if it throws.
  <T> T write(Function<DatasetGraph, T> writing) {
    return using(() -> store.write(writing));
  }

  static List<Node> userGraphs(DatasetGraph dataset) {
    List<Node> names = new ArrayList<>();
    Iterator<Node> all = dataset.listGraphNodes();
    all.forEachRemaining(names::add);
    names.remove(Ontology.GRAPH);
    names.sort(Comparator.comparing(Node::toString));
    return names;
  }

  private static Optional<Graph> remove(DatasetGraph data, Node name) {
    if (!data.containsGraph(name)) {
      return Optional.empty();
    }
    Graph copy = GraphFactory.createGraphMem();
    data.getGraph(name).find().forEachRemaining(copy::add);
    data.removeGraph(name);
    return Optional.of(copy);
  }

  /// Labels of classes and properties answer queries like any others, so the ontology lies in a
  /// graph of its own; it is written again when the program brings a newer one.
  private void refreshOntology() {
    Graph current = Ontology.terms();
    boolean same =
        read(
            snapshot ->
                snapshot.graph(Ontology.GRAPH).map(current::isIsomorphicWith).orElse(false));
    if (!same) {
      put(Ontology.GRAPH, current);
    }
  }

  private <T> T using(Supplier<T> work) {
    use.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the workspace is closed");
      }
      return work.get();
    } finally {
      use.readLock().unlock();
    }
  }
}
