package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.entente.CommandLineFixture.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `entente load`, as it is called.
final class LoadCommandTest {

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s <urn:p> ?o }";

  @TempDir private Path folder;

  @Test
  void filesPackedOrNotAndFoldersAreLoadedTogether() throws IOException {
    CommandLineFixture program = new CommandLineFixture(folder);
    Path dump = folder.resolve("dump.nq.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      for (int at = 0; at < 1000; at++) {
        out.write(
            ("<urn:s" + at + "> <urn:p> \"" + at + "\" <urn:g> .\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    Path deep = Files.createDirectories(folder.resolve("words/deep"));
    Files.writeString(deep.resolve("a.ttl"), "<urn:a> a <urn:B> , <urn:C> .");
    Files.writeString(deep.resolve("notes.txt"), "no RDF");
    Path workspace = folder.resolve("workspace");
    Outcome outcome = program.run("load", "--workspace", workspace, dump, folder.resolve("words"));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("Loaded 1,002 statements from 2 file(s)");
    assertThat(program.run("query", "--workspace", workspace, COUNT).out()).contains("1000");
  }

  @Test
  void oneBrokenFileKeepsAllOutAndIsToldInOneLine() throws IOException {
    CommandLineFixture program = new CommandLineFixture(folder);
    Path workspace = folder.resolve("workspace");
    Path good = Files.writeString(folder.resolve("good.ttl"), "<urn:a> <urn:b> <urn:c> .");
    Path bad = Files.writeString(folder.resolve("bad.ttl"), "<urn:a> <urn:b>\n  ;;; oops");
    assertThat(program.run("load", "--workspace", workspace, good).code()).isZero();
    Path more = Files.writeString(folder.resolve("more.ttl"), "<urn:d> <urn:p> <urn:f> .");
    Outcome outcome = program.run("load", "--workspace", workspace, more, bad);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("bad.ttl:2").doesNotContain("Exception");
    assertThat(program.run("query", "--workspace", workspace, COUNT).out()).contains("| 0 |");
  }
}
