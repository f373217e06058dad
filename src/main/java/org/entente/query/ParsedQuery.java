package org.entente.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.entente.mapping.Prefixes;

/// A query that can be run.
///
/// Prefixes that the program knows (see [Prefixes]) need no declaration. The syntax is SPARQL 1.1
/// with RDF 1.2's triple terms, reifiers and annotations, as Jena reads it.
public final class ParsedQuery {

  private static final String WHERE = "query";

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
  private final Form form;

  private ParsedQuery(String text, Query query, Form form) {
    this.text = text;
    this.query = query;
    this.form = form;
  }

  /// @throws ProblemException if it is no query, with line and column in `text`, what was found and
  ///   what was expected; also if it would change data or call another machine
  public static ParsedQuery parse(String text) {
    if (QueryText.isBlank(text)) {
      throw new ProblemException(
          Problem.at(new TextPosition(1, 1), "the query is empty", WHERE, "Type one."));
    }
    Query query = new Query();
    Prefixes.addTo(query.getPrefixMapping());
    try {
      QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new ProblemException(problem(text, e), e);
    } catch (QueryException e) {
      throw new ProblemException(
          Problem.input("the query cannot be understood: " + e.getMessage(), WHERE, ""), e);
    }
    QueryText.position(text, "SERVICE")
        .ifPresent(
            position -> {
              throw new ProblemException(
                  Problem.at(
                      position,
                      "SERVICE would send the query to another machine, which this program does"
                          + " not do",
                      WHERE,
                      "Load that data as a file and query it here."));
            });
    return new ParsedQuery(text, query, form(query));
  }

  public String text() {
    return text;
  }

  public Form form() {
    return form;
  }

  /// What the columns of its rows are called, in order: the variables of a SELECT; other forms give
  /// triples or one answer.
  public List<String> columns() {
    return switch (form) {
      case SELECT -> List.copyOf(query.getResultVars());
      case ASK -> List.of("answer");
      case CONSTRUCT, DESCRIBE -> List.of("subject", "predicate", "object");
    };
  }

  Query query() {
    return query;
  }

  private static Form form(Query query) {
    if (query.isSelectType()) {
      return Form.SELECT;
    }
    if (query.isAskType()) {
      return Form.ASK;
    }
    if (query.isConstructType()) {
      return Form.CONSTRUCT;
    }
    if (query.isDescribeType()) {
      return Form.DESCRIBE;
    }
    throw new ProblemException(
        Problem.input(
            "this form of query is not SPARQL", WHERE, "Use SELECT, ASK, CONSTRUCT or DESCRIBE."));
  }

  private static Problem problem(String text, QueryParseException e) {
    if (ParsedUpdate.isMeant(text)) {
      return Problem.at(
          new TextPosition(1, 1),
          "this would change data, and queries here only read",
          WHERE,
          "Use SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }
    return SyntaxMessage.problem(text, e, WHERE);
  }
}
