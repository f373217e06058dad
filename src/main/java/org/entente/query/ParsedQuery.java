package org.entente.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.entente.base.ProblemException;

/// A query that can be run.
///
/// Prefixes that the program knows (see [Prefixes]) need no declaration.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class ParsedQuery {

  /// What a query answers with.
  public enum Form {
    /// Rows.
    SELECT,
    /// Yes or no.
    ASK,
    /// Triples.
    CONSTRUCT,
    /// Triples.
    DESCRIBE
  }

  private final String text;
  private final Query query;

  private ParsedQuery(String text, Query query) {
    this.text = text;
    this.query = query;
  }

  /// @throws ProblemException if it is no query, with line and column in `text`, what was found and
  ///   what was expected; also if it would change data or call another machine
  public static ParsedQuery parse(String text) {
    throw new UnsupportedOperationException();
  }

  public String text() {
    return text;
  }

  public Form form() {
    throw new UnsupportedOperationException();
  }

  /// The columns of a SELECT query, in order; empty for other forms.
  public List<String> variables() {
    throw new UnsupportedOperationException();
  }

  Query query() {
    return query;
  }
}
