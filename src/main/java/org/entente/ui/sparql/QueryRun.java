package org.entente.ui.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.explore.Explorer;
import org.entente.explore.Labels;
import org.entente.query.Limits;
import org.entente.query.ParsedQuery;
import org.entente.query.QueryResult;
import org.entente.query.SparqlRunner;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;

/// Runs a query and puts labels to what it gives. Runs off the window's thread.
final class QueryRun {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Workspace workspace;
  private final SparqlRunner runner;

  QueryRun(Workspace workspace, SparqlRunner runner) {
    this.workspace = workspace;
    this.runner = runner;
  }

  /// @throws org.entente.base.ProblemException if the text is no query, with its line and column
  Outcome run(String query, long rows, Cancellation cancellation) {
    long start = System.nanoTime();
    ParsedQuery parsed = ParsedQuery.parse(query);
    QueryResult result = runner.run(parsed, new Limits(rows, PATIENCE), cancellation);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return switch (result) {
      case QueryResult.Answer(boolean yes) -> new Outcome.Answer(yes, time);
      case QueryResult.Rows(var columns, var values, boolean complete) ->
          new Outcome.Table(
              columns, labelled(values, cancellation), Optional.empty(), complete, time);
      case QueryResult.Triples(var graph, boolean complete) -> {
        List<List<@Nullable Node>> values = new ArrayList<>();
        graph
            .find()
            .forEachRemaining(
                (Triple triple) ->
                    values.add(
                        List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
        yield new Outcome.Table(
            List.of("subject", "predicate", "object"),
            labelled(values, cancellation),
            Optional.of(graph),
            complete,
            time);
      }
    };
  }

  private List<List<Outcome.Cell>> labelled(
      List<List<@Nullable Node>> values, Cancellation cancellation) {
    return workspace.read(
        snapshot -> {
          Labels labels = new Explorer(snapshot).labels();
          Map<Node, Outcome.Cell> known = new HashMap<>();
          List<List<Outcome.Cell>> rows = new ArrayList<>();
          for (List<@Nullable Node> row : values) {
            cancellation.check();
            List<Outcome.Cell> cells = new ArrayList<>();
            for (Node value : row) {
              cells.add(
                  value == null
                      ? Outcome.Cell.UNBOUND
                      : known.computeIfAbsent(
                          value, node -> new Outcome.Cell(Optional.of(node), labels.of(node))));
            }
            rows.add(List.copyOf(cells));
          }
          return rows;
        });
  }
}
