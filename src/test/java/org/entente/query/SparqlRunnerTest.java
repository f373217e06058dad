package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.entente.base.CancellationSource;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.Examples;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SparqlRunnerTest {

  /// Joins everything with everything: it does not end while anybody waits.
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private final Workspace workspace = Workspace.memory();
  private final SparqlRunner runner = new SparqlRunner(workspace);

  @BeforeEach
  void addArticle() {
    MappedArticle article = new ArticleMapper(Ontology.places()).map(Examples.extraction());
    workspace.put(article.name(), article.graph());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void answersOverAllGraphsWithKnownPrefixes() {
    QueryResult.Rows rows =
        rows("SELECT ?by ?on { ?s a en:Sanction ; en:imposedBy ?by ; en:sanctionTarget ?on }");

    assertThat(rows.rows()).hasSize(1);
    assertThat(rows.rows().getFirst())
        .extracting(Node::getURI)
        .containsExactly(
            "https://w3id.org/entente/id/country/NOR", "https://w3id.org/entente/id/country/GHA");
  }

  @Test
  void followsClassesOfTheOntology() {
    assertThat(rows("SELECT ?c { ?c rdfs:subClassOf+ en:Event }").rows()).hasSize(14);
  }

  @Test
  void readsReifiersInTheSyntaxOfRdf12() {
    QueryResult.Rows rows =
        rows(
            "SELECT ?text { ?s en:sanctionTarget ?o ~ ?f {| en:evidence/en:inSentence/en:text ?text |} }");

    assertThat(rows.rows()).hasSize(1);
    assertThat(rows.rows().getFirst().getFirst().getLiteralLexicalForm())
        .startsWith("Norway imposed sanctions");
  }

  @Test
  void saysWhenTheLimitCutsRowsOff() {
    ParsedQuery query = ParsedQuery.parse("SELECT * { ?s ?p ?o }");

    assertThat(runner.run(query, new Limits(3, Duration.ofMinutes(1)), Cancellation.NONE))
        .isInstanceOfSatisfying(
            QueryResult.Rows.class,
            rows -> {
              assertThat(rows.rows()).hasSize(3);
              assertThat(rows.complete()).isFalse();
            });
  }

  @Test
  void constructAndDescribeGiveGraphs() {
    assertThat(triples("CONSTRUCT { ?s a en:Sanction } WHERE { ?s a en:Sanction }")).isEqualTo(1);
    assertThat(triples("DESCRIBE country:NOR")).isPositive();
  }

  @Test
  void aUnionWithAnEmptySideIsJoined() {
    QueryResult.Rows rows =
        rows(
            """
            SELECT ?e {
              { ?e a en:Agreement ; en:place ?p } UNION { ?e a en:Sanction ; en:date ?d }
              ?e en:agent ?a ; en:target ?b .
              FILTER(?a != ?b)
            }
            """);

    assertThat(rows.rows()).hasSize(1);
    assertThat(
            rows("SELECT * { { ?e a en:Call } UNION { ?e a en:Meeting } ?e en:agent ?a ; en:target ?b }")
                .rows())
        .isEmpty();
  }

  @Test
  void askGivesYesOrNo() {
    assertThat(run("ASK { ?s a en:Sanction }")).isEqualTo(new QueryResult.Answer(true));
    assertThat(run("ASK { ?s a en:Agreement }")).isEqualTo(new QueryResult.Answer(false));
  }

  @Test
  void aTypoIsFoundAtItsLineAndColumn() {
    Problem problem = problem("SELECT ?s\nWHERE {\n  ?s a en:Sanction ;; . ?s en:date }\n");

    assertThat(problem.position()).contains(new TextPosition(3, 36));
    assertThat(problem.what()).contains("}");
    assertThat(problem.advice()).startsWith("Expected is");
  }

  @Test
  void aMissingBraceIsFoundAtTheEnd() {
    Problem problem = problem("SELECT * {\n ?s ?p ?o");

    assertThat(problem.position().orElseThrow().line()).isEqualTo(2);
    assertThat(problem.what()).isEqualTo("the query ends too early");
  }

  @Test
  void aMisspeltKeywordIsFoundWhereItBegins() {
    Problem problem = problem("SELCT * { ?s ?p ?o }");

    assertThat(problem.position()).contains(new TextPosition(1, 1));
    assertThat(problem.what()).contains("SELCT");
  }

  @Test
  void aStringThatDoesNotEndIsFoundWhereItBegins() {
    assertThat(problem("SELECT * { ?s ?p 'abc }").position()).contains(new TextPosition(1, 18));
  }

  @Test
  void anUnknownPrefixIsNamed() {
    Problem problem = problem("SELECT * {\n ?s nope:thing ?o }");

    assertThat(problem.position().orElseThrow().line()).isEqualTo(2);
    assertThat(problem.what()).contains("nope:thing");
  }

  @Test
  void refusesToChangeDataOrCallOtherMachines() {
    assertThat(problem("DELETE WHERE { ?s ?p ?o }").what()).contains("change data");
    Problem service = problem("SELECT * {\n  SERVICE <http://localhost:1/> { ?s ?p ?o } }");
    assertThat(service.position()).contains(new TextPosition(2, 3));
  }

  @Test
  void aWordServiceInAStringIsNoCall() {
    assertThat(rows("SELECT * { ?s rdfs:label \"SERVICE <x>\" } # SERVICE").rows()).isEmpty();
  }

  @Test
  void stopsWhenTheTimeIsUp() {
    ParsedQuery query = ParsedQuery.parse(ENDLESS);

    assertThatThrownBy(
            () -> runner.run(query, new Limits(10, Duration.ofMillis(100)), Cancellation.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("ran longer than");
  }

  @Test
  void stopsWhenCancelled() {
    CancellationSource cancellation = new CancellationSource();
    ParsedQuery query =
        ParsedQuery.parse("SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    RowSink cancelAtFirstRow =
        new RowSink() {
          @Override
          public void columns(List<String> variables) {}

          @Override
          public void row(List<Node> values) {
            cancellation.cancel();
          }
        };

    assertThatThrownBy(() -> runner.stream(query, cancelAtFirstRow, Limits.NONE, cancellation))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void writesEveryResultFormat() {
    ParsedQuery query = ParsedQuery.parse("SELECT ?l { country:NOR rdfs:label ?l }");

    assertThat(written(query, ResultFormat.CSV)).isEqualTo("l\r\nNorway\r\n");
    assertThat(written(query, ResultFormat.TSV)).isEqualTo("?l\n\"Norway\"@en\n");
    assertThat(written(query, ResultFormat.JSON)).contains("\"value\": \"Norway\"");
    assertThat(written(query, ResultFormat.XML)).contains(">Norway</literal>");
    assertThat(written(query, ResultFormat.TABLE)).contains("| \"Norway\"@en |");
  }

  static List<ExampleQuery> examples() {
    return ExampleQuery.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleQueryRuns(ExampleQuery example) {
    assertThat(example.title()).isNotBlank();
    assertThat(example.description()).isNotBlank();
    assertThat(runner.run(ParsedQuery.parse(example.text()), Limits.NONE, Cancellation.NONE))
        .isNotNull();
  }

  private QueryResult run(String query) {
    return runner.run(ParsedQuery.parse(query), Limits.NONE, Cancellation.NONE);
  }

  private QueryResult.Rows rows(String query) {
    return (QueryResult.Rows) run(query);
  }

  private int triples(String query) {
    return ((QueryResult.Triples) run(query)).graph().size();
  }

  private static Problem problem(String query) {
    return catchThrowableOfType(ProblemException.class, () -> ParsedQuery.parse(query)).problem();
  }

  private String written(ParsedQuery query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.write(query, format, out, Limits.NONE, Cancellation.NONE);
    return out.toString(StandardCharsets.UTF_8);
  }
}
