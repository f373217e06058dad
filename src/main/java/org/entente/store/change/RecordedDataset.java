package org.entente.store.change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;
import org.entente.mapping.ArticleNames;

/// A dataset within a write that takes down each change that takes effect.
///
/// Its default graph is what queries take for it: all graphs as one. What is removed from it is
/// removed from every graph that has it; what is added to it goes into the graph of the user's own
/// facts.
public final class RecordedDataset extends DatasetGraphWrapper {

  /// Quads that are looked up at once before they are removed.
  private static final int AT_ONCE = 10_000;

  private final ChangeRecorder recorder;
  private final Cancellation cancellation;

  private RecordedDataset(DatasetGraph data, ChangeRecorder recorder, Cancellation cancellation) {
    super(data);
    this.recorder = recorder;
    this.cancellation = cancellation;
  }

  /// What `writing` changes. The changes are made: it is for the caller to undo the write.
  ///
  /// @param data within a write
  /// @param version of `data`
  /// @throws java.util.concurrent.CancellationException if cancelled
  public static Changes record(
      DatasetGraph data, long version, Consumer<DatasetGraph> writing, Cancellation cancellation) {
    return record(data, version, writing, cancellation, ChangeRecorder.MEMORY);
  }

  static Changes record(
      DatasetGraph data,
      long version,
      Consumer<DatasetGraph> writing,
      Cancellation cancellation,
      long memory) {
    try (ChangeRecorder recorder = new ChangeRecorder(memory)) {
      writing.accept(new RecordedDataset(data, recorder, cancellation));
      cancellation.check();
      return recorder.finish(version);
    }
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    cancellation.check();
    Node target = isDefault(graph) ? ArticleNames.ownFacts() : graph;
    Quad quad = Quad.create(target, subject, predicate, object);
    if (get().contains(quad)) {
      recorder.idle();
    } else {
      get().add(quad);
      recorder.took(stored(quad), true);
    }
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    cancellation.check();
    if (!deleteSome(graph, subject, predicate, object)) {
      recorder.idle();
    }
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    while (deleteSome(graph, subject, predicate, object)) {
      cancellation.check();
    }
  }

  @Override
  public void removeGraph(Node name) {
    deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    graph
        .find()
        .forEachRemaining(
            triple -> add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  /// An index is not to be read while it is changed, so quads are read first.
  ///
  /// @return whether there were any
  private boolean deleteSome(Node graph, Node subject, Node predicate, Node object) {
    Node within = isDefault(graph) ? Node.ANY : graph;
    Iterator<Quad> found = get().findNG(within, subject, predicate, object);
    List<Quad> some = new ArrayList<>();
    while (some.size() < AT_ONCE && found.hasNext()) {
      some.add(found.next());
    }
    for (Quad quad : some) {
      get().delete(quad);
      recorder.took(quad, false);
    }
    return !some.isEmpty();
  }

  /// The quad as the store gives it back: of `01` it keeps the value and gives `1`.
  private Quad stored(Quad added) {
    return added.getObject().isLiteral() ? get().find(added).next() : added;
  }

  private static boolean isDefault(Node graph) {
    return Quad.isDefaultGraph(graph);
  }
}
