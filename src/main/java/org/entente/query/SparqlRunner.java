package org.entente.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.query.memory.MemoryGuard;
import org.entente.store.Snapshot;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;

/// Runs queries on a workspace as it is at the start of the run. The default graph is the union of
/// all graphs. Thread-safe.
public final class SparqlRunner {

  private final Workspace workspace;
  private final MemoryGuard memory = new MemoryGuard();

  public SparqlRunner(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Runs a query of any form and keeps the result in memory.
  ///
  /// @throws ProblemException if it takes longer than the limit or cannot be evaluated
  /// @throws java.util.concurrent.CancellationException if cancelled
  public QueryResult run(ParsedQuery query, Limits limits, Cancellation cancellation) {
    return switch (query.form()) {
      case SELECT -> {
        RowList rows = new RowList();
        boolean complete = stream(query, rows, limits, cancellation);
        yield new QueryResult.Rows(query.columns(), rows.rows, complete);
      }
      case ASK -> new QueryResult.Answer(execute(query, limits, cancellation, QueryExec::ask));
      case CONSTRUCT ->
          execute(
              query,
              limits,
              cancellation,
              exec -> triples(query, exec.constructTriples(), limits.rows()));
      case DESCRIBE ->
          execute(
              query,
              limits,
              cancellation,
              exec -> triples(query, exec.describeTriples(), limits.rows()));
    };
  }

  /// Runs a query row by row, in constant memory where the query allows: SELECT gives its rows,
  /// CONSTRUCT and DESCRIBE each triple once, ASK one row with a boolean; [ParsedQuery#columns]
  /// names the columns. The sink may take its time: the workspace stays for this run as it was.
  ///
  /// @return whether these were all rows; false if the limit cut them off
  /// @throws ProblemException if it takes longer than the limit or cannot be evaluated
  /// @throws java.util.concurrent.CancellationException if cancelled
  public boolean stream(ParsedQuery query, RowSink sink, Limits limits, Cancellation cancellation) {
    return execute(
        query,
        limits,
        cancellation,
        exec -> {
          sink.columns(query.columns());
          Iterator<List<@Nullable Node>> rows = rows(query, exec);
          for (long given = 0; given < limits.rows() && rows.hasNext(); given++) {
            sink.row(rows.next());
          }
          return !rows.hasNext();
        });
  }

  /// Runs a query and writes its result in UTF-8: rows or the answer in `format`; triples, which
  /// know no such formats, in Turtle. The stream stays open.
  ///
  /// @return whether this was all; false if the limit cut it off
  /// @throws ProblemException if it takes longer than the limit or cannot be evaluated
  /// @throws java.util.concurrent.CancellationException if cancelled
  public boolean write(
      ParsedQuery query,
      ResultFormat format,
      OutputStream out,
      Limits limits,
      Cancellation cancellation) {
    return switch (query.form()) {
      case SELECT ->
          execute(
              query,
              limits,
              cancellation,
              exec -> {
                RowSet rows = exec.select();
                ResultWriter.rows(rows, limits.rows(), format, query.query(), out);
                return !rows.hasNext();
              });
      case ASK -> {
        boolean yes = execute(query, limits, cancellation, QueryExec::ask);
        ResultWriter.answer(yes, format, out);
        yield true;
      }
      case CONSTRUCT, DESCRIBE -> {
        if (run(query, limits, cancellation) instanceof QueryResult.Triples triples) {
          RDFDataMgr.write(out, triples.graph(), RDFFormat.TURTLE_PRETTY);
          yield triples.complete();
        }
        yield true;
      }
    };
  }

  private <T> T execute(
      ParsedQuery query, Limits limits, Cancellation cancellation, Function<QueryExec, T> use) {
    cancellation.check();
    return workspace.read(snapshot -> execute(snapshot, query, limits, cancellation, use));
  }

  private <T> T execute(
      Snapshot snapshot,
      ParsedQuery query,
      Limits limits,
      Cancellation cancellation,
      Function<QueryExec, T> use) {
    QueryExec exec = snapshot.exec(query.query(), limits.time());
    MemoryGuard.Watch watch = memory.watch(exec::abort);
    try (exec;
        watch;
        Cancellation.Registration _ = cancellation.onCancel(exec::abort)) {
      T result = use.apply(exec);
      cancellation.check();
      return result;
    } catch (QueryCancelledException e) {
      if (cancellation.isCancelled()) {
        CancellationException cancelled = new CancellationException("cancelled");
        cancelled.initCause(e);
        throw cancelled;
      }
      if (watch.isExceeded()) {
        throw new ProblemException(MemoryGuard.problem("the query", "query"), e);
      }
      throw new ProblemException(
          Problem.input(
              "the query ran longer than " + limits.time().toSeconds() + " s and was stopped",
              "query",
              "Ask for less, or allow it more time."),
          e);
    } catch (OutOfMemoryError e) {
      // It grew faster than the guard looks; what it held is free again.
      throw new ProblemException(MemoryGuard.problem("the query", "query"), e);
    } catch (QueryException e) {
      throw new ProblemException(
          Problem.input("the query cannot be evaluated: " + e.getMessage(), "query", ""), e);
    }
  }

  private static QueryResult.Triples triples(
      ParsedQuery query, Iterator<Triple> found, long limit) {
    Graph graph = GraphFactory.createGraphMem();
    graph.getPrefixMapping().setNsPrefixes(query.query().getPrefixMapping());
    while (graph.size() < limit && found.hasNext()) {
      graph.add(found.next());
    }
    return new QueryResult.Triples(graph, !found.hasNext());
  }

  private static Iterator<List<@Nullable Node>> rows(ParsedQuery query, QueryExec exec) {
    return switch (query.form()) {
      case SELECT -> {
        RowSet rows = exec.select();
        yield Iter.map(rows, row -> values(row, query.columns()));
      }
      case ASK -> {
        Node answer = exec.ask() ? NodeConst.nodeTrue : NodeConst.nodeFalse;
        yield List.of(List.<@Nullable Node>of(answer)).iterator();
      }
      case CONSTRUCT -> rows(exec.constructTriples());
      case DESCRIBE -> rows(exec.describeTriples());
    };
  }

  private static Iterator<List<@Nullable Node>> rows(Iterator<Triple> triples) {
    Set<Triple> given = new HashSet<>();
    return Iter.map(
        Iter.filter(triples, given::add),
        triple -> List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  private static List<@Nullable Node> values(Binding row, List<String> variables) {
    List<@Nullable Node> values = new ArrayList<>(variables.size());
    for (String variable : variables) {
      values.add(row.get(Var.alloc(variable)));
    }
    return values;
  }

  private static final class RowList implements RowSink {

    private final List<List<@Nullable Node>> rows = new ArrayList<>();

    @Override
    public void columns(List<String> variables) {
      // The query knows them.
    }

    @Override
    public void row(List<@Nullable Node> values) {
      rows.add(values);
    }
  }
}
