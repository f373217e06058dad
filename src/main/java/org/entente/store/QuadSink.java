package org.entente.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;

/// Puts what is parsed into a dataset: triples into one graph, quads into theirs.
final class QuadSink extends StreamRDFBase {

  private static final int CHECK_EVERY = 1_000;

  private final DatasetGraph data;
  private final Node graph;
  private final Cancellation cancellation;
  private final Set<Node> graphs = new HashSet<>();
  private long statements;

  QuadSink(DatasetGraph data, Node graph, Cancellation cancellation) {
    this.data = data;
    this.graph = graph;
    this.cancellation = cancellation;
  }

  @Override
  public void triple(Triple triple) {
    add(graph, triple);
  }

  @Override
  public void quad(Quad quad) {
    add(quad.isDefaultGraph() ? graph : quad.getGraph(), quad.asTriple());
  }

  /// The graphs that were filled, by name.
  List<Node> graphs() {
    return graphs.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  long statements() {
    return statements;
  }

  private void add(Node name, Triple triple) {
    if (statements++ % CHECK_EVERY == 0) {
      cancellation.check();
    }
    graphs.add(name);
    data.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
