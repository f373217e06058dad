package org.entente.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/// A workspace as it is at one moment, for reading only.
///
/// Belongs to the thread that reads and ends with the read: nothing lazy that comes from it may
/// leave [Workspace#read].
public final class Snapshot {

  private final DatasetGraph dataset;
  private final Graph union;
  private final Keep keep;

  Snapshot(DatasetGraph dataset, Keep keep) {
    this.dataset = dataset;
    this.union = dataset.getUnionGraph();
    this.keep = keep;
  }

  /// All graphs as one, the ontology's included. A triple told by two articles is there once.
  public Graph union() {
    return union;
  }

  /// All graphs, each under its name. The default graph is empty, but queries run on this dataset
  /// see the union of all graphs in its place.
  public DatasetGraph dataset() {
    return dataset;
  }

  /// The triples of the union that match; [Node#ANY] matches all.
  public Iterator<Triple> find(Node subject, Node predicate, Node object) {
    return union.find(subject, predicate, object);
  }

  public boolean contains(Node subject, Node predicate, Node object) {
    return union.contains(subject, predicate, object);
  }

  /// Some object of the subject and predicate.
  public Optional<Node> object(Node subject, Node predicate) {
    Iterator<Triple> found = find(subject, predicate, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /// All graphs as one, by ids in place of terms.
  public IdIndex ids() {
    return new IdIndex(dataset);
  }

  /// What `make` gives, kept for later reads until the workspace changes.
  ///
  /// @param make reads this snapshot and takes plain values out of it; two reads at once may both
  ///   call it
  public <T> T kept(Class<T> type, Supplier<T> make) {
    return keep.of(type, make, dataset);
  }

  /// The graph of this name; empty if there is none.
  public Optional<Graph> graph(Node name) {
    return dataset.containsGraph(name) ? Optional.of(dataset.getGraph(name)) : Optional.empty();
  }

  /// The names of what the user brought in: articles and files, without the ontology; by name.
  public List<Node> graphNames() {
    return Workspace.userGraphs(dataset);
  }
}
