package org.entente.ui.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/// A stretch of a query that has a colour of its own.
///
/// @param span where it stands, in UTF-16 units of the query
record SparqlWord(Span span, Kind kind) {

  enum Kind {
    COMMENT,
    IRI,
    STRING,
    VARIABLE,
    NAME,
    NUMBER,
    KEYWORD;

    String styleClass() {
      return "sparql-" + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String KEYWORDS =
      "ABS|ADD|ADJUST|ALL|AS|ASC|ASK|AVG|BASE|BIND|BNODE|BOUND|BY|CEIL|CLEAR|COALESCE|CONCAT"
          + "|CONSTRUCT|CONTAINS|COPY|COUNT|CREATE|DATATYPE|DAY|DEFAULT|DELETE|DESC|DESCRIBE"
          + "|DISTINCT|DROP|ENCODE_FOR_URI|EXISTS|FILTER|FLOOR|FROM|GRAPH|GROUP|GROUP_CONCAT"
          + "|HAVING|HOURS|IF|IN|INSERT|INTO|IRI|ISBLANK|ISIRI|ISLITERAL|ISNUMERIC|ISTRIPLE|ISURI"
          + "|LANG|LANGMATCHES|LCASE|LIMIT|LOAD|MAX|MD5|MIN|MINUS|MINUTES|MONTH|MOVE|NAMED|NOT|NOW"
          + "|OBJECT|OFFSET|OPTIONAL|ORDER|PREDICATE|PREFIX|RAND|REDUCED|REGEX|REPLACE|ROUND"
          + "|SAMETERM|SAMPLE|SECONDS|SELECT|SEPARATOR|SERVICE|SHA1|SHA256|SHA384|SHA512|SILENT"
          + "|STR|STRAFTER|STRBEFORE|STRDT|STRENDS|STRLANG|STRLEN|STRSTARTS|STRUUID|SUBJECT|SUBSTR"
          + "|SUM|TIMEZONE|TO|TRIPLE|TZ|UCASE|UNDEF|UNION|URI|USING|UUID|VALUES|VERSION|WHERE|WITH"
          + "|YEAR|TRUE|FALSE|A";

  /// SPARQL 1.2 query, section 19.8, as far as colours need it; broken strings end with their line.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<IRI><[^<>\"{}|^`\\\\\\x00-\\x20]*>)"
              + "|(?<COMMENT>#[^\\n]*)"
              + "|(?<STRING>\"\"\"[\\s\\S]*?(?:\"\"\"|\\z)|'''[\\s\\S]*?(?:'''|\\z)"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'(?:[^'\\\\\\n]|\\\\.)*'?)"
              + "|(?<VARIABLE>[?$][\\p{L}\\p{N}_]+)"
              + "|(?<NAME>(?:[\\p{L}][\\p{L}\\p{N}_.-]*)?:[\\p{L}\\p{N}_.:%\\\\-]*)"
              + "|(?<NUMBER>(?<![\\p{L}\\p{N}_])[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)"
              + "|(?<KEYWORD>(?i:\\b(?:"
              + KEYWORDS
              + ")\\b))");

  /// The coloured words of a query, right or wrong, in order.
  static List<SparqlWord> of(String query) {
    List<SparqlWord> words = new ArrayList<>();
    Matcher matcher = WORDS.matcher(query);
    while (matcher.find()) {
      for (Kind kind : Kind.values()) {
        if (matcher.group(kind.name()) != null) {
          words.add(new SparqlWord(new Span(matcher.start(), matcher.end()), kind));
          break;
        }
      }
    }
    return words;
  }
}
