package org.entente.query.syntax;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The words of the grammar of SPARQL 1.1 and 1.2, queries and updates.
public final class Keywords {

  /// Words that take their arguments in parentheses right behind them.
  public static final Set<String> FUNCTIONS =
      words(
          "ABS AVG BNODE BOUND CEIL COALESCE CONCAT CONTAINS COUNT DATATYPE DAY ENCODE_FOR_URI FLOOR"
              + " GROUP_CONCAT HASLANG HASLANGDIR HOURS IF IRI ISBLANK ISIRI ISLITERAL ISNUMERIC"
              + " ISTRIPLE ISURI LANG LANGDIR LANGMATCHES LCASE MAX MD5 MIN MINUTES MONTH NOW OBJECT"
              + " PREDICATE RAND REGEX REPLACE ROUND SAMETERM SAMPLE SECONDS SHA1 SHA256 SHA384 SHA512"
              + " STR STRAFTER STRBEFORE STRDT STRENDS STRLANG STRLANGDIR STRLEN STRSTARTS STRUUID"
              + " SUBJECT SUBSTR SUM TIMEZONE TRIPLE TZ UCASE URI UUID YEAR");

  /// All other words, without `a`.
  public static final Set<String> CLAUSES =
      words(
          "ADD ALL AS ASC ASK BASE BIND BY CLEAR CONSTRUCT COPY CREATE DATA DEFAULT DELETE DESC"
              + " DESCRIBE DISTINCT DROP EXISTS FALSE FILTER FROM GRAPH GROUP HAVING IN INSERT INTO"
              + " LIMIT LOAD MINUS MOVE NAMED NOT OFFSET OPTIONAL ORDER PREFIX REDUCED SELECT"
              + " SEPARATOR SERVICE SILENT TO TRUE UNDEF UNION USING VALUES VERSION WHERE WITH");

  private Keywords() {}

  /// Whether the grammar has this word; `a` in lower case only, the others in any.
  static boolean has(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return word.equals("a") || FUNCTIONS.contains(upper) || CLAUSES.contains(upper);
  }

  /// The keyword that was most likely meant by a misspelt one: at most two letters wrong, missing,
  /// too many or swapped, at most one in a short word.
  public static Optional<String> nearest(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    String best = "";
    int least = upper.length() < 5 ? 2 : 3;
    for (Set<String> some : List.of(CLAUSES, FUNCTIONS)) {
      for (String keyword : some) {
        int distance = distance(upper, keyword);
        if (distance < least) {
          least = distance;
          best = keyword;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /// Optimal string alignment: edits of one letter, and swaps of two neighbours.
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }

  private static Set<String> words(String list) {
    return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(list.split(" "))));
  }
}
