package org.entente.explore.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.explore.Edge;
import org.entente.explore.Vertex;

/// A way from one entity to another that comes to no node twice.
///
/// @param hops one at least
public record Path(List<Hop> hops) {

  public Path {
    hops = List.copyOf(hops);
  }

  public int length() {
    return hops.size();
  }

  /// The nodes on the way, both ends included.
  public List<Vertex> vertices() {
    List<Vertex> vertices = new ArrayList<>();
    vertices.add(hops.getFirst().from());
    hops.forEach(hop -> vertices.add(hop.to()));
    return vertices;
  }

  public Set<Node> nodes() {
    return vertices().stream()
        .map(Vertex::node)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// A query that gives the path's edges.
  public String sparql() {
    return hops.stream()
        .flatMap(hop -> hop.edges().stream())
        .map(Path::text)
        .collect(Collectors.joining("", "CONSTRUCT WHERE {\n", "}\n"));
  }

  private static String text(Edge edge) {
    return "  "
        + text(edge.subject())
        + " "
        + text(edge.predicate())
        + " "
        + text(edge.object())
        + " .\n";
  }

  /// Jena takes `<_:label>` for the blank node itself.
  private static String text(Node term) {
    return term.isBlank() ? "<_:" + term.getBlankNodeLabel() + ">" : NodeFmtLib.strNT(term);
  }
}
