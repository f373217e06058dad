package org.entente.store.label;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/// A dataset within a write, which takes down the nodes whose labels come and go.
public final class WatchedDataset extends DatasetGraphWrapper {

  private final Touched touched;

  public WatchedDataset(DatasetGraph data, Touched touched) {
    super(data);
    this.touched = touched;
  }

  /// The dataset itself, for what works on the store's own tables.
  public static DatasetGraph unwatched(DatasetGraph data) {
    return data instanceof WatchedDataset watched ? watched.get() : data;
  }

  /// Where to note what is added past the watched dataset.
  public static Touched touchedBy(DatasetGraph data) {
    return data instanceof WatchedDataset watched ? watched.touched : new Touched();
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
    touched.note(quad.getSubject(), quad.getPredicate());
    get().add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    touched.note(subject, predicate);
    get().add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    touched.note(quad.getSubject(), quad.getPredicate());
    get().delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    touched.note(subject, predicate);
    get().delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    note(graph, subject, predicate);
    get().deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node name) {
    note(name, Node.ANY, Node.ANY);
    get().removeGraph(name);
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
    touched.addAll();
    get().clear();
  }

  private void note(Node graph, Node subject, Node predicate) {
    boolean any = predicate == null || predicate.equals(Node.ANY);
    for (Node each : any ? Naming.FINDABLE : List.of(predicate)) {
      if (Naming.isFindable(each)) {
        get()
            .find(graph, subject, each, Node.ANY)
            .forEachRemaining(quad -> touched.add(quad.getSubject()));
      }
    }
  }
}
