package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.entente.base.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RdfFilesTest {

  private static final Node S = NodeFactory.createURI("http://example.org/s");
  private static final Node P = NodeFactory.createURI("http://example.org/p");

  @TempDir private Path folder;

  private final Workspace workspace = Workspace.memory();
  private final RdfFiles files = new RdfFiles(workspace);

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.ttl    | <http://example.org/s> <http://example.org/p> "x" .
          a.nt     | <http://example.org/s> <http://example.org/p> "x" .
          a.trig   | <http://example.org/g> { <http://example.org/s> <http://example.org/p> "x" }
          a.nq     | <http://example.org/s> <http://example.org/p> "x" <http://example.org/g> .
          a.jsonld | {"@id": "http://example.org/s", "http://example.org/p": "x"}
          a.rdf    | <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"><r:Description r:about="http://example.org/s"><e:p>x</e:p></r:Description></r:RDF>
          """)
  void readsEveryFormat(String name, String content) throws IOException {
    LoadedFile loaded = load(name, content);

    assertThat(loaded.statements()).isEqualTo(1);
    assertThat(loaded.graphs()).hasSize(1);
    assertThat(holds("x")).isTrue();
  }

  @Test
  void loadingAFileAgainReplacesWhatItHeld() throws IOException {
    load("a.ttl", "<http://example.org/s> <http://example.org/p> \"old\" .");
    load("a.ttl", "<http://example.org/s> <http://example.org/p> \"new\" .");

    assertThat(holds("old")).isFalse();
    assertThat(holds("new")).isTrue();
  }

  @Test
  void keepsAnnotationsOfRdf12() throws IOException {
    load("a.ttl", "PREFIX : <http://example.org/> :s :p :o ~ :r {| :because :m |} .");

    boolean reified =
        workspace.read(
            snapshot ->
                snapshot.contains(
                    NodeFactory.createURI("http://example.org/r"), RDF.reifies.asNode(), Node.ANY));
    assertThat(reified).isTrue();
  }

  @Test
  void brokenTurtleIsFoundAtLineAndColumnAndNothingIsKept() throws IOException {
    load("a.ttl", "<http://example.org/s> <http://example.org/p> \"good\" .");

    Problem problem =
        catchThrowableOfType(
                ProblemException.class,
                () ->
                    load(
                        "a.ttl",
                        "<http://example.org/s> <http://example.org/p> \"bad\" .\n<x> <y> .\n"))
            .problem();

    assertThat(problem.position()).contains(new TextPosition(2, 9));
    assertThat(problem.what()).contains("not well-formed Turtle");
    assertThat(holds("good")).isTrue();
    assertThat(holds("bad")).isFalse();
  }

  @Test
  void neverFetchesARemoteContext() {
    assertThatThrownBy(
            () ->
                load(
                    "a.jsonld",
                    "{\"@context\": \"http://localhost:9/c.jsonld\", \"@id\": \"http://example.org/s\","
                        + " \"http://example.org/p\": \"x\"}"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("never fetched");
  }

  @Test
  void neverReadsAnExternalEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String content =
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
            + "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:e=\"http://example.org/\"><r:Description r:about=\"http://example.org/s\">"
            + "<e:p>&x;</e:p></r:Description></r:RDF>";

    try {
      load("a.rdf", content);
    } catch (ProblemException e) {
      assertThat(e).hasMessageNotContaining("the secret");
    }

    assertThat(holds("the secret")).isFalse();
  }

  @Test
  void cancellingKeepsNothing() throws IOException {
    CancellationSource cancellation = new CancellationSource();
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      many.append("<http://example.org/s> <http://example.org/p> \"").append(i).append("\" .\n");
    }
    Path file = Files.writeString(folder.resolve("many.nt"), many);

    assertThatThrownBy(
            () ->
                files.load(List.of(file), (what, fraction) -> cancellation.cancel(), cancellation))
        .isInstanceOf(CancellationException.class);
    assertThat(workspace.graphs()).isEmpty();
  }

  @Test
  void aMissingFileAndAnUnknownEndingAreToldApart() {
    assertThatThrownBy(
            () -> files.load(List.of(folder.resolve("no.ttl")), Progress.NONE, Cancellation.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no");
    assertThatThrownBy(() -> load("a.docx", "x"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no RDF format");
  }

  private LoadedFile load(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return files.load(List.of(file), Progress.NONE, Cancellation.NONE).getFirst();
  }

  private boolean holds(String value) {
    return workspace.read(
        snapshot -> snapshot.contains(S, P, NodeFactory.createLiteralString(value)));
  }
}
