package org.entente.store;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.store.label.LabelIndex;

/// A workspace as it is at one moment, for reading only. What lies on a server may change while it
/// is read.
///
/// Belongs to the thread that reads and ends with the read: nothing lazy that comes from it may
/// leave [Workspace#read].
public interface Snapshot {

  /// All graphs as one, the ontology's included. A triple told by two articles is there once.
  Graph union();

  /// All graphs, each under its name. The default graph is empty, but queries run by [#exec] see
  /// the union of all graphs in its place.
  DatasetGraph dataset();

  /// The triples of the union that match; [Node#ANY] matches all.
  Iterator<Triple> find(Node subject, Node predicate, Node object);

  boolean contains(Node subject, Node predicate, Node object);

  /// Some object of the subject and predicate.
  default Optional<Node> object(Node subject, Node predicate) {
    Iterator<Triple> found = find(subject, predicate, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /// Says that these nodes are about to be described, so that a store to which each question is a
  /// round trip reads all that [#find] will be asked of them at once. Takes no time elsewhere.
  default void prefetch(Collection<Node> nodes) {}

  /// All graphs as one, by ids in place of terms.
  IdIndex ids();

  /// Nodes by what they are called, by the same ids.
  default LabelIndex labels() {
    return LabelIndex.ABSENT;
  }

  /// A run of the user's own query, not begun. The default graph is the union of all graphs, or
  /// what a server takes for it.
  ///
  /// @param time after which it fails with [org.apache.jena.query.QueryCancelledException]
  QueryExec exec(Query query, Duration time);

  /// Where whole questions are asked in SPARQL because each one is a round trip; empty where
  /// triples lie at hand.
  default Optional<Asking> asking() {
    return Optional.empty();
  }

  /// What `make` gives, kept for later reads until the workspace changes.
  ///
  /// @param make reads this snapshot and takes plain values out of it; two reads at once may both
  ///   call it
  <T> T kept(Class<T> type, Supplier<T> make);

  /// The graph of this name; empty if there is none.
  Optional<Graph> graph(Node name);

  /// The names of what the user brought in: articles and files, without the ontology; by name.
  List<Node> graphNames();
}
