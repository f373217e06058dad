package org.entente.explore.path;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.explore.DrawnIds;
import org.entente.explore.Explorer;
import org.entente.explore.Vertex;
import org.entente.explore.Vertices;
import org.entente.store.IdIndex;

/// Finds the shortest paths between entities, and the next ones, over all that the workspace holds.
/// Edges are followed both ways; the stations are what the graph draws, without articles, classes
/// and concepts. Memory is bounded: a search that meets millions of nodes ends and says so.
public final class PathSearch {

  private final Explorer explorer;
  private final Vertices vertices;

  public PathSearch(Explorer explorer) {
    this.explorer = explorer;
    this.vertices = explorer.vertices();
  }

  /// The paths between every two of the question's entities, in their order. Paths of a length come
  /// after all shorter ones; in a length, in an order that stays.
  public List<PathAnswer> answer(
      PathQuestion question, Progress progress, Cancellation cancellation) {
    DrawnIds ids = explorer.drawnIds(cancellation);
    Surroundings surroundings = new Surroundings(ids, question.without(), cancellation);
    List<PathAnswer> answers = new ArrayList<>();
    List<Node> ends = question.between();
    int pairs = ends.size() * (ends.size() - 1) / 2;
    for (int one = 0; one < ends.size(); one++) {
      for (int other = one + 1; other < ends.size(); other++) {
        PathPair pair = new PathPair(vertices.of(ends.get(one)), vertices.of(ends.get(other)));
        progress.report(
            "Looking for paths from " + pair.from().label() + " to " + pair.to().label(),
            (double) answers.size() / pairs);
        answers.add(between(pair, question, ids, surroundings));
      }
    }
    return answers;
  }

  private PathAnswer between(
      PathPair pair, PathQuestion question, DrawnIds ids, Surroundings surroundings) {
    long from = ids.of(pair.from().node());
    long to = ids.of(pair.to().node());
    if (from == IdIndex.ABSENT || to == IdIndex.ABSENT) {
      return new PathAnswer(pair, List.of(), 0, question.longest(), false);
    }
    PairSearch search = new PairSearch(from, to, surroundings);
    search.run(question.longest(), question.most());
    List<Path> paths =
        search.paths().stream().map(nodes -> path(nodes, ids, surroundings)).toList();
    return new PathAnswer(pair, paths, search.shortest(), search.searched(), search.tooWide());
  }

  private Path path(long[] nodes, DrawnIds ids, Surroundings surroundings) {
    List<Hop> hops = new ArrayList<>();
    Vertex from = vertices.of(ids.term(nodes[0]));
    for (int index = 1; index < nodes.length; index++) {
      Vertex to = vertices.of(ids.term(nodes[index]));
      List<Triple> triples = surroundings.triples(nodes[index - 1], nodes[index]);
      hops.add(new Hop(from, to, triples.stream().map(vertices::edge).toList()));
      from = to;
    }
    return new Path(hops);
  }
}
