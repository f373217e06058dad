package org.entente.extract.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/// Fills a graph and remembers its subjects in the order in which the file names them, which graphs
/// forget: a gazetteer's order is its preference.
final class SubjectOrder extends StreamRDFBase {

  private final Graph graph;
  private final List<Node> subjects;
  private final Set<Node> seen = new LinkedHashSet<>();

  SubjectOrder(Graph graph, List<Node> subjects) {
    this.graph = graph;
    this.subjects = subjects;
  }

  @Override
  public void triple(Triple triple) {
    graph.add(triple);
    if (seen.add(triple.getSubject())) {
      subjects.add(triple.getSubject());
    }
  }
}
