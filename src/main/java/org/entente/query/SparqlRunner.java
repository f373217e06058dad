package org.entente.query;

import java.io.OutputStream;
import org.entente.base.Cancellation;
import org.entente.base.ProblemException;
import org.entente.store.Workspace;

/// Runs queries on a workspace as it is at the start of the run. The default graph is the union of
/// all graphs.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class SparqlRunner {

  private final Workspace workspace;

  public SparqlRunner(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Runs a query of any form and keeps the result in memory.
  ///
  /// @throws ProblemException if it takes longer than the limit or cannot be evaluated
  /// @throws java.util.concurrent.CancellationException if cancelled
  public QueryResult run(ParsedQuery query, Limits limits, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// Runs a SELECT query row by row, in constant memory where the query allows.
  ///
  /// @return whether these were all rows; false if the limit cut them off
  /// @throws ProblemException if it takes longer than the limit or cannot be evaluated
  /// @throws java.util.concurrent.CancellationException if cancelled
  public boolean stream(ParsedQuery query, RowSink sink, Limits limits, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /// Runs a query and writes its result in UTF-8: rows or the answer in `format`; triples, which
  /// know no such formats, in Turtle. The stream stays open.
  public void write(
      ParsedQuery query,
      ResultFormat format,
      OutputStream out,
      Limits limits,
      Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
