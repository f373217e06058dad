package org.entente.store;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.entente.store.label.LabelIndex;

/// A snapshot of TDB2, on disk or in memory, within a transaction.
final class Tdb2Snapshot implements Snapshot {

  private final DatasetGraph dataset;
  private final Graph union;
  private final Keep keep;
  private final LabelIndex labels;

  Tdb2Snapshot(DatasetGraph dataset, Keep keep, LabelIndex labels) {
    this.dataset = dataset;
    this.union = dataset.getUnionGraph();
    this.keep = keep;
    this.labels = labels;
  }

  @Override
  public Graph union() {
    return union;
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public Iterator<Triple> find(Node subject, Node predicate, Node object) {
    return union.find(subject, predicate, object);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    return union.contains(subject, predicate, object);
  }

  @Override
  public IdIndex ids() {
    return new Tdb2Ids(dataset);
  }

  @Override
  public LabelIndex labels() {
    return labels;
  }

  @Override
  public QueryExec exec(Query query, Duration time) {
    return QueryExecDatasetBuilder.create()
        .dataset(dataset)
        .query(query)
        .set(ARQ.httpServiceAllowed, false)
        .overallTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  @Override
  public <T> T kept(Class<T> type, Supplier<T> make) {
    return keep.of(type, make, dataset);
  }

  @Override
  public Optional<Graph> graph(Node name) {
    return dataset.containsGraph(name) ? Optional.of(dataset.getGraph(name)) : Optional.empty();
  }

  @Override
  public List<Node> graphNames() {
    return Workspace.userGraphs(dataset);
  }
}
