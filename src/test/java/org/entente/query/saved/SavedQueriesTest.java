package org.entente.query.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.base.ProblemException;
import org.entente.query.saved.OpenQueries.OpenQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedQueriesTest {

  private static final String QUERY =
      "# Who sanctions whom\n#  since when\n\nSELECT * { ?s ?p \"é\" }\n";

  @TempDir Path folder;

  @Test
  void savedQueryIsAFileWithItsDescriptionInItsFirstComment() throws IOException {
    SavedQueries queries = new SavedQueries(folder.resolve("queries"));
    assertThat(queries.all()).isEmpty();
    queries.save("Sanctions", QUERY);
    assertThat(folder.resolve("queries/Sanctions.rq")).hasContent(QUERY);
    assertThat(queries.all()).containsExactly(new SavedQuery("Sanctions", QUERY));
    assertThat(queries.all().getFirst().description()).isEqualTo("Who sanctions whom since when");
    assertThat(queries.has("sanctions")).isTrue();
    queries.delete("Sanctions");
    assertThat(queries.all()).isEmpty();
  }

  @Test
  void filesThatAreNoQueriesArePassedOver() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "ASK {}");
    Files.write(folder.resolve("b.rq"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    Files.write(folder.resolve("c.rq"), new byte[2_000_000]);
    Files.createDirectory(folder.resolve("d.rq"));
    Files.writeString(folder.resolve("e.rq"), "ASK {}");
    assertThat(new SavedQueries(folder).all()).containsExactly(new SavedQuery("e", "ASK {}"));
  }

  @Test
  void nameFitsEverySystemAndStaysInItsFolder() {
    assertThat(SavedQueries.nameOf(" ../../who: \"why\"?\n")).isEqualTo("who why");
    assertThat(SavedQueries.nameOf("..")).isEqualTo("query");
    assertThat(SavedQueries.nameOf("x".repeat(300))).hasSize(80);
  }

  @Test
  void folderThatCannotBeMadeIsToldInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new SavedQueries(file.resolve("queries")).save("a", "ASK {}"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the folder of queries cannot be made");
  }

  @Test
  void historyComesBackTheLatestFirstEachTextOnce() {
    Optional<Path> file = Optional.of(folder.resolve("queries/history.jsonl"));
    QueryHistory history = new QueryHistory(file);
    history.add(past("ASK {}", 1));
    history.add(past(QUERY, 2));
    history.add(past("ASK {}", 3));
    assertThat(new QueryHistory(file).all()).containsExactly(past("ASK {}", 3), past(QUERY, 2));
    for (int i = 0; i < QueryHistory.MOST; i++) {
      history.add(past("ASK { ?s ?p " + i + " }", 1));
    }
    assertThat(history.all()).hasSize(QueryHistory.MOST).doesNotContain(past(QUERY, 2));
  }

  @Test
  void brokenLineOfTheHistoryCostsOnlyItself() throws IOException {
    Path file = folder.resolve("history.jsonl");
    new QueryHistory(Optional.of(file)).add(past(QUERY, 2));
    Files.writeString(file, "{\n{}\n[]\n{\"at\":1}\n" + Files.readString(file));
    assertThat(new QueryHistory(Optional.of(file)).all()).containsExactly(past(QUERY, 2));
  }

  @Test
  void openQueriesComeBackInTheirOrder() {
    OpenQueries open = new OpenQueries(Optional.of(folder.resolve("queries/open.jsonl")));
    assertThat(open.recall()).isEmpty();
    OpenQuery first = new OpenQuery("Sanctions", QUERY, false);
    OpenQuery second = new OpenQuery("", "", true);
    open.keep(List.of(first, second));
    assertThat(open.recall()).containsExactly(first, second);
  }

  private static PastQuery past(String text, long rows) {
    return new PastQuery(
        text, Instant.parse("2026-01-02T03:04:05Z"), Duration.ofMillis(1234), rows, rows < 3);
  }
}
