package org.entente.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.entente.query.ExampleQuery;
import org.entente.query.syntax.Token.Kind;
import org.entente.mapping.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SparqlFormatTest {

  @Test
  void clausesTriplesAndGroupsGetLinesOfTheirOwn() {
    String query =
        """
        prefix ex: <urn:x#> # mine
        select ?a (count(distinct ?b) as ?n) from <urn:g> where { ?a a ex:A ; ex:p/ex:q* ?b , 4 .
        # why
        optional{?b ex:r ?c} filter(?n*2>-1&&!bound(?c)) ?c ^ex:s|ex:t [ ex:u "x"@en ;ex:v () ]

        {?a ex:p 1. ?a ex:q 2} union {select * {?s ?p ?o}} filter not exists { ?a ex:z ?z }
        values (?x ?y) { (1 undef) } } group by ?a having(count(*)>1) order by desc(?n) ?a limit 5""";
    assertThat(SparqlFormat.of(query))
        .isEqualTo(
            """
            PREFIX ex: <urn:x#> # mine
            SELECT ?a (COUNT(DISTINCT ?b) AS ?n)
            FROM <urn:g>
            WHERE {
              ?a a ex:A ;
                  ex:p/ex:q* ?b, 4 .
              # why
              OPTIONAL { ?b ex:r ?c }
              FILTER (?n * 2 > -1 && !BOUND(?c))
              ?c ^ex:s|ex:t [ ex:u "x"@en ; ex:v () ]

              {
                ?a ex:p 1 .
                ?a ex:q 2
              } UNION {
                SELECT * { ?s ?p ?o }
              }
              FILTER NOT EXISTS { ?a ex:z ?z }
              VALUES (?x ?y) { (1 UNDEF) }
            }
            GROUP BY ?a
            HAVING (COUNT(*) > 1)
            ORDER BY DESC(?n) ?a
            LIMIT 5
            """);
  }

  static Stream<String> examples() {
    return ExampleQuery.all().stream().map(ExampleQuery::text);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shippedQueryKeepsItsMeaningAndComments(String query) {
    holds(query);
    assertThat(comments(SparqlFormat.of(query))).isEqualTo(comments(query));
  }

  @Property(tries = 400)
  void anyQueryKeepsItsMeaningCommentsAndNames(@ForAll("queries") String query) {
    holds(query);
    assertThat(comments(SparqlFormat.of(query))).isEqualTo(comments(query));
  }

  @Property(tries = 500)
  void anyTextKeepsItsTokens(@ForAll("scraps") String text) {
    String formatted = SparqlFormat.of(text);
    assertThat(words(formatted)).isEqualTo(words(text));
    assertThat(SparqlFormat.of(formatted)).isEqualTo(formatted);
  }

  private static void holds(String query) {
    String formatted = SparqlFormat.of(query);
    Query before = parse(query);
    Query after = parse(formatted);
    assertThat(after).as(formatted).isEqualTo(before);
    assertThat(Algebra.compile(after)).isEqualTo(Algebra.compile(before));
    assertThat(SparqlFormat.of(formatted)).as("once more").isEqualTo(formatted);
  }

  private static Query parse(String text) {
    Query query = new Query();
    Prefixes.addTo(query.getPrefixMapping());
    return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
  }

  private static List<String> comments(String text) {
    return Tokens.of(text).stream()
        .filter(token -> token.kind() == Kind.COMMENT)
        .map(token -> token.in(text).strip())
        .toList();
  }

  private static List<String> words(String text) {
    return Tokens.of(text).stream()
        .map(token -> token.in(text).strip().toUpperCase(Locale.ROOT))
        .toList();
  }

  /// Tokens with blanks, line ends and comments between them, by chance.
  @Provide
  Arbitrary<String> scraps() {
    return Combinators.combine(
            Arbitraries.of(
                    "{", "}", "(", ")", "[", "]", ".", ";", ",", "?x", "ex:a", "<urn:b>", "a",
                    "select", "where", "filter", "values", "\"s\"", "@en", "^^", "-", "4", "*", "/",
                    "|", "^", "!", "union", "<<", ">>", "{|", "|}", "=", "exists", "from")
                .list()
                .ofMaxSize(30),
            gaps().list().ofSize(30))
        .as(SparqlFormatTest::woven);
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> group = group(3);
    Arbitrary<String> query =
        Combinators.combine(
                Arbitraries.of(
                    "select * where",
                    "select ?a ( count ( ?b ) as ?n ) where",
                    "ask",
                    "select distinct ?a from <urn:g> where",
                    "construct { ?a ex:p [ ] } where"),
                group,
                Arbitraries.of(
                    "", "limit 3 offset 2", "order by desc ( ?a ) ?b", "values ?a { 1 <urn:a> }"))
            .as((head, body, tail) -> "prefix ex: <urn:ex#> " + fit(head, body, tail));
    return Combinators.combine(query, gaps().list().ofSize(400))
        .as((text, gaps) -> woven(List.of(text.strip().split(" +")), gaps));
  }

  private static String fit(String head, String body, String tail) {
    boolean counts = head.contains("count");
    String fitting = head.equals("ask") && tail.contains("order") ? "" : tail;
    return head + " " + body + (counts ? " group by ?a " : " ") + (counts ? "" : fitting);
  }

  private static Arbitrary<String> group(int depth) {
    Arbitrary<String> term = Arbitraries.of("?a", "?b", "ex:c", "<urn:d>");
    Arbitrary<String> object =
        Arbitraries.of(
            "?a",
            "ex:c",
            "4",
            "-1.5",
            "\"\"\"two words'\"\"\"",
            "\"x\"@en",
            "\"1\"^^ex:t",
            "true",
            "( 1 ?b )",
            "[ ex:p 2 ; ex:q ?a ]",
            "?a , ?b",
            "<<( ?a ex:p ?b )>>");
    Arbitrary<String> path =
        Arbitraries.of(
            "a",
            "ex:p",
            "?p",
            "ex:p/ex:q",
            "^ex:p",
            "ex:p | ^ ex:q",
            "( ex:p / ex:q ) *",
            "! ( ex:p | ^ ex:q )",
            "a / ex:p ?",
            "ex:p +");
    Arbitrary<String> triple =
        Combinators.combine(term, path, object, path, object)
            .as(
                (s, p, o, q, r) ->
                    s + " " + p + " " + o + (q.length() > 4 ? " ; " + q + " " + r : "") + " . ");
    Arbitrary<String> clause =
        Arbitraries.of(
            "filter ( ?a * 2 - 1 < - ?b || ! bound ( ?a ) ) ",
            "filter regex ( str ( ?a ) , \"a.b\" , \"i\" ) ",
            "bind ( if ( ?b in ( 1 , 2 ) , 1 / 2 , - ( 3 ) ) as ?z ) ",
            "filter ( exists { ?a ex:p ?b } && ?a * 2 = 3 ) . ",
            "values ( ?a ?c ) { ( 1 undef ) ( ex:a \"a long text that will not fit into a line\" ) } ",
            "filter not exists { ?a ex:p ?b . ?b ex:q ex:r } ");
    if (depth == 0) {
      return triple.map(inner -> "{ " + inner + "} ");
    }
    Arbitrary<String> inner = group(depth - 1);
    Arbitrary<String> nested =
        Combinators.combine(
                Arbitraries.of("optional ", "minus ", "graph ?g ", "", "{ ?x ex:y ?z } union "),
                inner)
            .as((keyword, body) -> keyword + body);
    return Arbitraries.oneOf(triple, triple, clause, nested)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> "{ " + bound(String.join("", parts)) + "} ");
  }

  /// BIND may not bind a variable again.
  private static String bound(String body) {
    StringBuilder once = new StringBuilder();
    int number = 0;
    for (String part : body.split("as \\?z", -1)) {
      once.append(number == 0 ? "" : "as ?z" + Integer.toUnsignedString((body + number).hashCode()))
          .append(part);
      number++;
    }
    return once.toString();
  }

  private static Arbitrary<String> gaps() {
    return Arbitraries.frequency(
        Tuple.of(12, " "),
        Tuple.of(2, "\n"),
        Tuple.of(1, "\n\n\n  "),
        Tuple.of(1, " # said { so\n"),
        Tuple.of(1, "\n\n# said so \n"));
  }

  private static String woven(List<String> words, List<String> gaps) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      text.append(word);
      boolean turns = word.chars().filter(c -> c == '"').count() % 2 == 1;
      quoted ^= turns;
      text.append(quoted ? " " : gaps.get(i % gaps.size()));
    }
    return text.toString();
  }
}
