package org.entente;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.CommandLineFixture.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Files, queries and targets that cannot be used: one clear line, the right exit code, nothing
/// lost.
class BadInputTest {

  private static final String NEWS = "The United States imposed sanctions on Iran on Monday.";

  @TempDir private static Path userFolder;
  private static CommandLineFixture program;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    program = new CommandLineFixture(userFolder);
  }

  @Test
  void missingArticle() {
    Path article = folder.resolve("no such article.txt");

    refused(program.run("map", article), article.toString(), "no such file");
  }

  @Test
  void emptyArticle() throws IOException {
    Path article = Files.writeString(folder.resolve("empty.txt"), "");

    refused(program.run("map", article), article.toString(), "empty");
  }

  @Test
  void blankArticle() throws IOException {
    Path article = Files.writeString(folder.resolve("blank.txt"), " \n\t\n ");

    refused(program.run("map", article), article.toString(), "");
  }

  @Test
  void folderForAnArticle() {
    refused(program.run("map", folder), folder.toString(), "folder");
  }

  @Test
  @DisabledIf("mayReadEverything")
  void unreadableArticle() throws IOException {
    Path article = Files.writeString(folder.resolve("secret.txt"), NEWS);
    assertThat(article.toFile().setReadable(false)).isTrue();

    refused(program.run("map", article), article.toString(), "may not be read");
  }

  /// Whether this user, like the superuser, reads files that nobody may read.
  static boolean mayReadEverything() throws IOException {
    Path file = Files.createTempFile(userFolder, "readable", "");
    return file.toFile().setReadable(false) && Files.isReadable(file);
  }

  @Test
  void binaryArticle() throws IOException {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    Path article = Files.write(folder.resolve("picture.txt"), noise);

    refused(program.run("map", article), article.toString(), "");
  }

  @Test
  void hugeArticle() throws IOException {
    Path article = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(article.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }

    refused(program.run("map", article), article.toString(), "larger than");
  }

  @Test
  void articleInAnotherEncodingIsReadAllTheSame() throws IOException {
    String text = NEWS + " The café in Curaçao, where Angela Müller works, was closed.";
    Path latin = Files.write(folder.resolve("latin.txt"), text.getBytes(ISO_8859_1));
    Path wide = Files.write(folder.resolve("wide.txt"), ("\ufeff" + text).getBytes(UTF_16LE));

    assertThat(program.run("map", latin).out()).contains("café in Curaçao");
    assertThat(program.run("map", wide).out()).contains("café in Curaçao");
  }

  @Test
  void brokenTurtleIsToldWithLineAndColumn() throws IOException {
    Path data =
        Files.writeString(folder.resolve("broken.ttl"), "<a:s> <a:p> <a:o> .\n<a:s> <a:p> ;");

    refused(program.run("query", "--data", data, "ASK {}"), data + ":2:", "");
  }

  @Test
  void queryWithATypoIsToldWithLineAndColumn() {
    refused(
        program.run("query", "--data", "none.ttl", "SELECT * WHERE\n{ ?s ?p }"), "query:2:", "");
  }

  @Test
  void queryFileWithATypoIsNamed() throws IOException {
    Path query = Files.writeString(folder.resolve("typo.rq"), "SELECT * WHERE\n{ ?s ?p }");

    refused(program.run("query", "--data", "none.ttl", "-f", query), query + ":2:", "");
  }

  @Test
  void missingQueryFile() {
    Path query = folder.resolve("none.rq");

    refused(program.run("query", "-f", query), query.toString(), "no such file");
  }

  @Test
  void targetInAFolderThatIsNotThere() throws IOException {
    Path article = Files.writeString(folder.resolve("news.txt"), NEWS);
    Path target = folder.resolve("none/news.ttl");

    refused(program.run("map", article, "-o", target), target.toString(), "folder");
    assertThat(target.getParent()).doesNotExist();
  }

  @Test
  void targetThatIsAFolder() throws IOException {
    Path article = Files.writeString(folder.resolve("news.txt"), NEWS);
    Path target = Files.createDirectory(folder.resolve("news.ttl"));

    refused(program.run("map", article, "-o", target), target.toString(), "folder");
    assertThat(names(folder)).containsExactlyInAnyOrder("news.txt", "news.ttl");
  }

  @Test
  void targetWhoseEndingSaysNothing() throws IOException {
    Path article = Files.writeString(folder.resolve("news.txt"), NEWS);

    refused(program.run("map", article, "-o", folder.resolve("news.doc")), "news.doc", "ending");
    assertThat(names(folder)).containsExactly("news.txt");
  }

  @Test
  void brokenArticleLeavesTheOldTargetAsItWas() throws IOException {
    Path article = Files.writeString(folder.resolve("empty.txt"), "");
    Path target = Files.writeString(folder.resolve("old.ttl"), "# old");

    refused(program.run("map", article, "-o", target), article.toString(), "empty");
    assertThat(target).hasContent("# old");
  }

  @Test
  void oneBadLineOfManyIsToldAndPassedOver() throws IOException {
    Path lines =
        Files.write(
            folder.resolve("lines.jsonl"),
            ("{\"id\": \"1\", \"text\": \""
                    + NEWS
                    + "\"}\nnot json\n{\"id\": \"3\"}\n\u00ff\n"
                    + "{\"id\": \"5\", \"text\": \""
                    + NEWS
                    + "\", \"date\": \"2020-01-07\"}\n")
                .getBytes(ISO_8859_1));

    Outcome outcome = program.run("extract", "--jsonl", lines);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":\"1\"").contains("\"SANCTION\""),
            last -> assertThat(last).startsWith("{\"id\":\"5\"").contains("\"2020-01-06\""));
    assertThat(outcome.err().lines())
        .satisfiesExactly(
            second -> assertThat(second).contains(lines + ":2:"),
            third -> assertThat(third).contains(lines + ":3:").contains("\"text\""),
            fourth -> assertThat(fourth).contains(lines + ":4:").contains("UTF-8"));
  }

  @Test
  void wrongUsageIsTwoAndSaysWhereToLook() {
    for (Outcome outcome :
        new Outcome[] {
          program.run("mapp"),
          program.run("map"),
          program.run("map", "a.txt", "--date", "yesterday"),
          program.run("map", "a.txt", "--format", "word"),
          program.run("query"),
          program.run("query", "--data", "a.ttl", "--workspace", "w", "ASK {}"),
          program.run("snapshot", "a.txt"),
          program.run("open", "--memory", "--workspace", "w")
        }) {
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).hasLineCount(1).contains("--help");
    }
  }

  @Test
  void faultOfOursIsSeventyInOneLineThatNamesTheLog() {
    program.whileOpen =
        () -> {
          throw new IllegalStateException("two\nlines");
        };
    Outcome outcome = program.run("open", "--memory");
    program.whileOpen = () -> {};

    assertThat(outcome.code()).isEqualTo(70);
    assertThat(outcome.err())
        .hasLineCount(1)
        .contains(userFolder.resolve("entente.log").toString());
  }

  private static void refused(Outcome outcome, String where, String what) {
    assertThat(outcome.err()).hasLineCount(1).contains(where).containsIgnoringCase(what);
    assertThat(outcome.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
