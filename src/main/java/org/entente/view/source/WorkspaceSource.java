package org.entente.view.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.explore.Direction;
import org.entente.explore.Edge;
import org.entente.explore.Expansion;
import org.entente.explore.Explorer;
import org.entente.explore.NeighbourQuery;
import org.entente.explore.PredicateCount;
import org.entente.explore.Way;
import org.entente.store.Workspace;
import org.entente.view.GraphSnapshot;
import org.entente.view.Subgraph;
import org.entente.view.VisibleNode;

/// Reads from a workspace.
public final class WorkspaceSource implements GraphSource {

  private final Workspace workspace;

  public WorkspaceSource(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Subgraph article(Node article, Cancellation cancellation) {
    return read(
        explorer ->
            new Drawing(explorer, cancellation)
                .of(explorer.neighbours().ofGraph(article, cancellation)));
  }

  @Override
  public Subgraph nodes(Set<Node> terms, GraphSnapshot shown, Cancellation cancellation) {
    return read(explorer -> joined(explorer, terms, terms, shown, triple -> false, cancellation));
  }

  @Override
  public List<Relation> relations(Node term, GraphSnapshot shown, Cancellation cancellation) {
    List<PredicateCount> counts =
        read(explorer -> explorer.neighbours().counts(term, cancellation));
    Map<Way, Set<Node>> joined = Joined.byWay(term, shown);
    return counts.stream()
        .map(
            count ->
                new Relation(
                    count.predicate(),
                    count.label(),
                    count.direction() == Direction.OUT,
                    joined
                        .getOrDefault(new Way(count.direction(), count.predicate()), Set.of())
                        .size(),
                    count.count()))
        .sorted(
            Comparator.comparing((Relation relation) -> !relation.outgoing())
                .thenComparing(Comparator.comparingInt(Relation::count).reversed())
                .thenComparing(Relation::label))
        .toList();
  }

  @Override
  public Expanded expand(
      Node term,
      List<Relation> relations,
      GraphSnapshot shown,
      int limit,
      Cancellation cancellation) {
    return read(
        explorer -> {
          Set<Way> wanted = new LinkedHashSet<>();
          relations.forEach(relation -> wanted.add(relation.way()));
          Expansion next =
              explorer.neighbours().next(term, wanted, shown::contains, limit, cancellation);
          List<Node> touched = new ArrayList<>(next.coming());
          touched.add(term);
          Set<Triple> known = new LinkedHashSet<>();
          Joined.edges(term, shown).forEach(edge -> known.add(edge.triple()));
          Subgraph coming =
              joined(explorer, next.coming(), touched, shown, known::contains, cancellation);
          boolean whole = next.coming().size() == next.total();
          String sparql =
              next.ways().isEmpty()
                  ? ""
                  : whole || next.coming().isEmpty()
                      ? NeighbourQuery.all(term, next.ways())
                      : NeighbourQuery.some(term, next.ways(), next.coming());
          return new Expanded(coming, next.total(), next.more(), sparql);
        });
  }

  private <T> T read(Function<Explorer, T> reading) {
    return workspace.read(snapshot -> reading.apply(new Explorer(snapshot)));
  }

  /// New nodes, with the edges from and to `touched`.
  private static Subgraph joined(
      Explorer explorer,
      Collection<Node> coming,
      Collection<Node> touched,
      GraphSnapshot shown,
      Predicate<Triple> known,
      Cancellation cancellation) {
    List<Node> others = shown.nodes().stream().map(VisibleNode::term).toList();
    List<Edge> edges = explorer.neighbours().edges(touched, others, known, cancellation);
    return new Drawing(explorer, cancellation)
        .of(
            new org.entente.explore.Subgraph(
                coming.stream().map(explorer.vertices()::of).toList(), edges));
  }
}
