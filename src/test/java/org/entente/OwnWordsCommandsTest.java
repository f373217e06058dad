package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.CommandLineFixture.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Explanations and own words through the commands, as the guide shows them.
class OwnWordsCommandsTest {

  private static final String QUERY =
      "SELECT ?who WHERE { ?e a en:Rejection ; en:agent/rdfs:label ?who }";

  @TempDir private static Path user;
  private static CommandLineFixture program;

  @TempDir private Path folder;
  private Path article;
  private Path words;

  @BeforeAll
  static void start() {
    program = new CommandLineFixture(user);
  }

  @BeforeEach
  void write() throws IOException {
    article = folder.resolve("lake.txt");
    words = folder.resolve("words.txt");
    Files.writeString(
        article,
        "The Land of Safaris ghosted Uganda on Monday. Kenya condemned Rwanda. Prices rose.\n");
  }

  @Test
  void explainNamesRowClauseAndWords() {
    Outcome outcome = program.run("extract", "--explain", article);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsPattern("rule +accuse\\.\\S+ +\\(accuse\\.txt:\\d+\\)")
        .containsPattern("clause +condemned \\(verb\\) in \"Kenya condemned Rwanda\"")
        .containsPattern("agent +Kenya +\"Kenya\" +slot subject")
        .containsPattern("target +Rwanda +\"Rwanda\" +slot object")
        .contains("no rule knows “rise” as a verb");
  }

  @Test
  void explainGoesIntoTheJson() throws IOException {
    Path lines = folder.resolve("texts.jsonl");
    Files.writeString(lines, "{\"id\": 1, \"text\": \"Kenya condemned Rwanda. Prices rose.\"}\n");

    assertThat(program.run("extract", "--jsonl", lines).out()).doesNotContain("\"why\"");
    assertThat(program.run("extract", "--jsonl", "--explain", lines).out())
        .hasLineCount(1)
        .contains("\"why\":[", "\"file\":\"accuse.txt\"", "\"why\":\"no-rule\"", "\"slots\":");
  }

  @Test
  void rulesShowsWhichRowsKnowAWord() {
    assertThat(program.run("rules", "condemn").out())
        .containsPattern("accuse\\.txt:\\d+: accuse\\.");
    assertThat(program.run("rules", "ghost").out()).isEqualTo("No rule knows ghost.\n");
    assertThat(program.run("rules").code()).isEqualTo(2);
  }

  @Test
  void checkTellsFileLineAndColumn() throws IOException {
    Files.writeString(words, "# mine\nmy.ghost | verb | ghost | objct | REJECT\n");

    Outcome outcome = program.run("rules", "--check", words);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .hasLineCount(1)
        .startsWith(words + ":2:27: There is no slot objct. Take subject");
  }

  @Test
  void checkOfAGoodFileCountsItsRows() throws IOException {
    Files.writeString(
        words, "my.ghost | verb | ghost | object | REJECT\nKenya | alias | Safarians\n");

    Outcome outcome = program.run("rules", "--check", words);

    assertThat(outcome)
        .isEqualTo(new Outcome(0, words + ": nothing wrong. Rules: 1, rows of names: 1.\n", ""));
  }

  @Test
  void aMissingFileOfWordsIsTold() {
    assertThat(program.run("rules", "--check", words).err()).contains("There is no such file");
    assertThat(program.run("extract", "--words", words, article).code()).isEqualTo(1);
  }

  @Test
  void extractTakesOwnWords() throws IOException {
    writeWords();

    assertThat(program.run("extract", article).out()).doesNotContain("my.ghost");
    assertThat(program.run("extract", "--words", words, article).out())
        .contains("rule my.ghost")
        .containsPattern("agent +Kenya +\"The Land of Safaris\"");
  }

  @Test
  void aWorkspaceUsesItsWordsAndRemapReadsItsArticlesAnew() throws IOException {
    Path workspace = folder.resolve("workspace");
    assertThat(program.run("map", article, "--workspace", workspace).code()).isZero();
    assertThat(program.run("query", "--workspace", workspace, QUERY, "--results", "csv").out())
        .doesNotContain("Kenya");

    Files.copy(writeWords(), workspace.resolve("words.txt"));
    Outcome remapped = program.run("remap", "--workspace", workspace);

    assertThat(remapped.code()).isZero();
    assertThat(remapped.out())
        .isEqualTo("Mapped anew: 1, of which 1 changed. Events: 2, before 1.\n");
    assertThat(program.run("query", "--workspace", workspace, QUERY, "--results", "csv").out())
        .contains("Kenya");
    assertThat(program.run("remap", "--workspace", workspace).out())
        .isEqualTo("Mapped anew: 1, of which 0 changed. Events: 2, before 2.\n");
  }

  @Test
  void wordsMayLieInTheFolderBeforeTheWorkspaceDoes() throws IOException {
    Path workspace = Files.createDirectory(folder.resolve("early"));
    Files.copy(writeWords(), workspace.resolve("words.txt"));

    assertThat(program.run("map", article, "--workspace", workspace).code()).isZero();
    assertThat(program.run("query", "--workspace", workspace, QUERY, "--results", "csv").out())
        .contains("Kenya");
  }

  @Test
  void aSlipInTheWordsLeavesThemOutAndSaysSo() throws IOException {
    Path workspace = Files.createDirectory(folder.resolve("slip"));
    Files.writeString(
        workspace.resolve("words.txt"), "my.ghost | werb | ghost | object | REJECT\n");

    Outcome outcome = program.run("map", article, "--workspace", workspace);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .contains("words.txt:1:12: There is no kind of row werb. Take one of: verb, noun")
        .contains("are left out until that is mended");
    assertThat(program.run("query", "--workspace", workspace, "ASK { ?e a en:Accusation }").out())
        .containsIgnoringCase("yes");
  }

  @Test
  void thereIsNothingToRemapWhereThereIsNoWorkspace() {
    assertThat(program.run("remap", "--workspace", folder.resolve("nowhere")).code()).isEqualTo(1);
  }

  private Path writeWords() throws IOException {
    return Files.writeString(
        words,
        """
        my.ghost | verb | ghost | object:actor | REJECT REJECTION
        Kenya | alias | Land of Safaris
        """);
  }
}
