package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.CommandLineFixture.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `entente update`, as it is called.
final class UpdateCommandTest {

  private static final String RENAME =
      "DELETE { GRAPH ?g { ?s <urn:p> ?o } } INSERT { GRAPH ?g { ?s rdfs:label ?o } }"
          + " WHERE { GRAPH ?g { ?s <urn:p> ?o } }";
  private static final String LABELS =
      "SELECT (COUNT(*) AS ?n) WHERE { GRAPH <urn:g> { ?s rdfs:label ?o } }";

  @TempDir private Path folder;
  private CommandLineFixture program;
  private Path workspace;

  @BeforeEach
  void load() throws IOException {
    program = new CommandLineFixture(folder);
    workspace = folder.resolve("workspace");
    Path data = folder.resolve("data.nq");
    Files.writeString(
        data, "<urn:a> <urn:p> \"one\" <urn:g> .\n<urn:b> <urn:p> \"two\"@en <urn:g> .\n");
    assertThat(program.run("load", "--workspace", workspace, data).code()).isZero();
  }

  @Test
  void dryRunTellsWhatWouldChangeAndChangesNothing() {
    Outcome outcome =
        program.run("update", "--workspace", workspace, "--dry-run", "--triples", 1, RENAME);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .isEqualToNormalizingNewlines(
            """
            DELETE and INSERT would change 1 graph: 2 added, 2 removed.

            <urn:g>: +2 -2, 0 stay
              - <urn:a> <urn:p> "one"
              - … and 1 more
              + <urn:a> rdfs:label "one"
              + … and 1 more
            """);
    assertThat(program.run("query", "--workspace", workspace, LABELS).out()).contains("| 0 |");
  }

  @Test
  void updateInAFileIsDoneAndCounted() throws IOException {
    Path file = Files.writeString(folder.resolve("rename.ru"), RENAME);

    Outcome outcome = program.run("update", "--workspace", workspace, "-f", file);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().strip()).isEqualTo("Changed 1 graph: 2 added, 2 removed.");
    assertThat(program.run("query", "--workspace", workspace, LABELS).out()).contains("| 2 |");
  }

  @Test
  void whatIsWrongIsToldInOneLineWithItsPlaceAndNothingChanges() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.ru"), "CLEAR ALL ;\nINSERT DATA { <urn:a> }");

    Outcome broken = program.run("update", "--workspace", workspace, "-f", file);
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("bad.ru:2:").doesNotContain("Exception");
    assertThat(broken.err().lines()).hasSize(1);

    Outcome failing =
        program.run("update", "--workspace", workspace, "CLEAR ALL ; COPY <urn:no> TO <urn:b>");
    assertThat(failing.code()).isEqualTo(1);
    assertThat(failing.err()).contains("No such graph");
    assertThat(
            program
                .run("query", "--workspace", workspace, "ASK { GRAPH <urn:g> { ?s ?p ?o } }")
                .out())
        .contains("yes");

    assertThat(program.run("update", "--workspace", workspace).code()).isEqualTo(2);
  }
}
