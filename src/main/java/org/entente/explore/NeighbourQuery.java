package org.entente.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/// SPARQL for what an expansion shows: a CONSTRUCT of the edges from a node to its neighbours.
///
/// Blank nodes stand in it as `<_:label>`, which Jena takes for the node itself.
public final class NeighbourQuery {

  private NeighbourQuery() {}

  /// All neighbours over these ways, of which there is one at least.
  public static String all(Node node, Collection<Way> ways) {
    List<Node> kinds = new ArrayList<>(Bookkeeping.UNSEEN);
    kinds.add(RDF.Statement.asNode());
    String unseen =
        """
          FILTER (isIRI(?neighbour) || isBlank(?neighbour))
          FILTER (?neighbour != %s)
          FILTER NOT EXISTS { ?neighbour a ?kind FILTER (?kind IN (%s)) }
          FILTER NOT EXISTS { ?neighbour %s ?triple }
        """
            .formatted(
                text(node),
                kinds.stream().map(NeighbourQuery::text).collect(Collectors.joining(", ")),
                text(RDF.reifies.asNode()));
    return construct(node, blocks(node, ways) + unseen);
  }

  /// Just these neighbours over these ways.
  public static String some(Node node, Collection<Way> ways, Collection<Node> neighbours) {
    String values =
        neighbours.stream().map(each -> "    " + text(each)).collect(Collectors.joining("\n"));
    return construct(node, "  VALUES ?neighbour {\n" + values + "\n  }\n" + blocks(node, ways));
  }

  private static String construct(Node node, String where) {
    return """
    CONSTRUCT {
      %1$s ?out ?neighbour .
      ?neighbour ?in %1$s .
    } WHERE {
    %2$s}
    """
        .formatted(text(node), where);
  }

  private static String blocks(Node node, Collection<Way> ways) {
    return ways.stream()
        .map(way -> "  { " + block(text(node), way) + " }\n")
        .collect(Collectors.joining("  UNION\n"));
  }

  private static String block(String node, Way way) {
    boolean out = way.direction() == Direction.OUT;
    String pattern = out ? node + " ?out ?neighbour" : "?neighbour ?in " + node;
    String narrower =
        Drawn.narrower(way.predicate()).stream()
            .map(NeighbourQuery::text)
            .collect(Collectors.joining("|"));
    String saidMoreNarrowly =
        out ? node + " " + narrower + " ?neighbour" : "?neighbour " + narrower + " " + node;
    return "VALUES ?%s { %s } %s%s"
        .formatted(
            out ? "out" : "in",
            text(way.predicate()),
            pattern,
            narrower.isEmpty() ? "" : " FILTER NOT EXISTS { " + saidMoreNarrowly + " }");
  }

  private static String text(Node term) {
    return term.isBlank() ? "<_:" + term.getBlankNodeLabel() + ">" : NodeFmtLib.strNT(term);
  }
}
