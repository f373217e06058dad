package org.entente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.entente.base.Problem;
import org.entente.base.TextPosition;
import org.entente.query.syntax.Brackets;
import org.entente.query.syntax.Keywords;

/// A parser's message in fewer words.
///
/// @param what what was found that should not be there
/// @param advice what was expected, the likeliest first; may be empty
record SyntaxMessage(String what, Optional<TextPosition> position, String advice) {

  private static final int MOST_EXPECTED = 8;
  private static final String TOO_EARLY = "the query ends too early";

  /// Jena's own additions to SPARQL, and what this program does not do.
  private static final Set<String> NOT_ADVISED =
      Set.of("LET", "lateral", "semijoin", "antijoin", "unfold", "service");

  private static final Pattern ENCOUNTERED =
      Pattern.compile(
          "Encountered:? (?<found>.*?) at line (?<line>\\d+), column (?<column>\\d+)",
          Pattern.DOTALL);
  // JavaCC writes the kind of a token and the token: " "}" "} ""
  private static final Pattern TOKEN =
      Pattern.compile("\" (?:\"[^\"]*\"|<\\w+>) \"(?<word>.*) \"\"", Pattern.DOTALL);
  private static final Pattern LEXICAL =
      Pattern.compile(
          "Lexical error at line (?<line>\\d+), column (?<column>\\d+)\\.\\s+"
              + "Encountered: (?<found>\\S+)(?:.*?after prefix \"(?<prefix>.*)\")?",
          Pattern.DOTALL);
  private static final Pattern PLACED =
      Pattern.compile(
          "^\\[?[Ll]ine:? (\\d+), [Cc]ol(?:umn)?:? (\\d+)\\s?\\]?:? ?(.*)", Pattern.DOTALL);
  private static final Pattern EXPECTED = Pattern.compile("\"([^\"]+)\"|<(\\w+)>");

  /// @param message the parser's
  /// @param query the text that it could not read
  static SyntaxMessage of(String message, String query) {
    SyntaxMessage plain = of(message);
    return plain.what().equals(TOO_EARLY)
        ? new SyntaxMessage(plain.what(), plain.position(), unclosed(query) + plain.advice())
        : plain;
  }

  /// What is wrong with a text that the parser refused, with line and column.
  ///
  /// @param where "query" or "update"
  static Problem problem(String text, QueryParseException e, String where) {
    SyntaxMessage message = of(String.valueOf(e.getMessage()), text);
    String what = message.what().replace("the query", "the " + where);
    return message
        .position()
        .or(
            () ->
                e.getLine() > 0
                    ? Optional.of(new TextPosition(e.getLine(), Math.max(1, e.getColumn())))
                    : Optional.empty())
        .map(at -> Problem.at(at, what, where, message.advice()))
        .orElseGet(() -> Problem.input(what, where, message.advice()));
  }

  private static String unclosed(String query) {
    return Brackets.unclosed(query)
        .map(
            bracket ->
                "The “"
                    + bracket.in(query)
                    + "” at "
                    + QueryText.position(query, bracket.start())
                    + " is not closed. ")
        .orElse("");
  }

  private static SyntaxMessage of(String message) {
    Matcher lexical = LEXICAL.matcher(message);
    if (lexical.find()) {
      return lexical(lexical);
    }
    Matcher encountered = ENCOUNTERED.matcher(message);
    if (encountered.find()) {
      return new SyntaxMessage(
          found(encountered.group("found")),
          Optional.of(position(encountered.group("line"), encountered.group("column"))),
          expected(message.substring(encountered.end())));
    }
    Matcher placed = PLACED.matcher(message);
    if (placed.find()) {
      return new SyntaxMessage(
          sentence(placed.group(3)),
          Optional.of(position(placed.group(1), placed.group(2))),
          placed.group(3).startsWith("Unresolved prefixed name")
              ? "Declare the prefix with PREFIX."
              : "");
    }
    return new SyntaxMessage(sentence(message), Optional.empty(), "");
  }

  /// The characters before the fault are a word that the grammar does not know, or a string that
  /// does not end.
  private static SyntaxMessage lexical(Matcher lexical) {
    TextPosition at = position(lexical.group("line"), lexical.group("column"));
    String prefix = lexical.group("prefix");
    if (prefix == null || prefix.isEmpty()) {
      return lexical.group("found").equals("<EOF>")
          ? new SyntaxMessage(TOO_EARLY, Optional.of(at), "")
          : new SyntaxMessage("a character cannot stand here", Optional.of(at), "");
    }
    String word = prefix.replace("\\'", "'").replace("\\\"", "\"");
    TextPosition start = new TextPosition(at.line(), Math.max(1, at.column() - word.length()));
    return word.startsWith("\"") || word.startsWith("'")
        ? new SyntaxMessage(
            "a string begins here and does not end",
            Optional.of(start),
            "Close it with a quotation mark.")
        : new SyntaxMessage(
            "“" + word + "” is no word of SPARQL",
            Optional.of(start),
            Keywords.nearest(word)
                .map(keyword -> "Did you mean " + keyword + "?")
                .orElse("Is it misspelt?"));
  }

  private static String found(String raw) {
    if (raw.contains("<EOF>")) {
      return TOO_EARLY;
    }
    Matcher token = TOKEN.matcher(raw);
    String word = token.matches() ? token.group("word") : raw.replaceAll("^\"|\"$", "");
    return "“" + word.strip() + "” cannot stand here";
  }

  private static String expected(String rest) {
    List<String> words = new ArrayList<>();
    Matcher token = EXPECTED.matcher(rest);
    while (token.find()) {
      String word = token.group(1) != null ? token.group(1) : kind(token.group(2));
      if (!word.isEmpty() && !words.contains(word) && !NOT_ADVISED.contains(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return "";
    }
    // A missing bracket or point is likelier than a missing keyword.
    words.sort(Comparator.comparing(word -> word.length() > 2));
    boolean all = words.size() <= MOST_EXPECTED;
    return "Expected is "
        + String.join(" or ", words.subList(0, Math.min(MOST_EXPECTED, words.size())))
        + (all ? "." : " or the like.");
  }

  private static String kind(String token) {
    return switch (token) {
      case "IRIref", "IRIREF" -> "an <IRI>";
      case "PNAME_NS", "PNAME_LN" -> "a prefixed:name";
      case "BLANK_NODE_LABEL", "ANON" -> "a blank node";
      case "VAR1", "VAR2" -> "a ?variable";
      case "INTEGER", "DECIMAL", "DOUBLE" -> "a number";
      case "STRING_LITERAL1", "STRING_LITERAL2", "STRING_LITERAL_LONG1", "STRING_LITERAL_LONG2" ->
          "a \"string\"";
      case "LBRACE" -> "{";
      case "RBRACE" -> "}";
      case "LPAREN" -> "(";
      case "RPAREN" -> ")";
      case "DOT" -> ".";
      case "SEMICOLON" -> ";";
      case "COMMA" -> ",";
      case "SELECT", "ASK", "CONSTRUCT", "DESCRIBE", "WHERE", "FILTER", "OPTIONAL", "UNION" ->
          token;
      default -> "";
    };
  }

  private static TextPosition position(String line, String column) {
    return new TextPosition(Integer.parseInt(line), Math.max(1, Integer.parseInt(column)));
  }

  private static String sentence(String message) {
    return message.strip().replaceFirst("\\.+$", "");
  }
}
