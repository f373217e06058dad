package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.CommandLineFixture.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The given article through all commands, as the guide shows them.
class SeedArticleTest {

  private static final Path ARTICLE = Path.of("seeds/us-russia-north-korea-2017.txt");
  private static final String DATE = "2017-12-27";

  @TempDir private static Path folder;
  private static CommandLineFixture program;
  private static Path turtle;

  @BeforeAll
  static void map() {
    program = new CommandLineFixture(folder);
    turtle = folder.resolve("article.ttl");
    Outcome outcome = program.run("map", ARTICLE, "--date", DATE, "-o", turtle);
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void mapsTwiceToTheSameBytes() throws IOException {
    Outcome again = new CommandLineFixture(folder).run("map", ARTICLE, "--date", DATE);

    assertThat(again.out()).isEqualTo(Files.readString(turtle));
  }

  @Test
  void passesTheShapes() {
    Outcome outcome = program.run("validate", turtle);

    assertThat(outcome.out()).startsWith("Valid");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void breaksTheShapesOnceMended() throws IOException {
    Path broken = folder.resolve("broken.ttl");
    Files.writeString(
        broken,
        "<urn:e> a <https://w3id.org/entente/ontology#Sanction>,"
            + " <https://w3id.org/entente/ontology#Event> .");

    Outcome outcome = program.run("validate", broken);

    assertThat(outcome.out()).contains("urn:e");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void answersQueriesFromArticleDataAndWorkspaceAlike() {
    Path workspace = folder.resolve("workspace");
    assertThat(program.run("map", ARTICLE, "--date", DATE, "--workspace", workspace).code())
        .isZero();
    String query =
        "SELECT ?who WHERE { ?e a en:Sanction ; en:agent ?a . ?a rdfs:label ?who } ORDER BY ?who";

    String fromArticle =
        program.run("query", "--article", ARTICLE, "--date", DATE, query, "--results", "csv").out();

    assertThat(fromArticle).contains("Security Council");
    assertThat(program.run("query", "--data", turtle, query, "--results", "csv").out())
        .isEqualTo(fromArticle);
    assertThat(program.run("query", "--workspace", workspace, query, "--results", "csv").out())
        .isEqualTo(fromArticle);
  }

  @Test
  @EnabledIf("hasRapper")
  void anotherParserReadsThePlainTurtle() throws Exception {
    Path plain = folder.resolve("plain.ttl");
    assertThat(program.run("export", "--data", turtle, "--format", "turtle11", "-o", plain).code())
        .isZero();

    Process rapper =
        new ProcessBuilder("rapper", "-q", "-c", "-i", "turtle", plain.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(rapper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(rapper.waitFor()).as(said).isZero();
  }

  static boolean hasRapper() {
    try {
      new ProcessBuilder("rapper", "--version").start().destroy();
      return true;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  @Test
  void exportsEveryFormatThatTheProgramReads() {
    for (String ending : new String[] {"trig", "nq", "nt", "jsonld", "rdf"}) {
      Path file = folder.resolve("out." + ending);

      assertThat(program.run("export", "--data", turtle, "-o", file))
          .isEqualTo(new Outcome(0, "", ""));
      assertThat(program.run("query", "--data", file, "ASK { ?e a en:Agreement }").out())
          .as(ending)
          .containsIgnoringCase("yes");
    }
  }

  @Test
  void drawsThePictureInBothFormats() throws IOException {
    Path svg = folder.resolve("graph.svg");
    Path png = folder.resolve("graph.png");

    assertThat(program.run("snapshot", turtle, "-o", svg).code()).isZero();
    assertThat(program.run("snapshot", turtle, "--theme", "dark", "-o", png).code()).isZero();

    assertThat(svg).content().contains("North Korea");
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
  }

  @ParameterizedTest
  @ValueSource(strings = {"gexf", "graphml", "dot"})
  void writesTheGraphForOtherPrograms(String ending) {
    Path file = folder.resolve("graph." + ending);
    assertThat(program.run("snapshot", turtle, "-o", file).code()).isZero();
    assertThat(file).content().contains("North Korea");
  }

  @Test
  void endingThatSaysNothingIsAnsweredWithThoseThatDo() {
    CommandLineFixture.Outcome outcome =
        program.run("snapshot", turtle, "-o", folder.resolve("graph.jpeg"));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1).contains(".png, .svg, .gexf, .graphml, .dot");
    assertThat(folder.resolve("graph.jpeg")).doesNotExist();
  }

  @Test
  void listsWhatWasFound() {
    assertThat(program.run("extract", "--date", DATE, ARTICLE).out())
        .contains("Call (CONSULT), Tuesday = 2017-12-26")
        .contains("Heather Nauert");
  }

  @Test
  void opensInTheWindow() {
    Outcome outcome = program.run("open", "--memory", ARTICLE, "--date", DATE);

    assertThat(outcome.code()).isZero();
    assertThat(program.opened).contains(ARTICLE);
  }

  @Test
  void goesToFilesWhereThereIsNoDisplay() {
    CommandLineFixture server = new CommandLineFixture(folder);
    server.display = false;

    Outcome outcome = server.run("open", ARTICLE, "--date", DATE, "-o", folder);

    Path stem = folder.resolve("us-russia-north-korea-2017");
    assertThat(outcome.err()).hasLineCount(1).contains("no display");
    assertThat(outcome.out().lines()).containsExactly(stem + ".ttl", stem + ".png");
    assertThat(Path.of(stem + ".ttl")).hasSameTextualContentAs(turtle);
    assertThat(Path.of(stem + ".png")).isNotEmptyFile();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void withoutDisplayAndArticleThereIsNothingToDo() {
    CommandLineFixture server = new CommandLineFixture(folder);
    server.display = false;

    Outcome outcome = server.run();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1).contains("display");
  }
}
