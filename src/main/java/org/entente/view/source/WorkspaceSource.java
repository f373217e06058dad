package org.entente.view.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.explore.Direction;
import org.entente.explore.Edge;
import org.entente.explore.Explorer;
import org.entente.explore.Neighbour;
import org.entente.explore.Neighbours;
import org.entente.explore.Page;
import org.entente.explore.PredicateCount;
import org.entente.store.Workspace;
import org.entente.view.Subgraph;

/// Reads from a workspace.
public final class WorkspaceSource implements GraphSource {

  private static final int READ_AT_A_TIME = 200;

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
  public Subgraph nodes(Set<Node> terms, Set<Node> shown, Cancellation cancellation) {
    return read(explorer -> joined(explorer, terms, shown, terms, cancellation));
  }

  @Override
  public List<Relation> relations(Node term, Cancellation cancellation) {
    List<PredicateCount> counts =
        read(explorer -> explorer.neighbours().counts(term, cancellation));
    return counts.stream()
        .map(
            count ->
                new Relation(
                    count.predicate(),
                    count.label(),
                    count.direction() == Direction.OUT,
                    count.count()))
        .sorted(
            Comparator.comparing((Relation relation) -> !relation.outgoing())
                .thenComparing(Comparator.comparingLong(Relation::count).reversed())
                .thenComparing(Relation::label))
        .toList();
  }

  @Override
  public Subgraph expand(Node term, Set<Node> shown, int limit, Cancellation cancellation) {
    return read(
        explorer -> {
          Neighbours neighbours = explorer.neighbours();
          Set<Node> coming =
              unshown(
                  offset -> neighbours.all(term, offset, READ_AT_A_TIME, cancellation),
                  shown,
                  limit);
          return joined(explorer, coming, shown, Set.of(term), cancellation);
        });
  }

  @Override
  public Subgraph expand(
      Node term, Relation relation, Set<Node> shown, int limit, Cancellation cancellation) {
    Direction direction = relation.outgoing() ? Direction.OUT : Direction.IN;
    return read(
        explorer -> {
          Neighbours neighbours = explorer.neighbours();
          Set<Node> coming =
              unshown(
                  offset ->
                      neighbours.page(
                          term,
                          direction,
                          relation.predicate(),
                          offset,
                          READ_AT_A_TIME,
                          cancellation),
                  shown,
                  limit);
          return joined(explorer, coming, shown, Set.of(term), cancellation);
        });
  }

  private <T> T read(Function<Explorer, T> reading) {
    return workspace.read(snapshot -> reading.apply(new Explorer(snapshot)));
  }

  private static Set<Node> unshown(
      Function<Integer, Page<Neighbour>> pages, Set<Node> shown, int limit) {
    Set<Node> coming = new LinkedHashSet<>();
    Page<Neighbour> page = pages.apply(0);
    while (true) {
      for (Neighbour neighbour : page.items()) {
        Node other = neighbour.vertex().node();
        if (!shown.contains(other) && coming.size() < limit) {
          coming.add(other);
        }
      }
      if (!page.hasMore() || coming.size() >= limit) {
        return coming;
      }
      page = pages.apply(page.offset() + page.items().size());
    }
  }

  /// New nodes with the edges that join them, or `centres`, to each other and to what is shown.
  private static Subgraph joined(
      Explorer explorer,
      Set<Node> coming,
      Set<Node> shown,
      Set<Node> centres,
      Cancellation cancellation) {
    Set<Node> all = new LinkedHashSet<>(coming);
    all.addAll(shown);
    List<Edge> edges = new ArrayList<>(explorer.neighbours().among(all, cancellation).edges());
    Predicate<Node> touched = node -> coming.contains(node) || centres.contains(node);
    edges.removeIf(edge -> !touched.test(edge.subject()) && !touched.test(edge.object()));
    return new Drawing(explorer, cancellation)
        .of(
            new org.entente.explore.Subgraph(
                coming.stream().map(explorer.vertices()::of).toList(), edges));
  }
}
