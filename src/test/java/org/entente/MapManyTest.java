package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.CommandLineFixture.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders of articles are mapped, whatever one of them holds.
final class MapManyTest {

  @TempDir Path folder;

  @Test
  void aFolderIsMappedInOrderAndABadArticleIsToldAndPassedOver() throws IOException {
    Path news = folder.resolve("news");
    Files.createDirectories(news.resolve("older"));
    for (int number = 10; number < 50; number++) {
      Files.writeString(
          news.resolve("older/" + number + ".txt"),
          "Kenya accused Somalia on Monday of sending " + number + " trucks over the border.\n");
    }
    Files.writeString(news.resolve("empty.txt"), "");
    Files.writeString(news.resolve("notes.md"), "Not an article.");
    CommandLineFixture program = new CommandLineFixture(folder.resolve("user"));

    Outcome outcome = program.run("map", news, "--workspace", folder.resolve("workspace"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().lines().filter(line -> line.startsWith("Kept")))
        .hasSize(40)
        .isSorted();
    assertThat(outcome.err())
        .contains("empty.txt: The file is empty")
        .contains("1 of 41 articles could not be read and were passed over.");
    assertThat(
            program
                .run(
                    "query",
                    "--workspace",
                    folder.resolve("workspace"),
                    "SELECT (COUNT(DISTINCT ?a) AS ?n) { GRAPH ?g { ?a a en:Article } }")
                .out())
        .contains("40");
  }

  @Test
  void aFolderWithoutArticlesIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));

    Outcome outcome = new CommandLineFixture(folder.resolve("user")).run("map", empty);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("There are no articles in this folder");
  }
}
