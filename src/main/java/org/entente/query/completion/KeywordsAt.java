package org.entente.query.completion;

import java.util.ArrayList;
import java.util.List;
import org.entente.query.syntax.Keywords;

/// The keywords that the grammar has at a place, the usual ones first.
final class KeywordsAt {

  private static final List<String> FORMS =
      List.of("SELECT", "PREFIX", "ASK", "CONSTRUCT", "DESCRIBE", "BASE");
  private static final List<String> PROJECTION =
      List.of(
          "WHERE",
          "DISTINCT",
          "FROM",
          "FROM NAMED",
          "REDUCED",
          "AS",
          "COUNT",
          "SUM",
          "MIN",
          "MAX",
          "AVG",
          "SAMPLE",
          "GROUP_CONCAT");
  private static final List<String> CLAUSES =
      List.of(
          "OPTIONAL",
          "FILTER",
          "FILTER NOT EXISTS",
          "FILTER EXISTS",
          "UNION",
          "MINUS",
          "BIND",
          "VALUES",
          "GRAPH",
          "SELECT");
  private static final List<String> MODIFIERS =
      List.of(
          "ORDER BY", "GROUP BY", "LIMIT", "OFFSET", "HAVING", "DESC", "ASC", "VALUES", "COUNT");
  private static final List<String> EXPRESSIONS = expressions();

  private KeywordsAt() {}

  static List<String> of(Expected expected) {
    return switch (expected) {
      case FORM -> FORMS;
      case PROJECTION -> PROJECTION;
      case SUBJECT, CLAUSE -> CLAUSES;
      case PREDICATE -> List.of("a");
      case EXPRESSION -> EXPRESSIONS;
      case MODIFIER -> MODIFIERS;
      case OBJECT, GRAPH, PREFIX, CLASS, NOTHING -> List.of();
    };
  }

  private static List<String> expressions() {
    List<String> words = new ArrayList<>(List.of("NOT EXISTS", "EXISTS", "IN", "NOT IN", "AS"));
    words.addAll(Keywords.FUNCTIONS);
    words.addAll(List.of("true", "false"));
    return List.copyOf(words);
  }
}
