package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a file is told in one message, and the workspace is as it was.
@Timeout(60)
final class HostileFilesTest {

  private static final String GOOD = "<http://example.org/s> <http://example.org/p> \"good\" .\n";
  private static final String RDF_XML =
      "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns:e=\"http://example.org/\">";

  @TempDir private Path folder;

  private final Workspace workspace = Workspace.memory();
  private final RdfFiles files = new RdfFiles(workspace);

  @BeforeEach
  void something() throws IOException {
    load(write("before.ttl", GOOD));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource({"ttl", "nt", "nq", "trig"})
  void aFileCutShort(String ending) throws IOException {
    Problem problem = problem(write("cut." + ending, GOOD.repeat(20_000) + "<http://example.o"));

    assertThat(problem.what()).contains("not well-formed");
    assertThat(problem.position())
        .hasValueSatisfying(at -> assertThat(at.line()).isEqualTo(20_001));
  }

  @Test
  void aPackedFileCutShort() throws IOException {
    Path whole = packed("whole.nt.gz", 50_000);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.nt.gz");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(problem(cut).what()).contains("packed file is broken or cut short");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.ttl", "x.nt", "x.rdf", "x.jsonld", "x.rt", "x.ttl.gz"})
  void anEmptyFile(String name) throws IOException {
    assertThat(problem(write(name, "")).what()).isEqualTo("the file is empty");
  }

  @Test
  void aWebPage() throws IOException {
    assertThat(problem(write("x.ttl", "\n<!DOCTYPE html>\n<html><body>Not found")).what())
        .contains("web page");
  }

  @Test
  void whatIsNoText() throws IOException {
    assertThat(problem(write("x.ttl", "\u0000\u0001\u0002PNG")).what()).contains("no text");
    assertThat(problem(write("x.zip", "PK\u0003\u0004 and more")).what()).contains("ZIP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.rt", "x.rpb"})
  void garbageInABinaryFormat(String name) throws IOException {
    byte[] garbage = new byte[100_000];
    new Random(1).nextBytes(garbage);
    Path file = folder.resolve(name);
    Files.write(file, garbage);

    assertThat(problem(file).what()).contains("not well-formed RDF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.ttl", "x.nt", "x.nq", "x.trig"})
  void aLiteralOfAGigabyte(String name) throws IOException {
    Path file = folder.resolve(name + ".bz2");
    byte[] letters = new byte[1 << 20];
    Arrays.fill(letters, (byte) 'a');
    // Packed in pieces, so that the test takes no gigabyte of disk.
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      byte[] start =
          "<http://example.org/s> <http://example.org/p> \"".getBytes(StandardCharsets.UTF_8);
      out.write(bzip2(start));
      byte[] piece = bzip2(letters);
      for (int i = 0; i < 1024; i++) {
        out.write(piece);
      }
      out.write(bzip2("\" .\n".getBytes(StandardCharsets.UTF_8)));
    }

    assertThat(problem(file).what()).contains("more than 32 MB without a whole statement");
  }

  @Test
  void aLongLiteralThatCanBeRead() throws IOException {
    String text = "a".repeat(20_000_000);
    load(write("x.ttl", "<http://example.org/s> <http://example.org/p> \"" + text + "\" ."));

    assertThat(holds(text)).isTrue();
  }

  @Test
  void aPackedBomb() throws IOException {
    Path file = folder.resolve("bomb.nt.gz");
    byte[] lines = GOOD.replace("good", "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 1_000; i++) {
        out.write(lines);
      }
    }

    assertThat(problem(file).what()).contains("unpacks to more than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[ <http://example.org/p> ", "<<( "})
  void deepNesting(String open) throws IOException {
    Path file =
        write(
            "deep.ttl", "<http://example.org/s> <http://example.org/p> " + open.repeat(1_000_000));

    assertThat(problem(file).what()).containsAnyOf("too deeply", "not well-formed Turtle");
  }

  @Test
  void aLongListIsRead() throws IOException {
    load(
        write(
            "list.ttl",
            "<http://example.org/s> <http://example.org/p> (" + " 1".repeat(20_000) + ")."));

    assertThat(workspace.graphs()).hasSize(2);
  }

  @Test
  void deepJson() throws IOException {
    assertThat(problem(write("deep.jsonld", "{\"http://example.org/p\":".repeat(200_000))).advice())
        .contains("nothing of it was kept");
  }

  @Test
  void deepXml() throws IOException {
    String nested = "<r:Description><e:p>".repeat(100_000);

    assertThat(problem(write("deep.rdf", RDF_XML + nested)).what()).contains("RDF/XML");
  }

  @Test
  void aBillionLaughs() throws IOException {
    StringBuilder types = new StringBuilder("<!ENTITY l0 \"laughter\">");
    for (int i = 1; i < 10; i++) {
      types.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    String file =
        "<?xml version=\"1.0\"?><!DOCTYPE r:RDF ["
            + types
            + "]>"
            + RDF_XML
            + "<r:Description r:about=\"http://example.org/s\"><e:p>&l9;</e:p></r:Description></r:RDF>";

    assertThat(problem(write("laughs.rdf", file)).what()).contains("entit");
  }

  @Test
  void aRemoteContext() throws IOException {
    Problem problem =
        problem(
            write(
                "x.jsonld",
                "{\"@context\": \"http://localhost:9/c.jsonld\", \"http://example.org/p\": \"x\"}"));

    assertThat(problem.what()).contains("http://localhost:9/c.jsonld", "never fetched");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quads.ttl     | <http://example.org/s> <http://example.org/p> "x" <http://example.org/g> .
          quads.nt      | <http://example.org/s> <http://example.org/p> "x" <http://example.org/g> .
          prefixes.nt   | PREFIX e: <http://example.org/> e:s e:p "x" .
          turtle.rdf    | @prefix e: <http://example.org/> . e:s e:p "x" .
          graphs.ttl    | PREFIX e: <http://example.org/> GRAPH e:g { e:s e:p "x" }
          json.ttl      | {"@id": "http://example.org/s", "http://example.org/p": "x"}
          turtle.jsonld | <http://example.org/s> <http://example.org/p> "x" .
          turtle.data   | <http://example.org/s> <http://example.org/p> "x" .
          xml.ttl       | <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"><r:Description r:about="http://example.org/s"><e:p>x</e:p></r:Description></r:RDF>
          """)
  void aWrongEndingIsSeenThrough(String name, String content) throws IOException {
    load(write(name, content));

    assertThat(holds("x")).isTrue();
  }

  @Test
  void aPackedFileWithoutItsEndingIsUnpacked() throws IOException {
    assertThat(load(Files.move(packed("x.nt.gz", 10), folder.resolve("x.nt"))).statements())
        .isEqualTo(10);
  }

  @Test
  void oneBadFileOfManyKeepsAllOut() throws IOException {
    Path good = write("good.nt", GOOD.replace("good", "other"));
    Path bad = write("bad.nt", "<x");

    ProblemException problem =
        catchThrowableOfType(
            ProblemException.class,
            () -> files.load(List.of(good, bad), Progress.NONE, Cancellation.NONE));

    assertThat(problem.problem().where()).endsWith("bad.nt");
    assertThat(holds("other")).isFalse();
  }

  private Path packed(String name, int statements) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < statements; i++) {
        out.write(GOOD.replace("good", "value " + i * 7_919L).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private LoadedFile load(Path file) {
    return files.load(List.of(file), Progress.NONE, Cancellation.NONE).getFirst();
  }

  /// What is told, in one line that names the file; nothing of the file is in the workspace.
  private Problem problem(Path file) {
    ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> load(file));
    assertThat(thrown).isNotNull();
    Problem problem = thrown.problem();
    assertThat(problem.inOneLine()).contains(file.getFileName().toString()).hasLineCount(1);
    assertThat(problem.advice()).isNotEmpty();
    assertThat(workspace.graphs()).hasSize(1);
    assertThat(holds("good")).isTrue();
    return problem;
  }

  private boolean holds(String value) {
    return workspace.read(
        snapshot ->
            snapshot.contains(
                NodeFactory.createURI("http://example.org/s"),
                Node.ANY,
                NodeFactory.createLiteralString(value)));
  }
}
