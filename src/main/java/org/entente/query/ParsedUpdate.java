package org.entente.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.entente.mapping.Prefixes;

/// A SPARQL Update that can be run: one operation or several.
///
/// Prefixes that the program knows (see [Prefixes]) need no declaration, as in queries.
public final class ParsedUpdate {

  private static final String WHERE = "update";
  private static final Set<String> FIRST =
      Set.of("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH");

  private final String text;
  private final UpdateRequest request;
  private final List<String> operations;

  private ParsedUpdate(String text, UpdateRequest request) {
    this.text = text;
    this.request = request;
    this.operations = request.getOperations().stream().map(ParsedUpdate::name).toList();
  }

  /// Whether a text, even a faulty one, is meant as an update rather than a query.
  public static boolean isMeant(String text) {
    return FIRST.contains(QueryText.firstOperation(text));
  }

  /// @throws ProblemException if it is no update, with line and column in `text`, what was found
  ///   and what was expected; also if it would load from or call another machine, or means to clear
  ///   or fill the default graph, which is all graphs together here
  public static ParsedUpdate parse(String text) {
    if (QueryText.isBlank(text)) {
      throw new ProblemException(
          Problem.at(new TextPosition(1, 1), "the update is empty", WHERE, "Type one."));
    }
    UpdateRequest request = new UpdateRequest();
    Prefixes.addTo(request.getPrefixMapping());
    try {
      UpdateFactory.parse(request, text, null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new ProblemException(problem(text, e), e);
    } catch (QueryException e) {
      throw new ProblemException(
          Problem.input("the update cannot be understood: " + e.getMessage(), WHERE, ""), e);
    }
    refuse(
        text,
        "LOAD",
        "LOAD would fetch data from elsewhere, which this program does not do",
        "Open the file with “Open RDF files”, or with entente load.");
    refuse(
        text,
        "SERVICE",
        "SERVICE would send a query to another machine, which this program does not do",
        "Load that data as a file and query it here.");
    refuse(
        text,
        "DEFAULT",
        "the default graph is all graphs together here, and cannot be cleared or filled as one",
        "Name a graph: GRAPH <…>, or say ALL.");
    if (request.getOperations().isEmpty()) {
      throw new ProblemException(
          Problem.input("there is no operation in the update", WHERE, "Add one, as INSERT DATA."));
    }
    return new ParsedUpdate(text, request);
  }

  public String text() {
    return text;
  }

  /// What it does, in order, in SPARQL's own words: `INSERT DATA`, `CLEAR`.
  public List<String> operations() {
    return operations;
  }

  /// For whoever runs it.
  public UpdateRequest request() {
    return request;
  }

  private static Problem problem(String text, QueryParseException e) {
    Problem problem = SyntaxMessage.problem(text, e, WHERE);
    // Of this one the parser does not tell where.
    return problem.position().isEmpty()
        ? QueryText.variableInData(text)
            .map(
                position ->
                    Problem.at(
                        position,
                        "a variable cannot stand in DATA",
                        WHERE,
                        "Use INSERT { … } WHERE { … }, or DELETE WHERE { … }."))
            .orElse(problem)
        : problem;
  }

  private static void refuse(String text, String keyword, String what, String advice) {
    QueryText.position(text, keyword)
        .ifPresent(
            position -> {
              throw new ProblemException(Problem.at(position, what, WHERE, advice));
            });
  }

  private static String name(Update operation) {
    return switch (operation) {
      case UpdateDataInsert _ -> "INSERT DATA";
      case UpdateDataDelete _ -> "DELETE DATA";
      case UpdateDeleteWhere _ -> "DELETE WHERE";
      case UpdateModify modify -> name(modify);
      case UpdateLoad _ -> "LOAD";
      case UpdateClear _ -> "CLEAR";
      case UpdateDrop _ -> "DROP";
      case UpdateCreate _ -> "CREATE";
      case UpdateAdd _ -> "ADD";
      case UpdateCopy _ -> "COPY";
      case UpdateMove _ -> "MOVE";
      default -> operation.getClass().getSimpleName();
    };
  }

  private static String name(UpdateModify modify) {
    if (!modify.hasDeleteClause()) {
      return "INSERT";
    }
    return modify.hasInsertClause() ? "DELETE and INSERT" : "DELETE";
  }
}
