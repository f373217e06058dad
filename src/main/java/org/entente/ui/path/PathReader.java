package org.entente.ui.path;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.explore.Explorer;
import org.entente.explore.PredicateCount;
import org.entente.explore.path.Path;
import org.entente.explore.path.PathAnswer;
import org.entente.explore.path.PathQuestion;
import org.entente.explore.path.PathSearch;
import org.entente.store.Workspace;

/// Asks the workspace for paths and for what says them. Not for the window's thread.
final class PathReader {

  private final Workspace workspace;

  PathReader(Workspace workspace) {
    this.workspace = workspace;
  }

  Found search(PathQuestion question, Progress progress, Cancellation cancellation) {
    return workspace.read(
        snapshot -> {
          Explorer explorer = new Explorer(snapshot);
          List<PathAnswer> answers =
              new PathSearch(explorer).answer(question, progress, cancellation);
          Set<Node> predicates = new LinkedHashSet<>(question.without());
          for (Node end : question.between()) {
            for (PredicateCount count : explorer.neighbours().counts(end, cancellation)) {
              predicates.add(count.predicate());
            }
          }
          answers.stream()
              .flatMap(answer -> answer.paths().stream())
              .flatMap(path -> path.hops().stream())
              .flatMap(hop -> hop.edges().stream())
              .forEach(edge -> predicates.add(edge.predicate()));
          Map<Node, String> labels = new LinkedHashMap<>();
          predicates.stream()
              .sorted(Comparator.comparing(explorer.labels()::of, String.CASE_INSENSITIVE_ORDER))
              .forEach(predicate -> labels.put(predicate, explorer.labels().of(predicate)));
          return new Found(question, answers, labels);
        });
  }

  List<SaidHop> evidence(Path path, Cancellation cancellation) {
    return workspace.read(
        snapshot -> {
          Explorer explorer = new Explorer(snapshot);
          return path.hops().stream()
              .map(
                  hop ->
                      new SaidHop(
                          hop,
                          hop.edges().stream()
                              .map(
                                  edge -> {
                                    cancellation.check();
                                    return new SaidHop.SaidEdge(
                                        edge,
                                        explorer
                                            .cards()
                                            .evidence(
                                                Triple.create(
                                                    edge.subject(),
                                                    edge.predicate(),
                                                    edge.object())));
                                  })
                              .toList()))
              .toList();
        });
  }
}
