package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.store.Workspace;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The example queries over the article that the program opens with.
final class SeedQueriesTest {

  private static final Workspace WORKSPACE = Workspace.memory();
  private static final Graph ARTICLE = map();

  @BeforeAll
  static void fill() {
    WORKSPACE.put(NodeFactory.createURI("urn:seed"), ARTICLE);
  }

  @AfterAll
  static void close() {
    WORKSPACE.close();
  }

  @Test
  void theArticleKeepsAllShapes() {
    assertThat(new Validation().check(ARTICLE)).isEmpty();
  }

  @Test
  void usaAndRussiaAgreeOnceOnADiplomaticSolution() {
    List<String> rows = rows("01-agreements");

    assertThat(rows)
        .anyMatch(has("United States", "diplomatic solution", "denuclearized", "asserted"))
        .anyMatch(has("Russia", "diplomatic solution", "denuclearized", "asserted"));
    assertThat(rows.stream().map(row -> row.split(" \\| ", -1)[0]).distinct()).hasSize(1);
  }

  @Test
  void tillersonAndLavrovCallOnTuesday() {
    assertThat(rows("02-calls"))
        .anyMatch(has("Rex Tillerson", "phone", "2017-12-26", "nuclear programme"))
        .anyMatch(has("Sergey Lavrov", "phone", "2017-12-26", "nuclear programme"));
  }

  @Test
  void fourPeopleHoldOffices() {
    assertThat(rows("03-offices"))
        .anyMatch(has("Rex Tillerson", "Secretary of State", "United States"))
        .anyMatch(has("Sergey Lavrov", "Foreign Minister", "Russia"))
        .anyMatch(has("Heather Nauert", "Spokes", "State Department"))
        .anyMatch(has("Trump", "resident"));
  }

  @Test
  void usaAndRussiaRejectNorthKoreaAsANuclearPower() {
    assertThat(rows("04-rejections"))
        .anyMatch(has("United States", "North Korea", "nuclear power"))
        .anyMatch(has("Russia", "North Korea", "nuclear power"));
  }

  @Test
  void nauertIsQuotedOnTheAgreement() {
    assertThat(rows("05-direct-quotes"))
        .anyMatch(
            has("Heather Nauert", "2017-12-27", "Both sides agreed", "United States and Russia"));
  }

  @Test
  void lavrovCriticisesTheUsaDuringTheCall() {
    assertThat(rows("06-criticism"))
        .anyMatch(has("Sergey Lavrov", "United States", "rhetoric against Pyongyang", "Call"));
  }

  @Test
  void theTalksWentOverSyriaAndTheStatementWasMadeAtDaNang() {
    assertThat(rows("07-talks"))
        .anyMatch(has("Rex Tillerson", "Geneva process"))
        .anyMatch(has("Trump", "Da Nang"))
        .anyMatch(has("Putin", "Da Nang"));
  }

  @Test
  void tillersonDemandsThatRussiaReturnsToTheJointCenter() {
    assertThat(rows("08-demands"))
        .anyMatch(has("Rex Tillerson", "Russia", "Joint Center", "lower the level of violence"));
  }

  @Test
  void northKoreaTestedANuclearDeviceAndAMissile() {
    assertThat(rows("09-weapons-tests"))
        .anyMatch(has("North Korea", "nuclear", "2017-09", "September"))
        .anyMatch(has("North Korea", "ICBM", "2017-11", "late November"))
        .noneMatch(has("United States"));
  }

  @Test
  void northKoreasWordsOnTheSanctionsAreClaimsOnly() {
    assertThat(rows("10-claims"))
        .anyMatch(has("North Korea", "act of war"))
        .anyMatch(has("North Korea", "complete economic blockade"));
  }

  @Test
  void theSecurityCouncilSanctionsNorthKoreaForItsTests() {
    assertThat(rows("11-sanctions"))
        .anyMatch(
            has(
                "United Nations Security Council",
                "North Korea",
                "ballistic missile tests",
                "asserted"));
  }

  @Test
  void theSanctionCutsPetroleumAndLimitsCrudeOil() {
    assertThat(rows("12-measures"))
        .anyMatch(has("refined petroleum imports", "90", "percent", "nearly 90 percent"))
        .anyMatch(has("crude oil", "4000000", "barrels", "year"));
  }

  @Test
  void northKoreaArguesDeterrenceAndThreatensSupporters() {
    assertThat(rows("13-arguments-and-threats"))
        .anyMatch(has("North Korea", "self-defensive deterrence"))
        .anyMatch(has("North Korea", "threat", "heavy price", "other countries"));
  }

  private static Predicate<String> has(String... parts) {
    return row -> Stream.of(parts).allMatch(row::contains);
  }

  /// The rows of an example query, each as one line.
  private static List<String> rows(String name) {
    ExampleQuery example =
        ExampleQuery.all().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    QueryResult result =
        new SparqlRunner(WORKSPACE)
            .run(ParsedQuery.parse(example.text()), Limits.NONE, Cancellation.NONE);
    return ((QueryResult.Rows) result)
        .rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(
                            value ->
                                value == null
                                    ? ""
                                    : value.isLiteral()
                                        ? value.getLiteralLexicalForm()
                                        : value.toString())
                        .reduce((one, other) -> one + " | " + other)
                        .orElse(""))
            .toList();
  }

  private static Graph map() {
    ArticlePipeline pipeline =
        new ArticlePipeline(
            new ArticleReader(),
            new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped()),
            new ArticleMapper(Ontology.places()));
    Article article =
        pipeline.read(
            Path.of("seeds/us-russia-north-korea-2017.txt"),
            Optional.of(LocalDate.of(2017, 12, 27)),
            notice -> {});
    MappedArticle mapped = pipeline.map(article, Progress.NONE, Cancellation.NONE);
    return mapped.graph();
  }
}
