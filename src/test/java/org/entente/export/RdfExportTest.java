package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.entente.base.AtomicFile;
import org.entente.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RdfExportTest {

  private static final String DATA =
      """
      PREFIX :     <http://example.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      :article1 {
        :usa :agreesWith :russia ~ :f1 {| :evidence :m1 ; :confidence 0.9 |} .
        :usa a :Country ; rdfs:label "United States"@en , "États-Unis \\"\\n"@fr .
      }
      :article2 { :usa :agreesWith :russia ~ :f2 {| :evidence :m2 |} . :usa a :Country . }
      """;

  private static final Map<String, String> PREFIXES = Map.of("", "http://example.org/");

  private final RdfExport export = new RdfExport(PREFIXES);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS"})
  void formatsWithGraphsAndTripleTermsRoundTrip(RdfFormat format) {
    Path file = folder.resolve("all." + format.ending());
    export.write(quads().stream(), format, file);
    assertThat(IsoMatcher.isomorphic(read(file), parsed(DATA))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsReadBackAndIsTheSameWhateverOrderTheDataCameIn(RdfFormat format) {
    List<Quad> shuffled = new ArrayList<>(quads());
    Collections.shuffle(shuffled, new Random(7));
    byte[] once = bytes(quads(), format);
    assertThat(bytes(shuffled, format)).isEqualTo(once);
    assertThat(once).isNotEmpty();
    RDFParser.fromString(new String(once, StandardCharsets.UTF_8), lang(format)).toDatasetGraph();
  }

  @Test
  void plainTurtleSaysTheEvidenceAsStatements() {
    String turtle = new String(bytes(quads(), RdfFormat.TURTLE11), StandardCharsets.UTF_8);
    assertThat(turtle).doesNotContain("<<").contains("Statement").contains("#subject");
    DatasetGraph data = RDFParser.fromString(turtle, Lang.TURTLE).toDatasetGraph();
    // Five facts of the two graphs' union, two of them told twice, and 2 × 4 + 3 triples about the
    // statements.
    assertThat(data.getDefaultGraph().size()).isEqualTo(4 + 8 + 3);
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingBeside() throws IOException {
    Path file = folder.resolve("kept.ttl");
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("disk full");
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void anUnwritablePlaceIsSaidInWords() {
    assertThatThrownBy(
            () -> export.write(Stream.empty(), RdfFormat.TURTLE, folder.resolve("no/such/a.ttl")))
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> export.write(Stream.empty(), RdfFormat.TURTLE, folder))
        .hasMessageContaining("folder");
  }

  @Test
  void theEndingNamesTheFormat() {
    assertThat(RdfFormat.ofFile(Path.of("a/b.TTL"))).isEqualTo(RdfFormat.TURTLE);
    assertThat(RdfFormat.ofFile(Path.of("b.jsonld"))).isEqualTo(RdfFormat.JSONLD);
    assertThatThrownBy(() -> RdfFormat.ofFile(Path.of("b.docx")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(".ttl");
  }

  private byte[] bytes(List<Quad> quads, RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(quads.stream(), format, out);
    return out.toByteArray();
  }

  private static List<Quad> quads() {
    return parsed(DATA).stream().toList();
  }

  private static DatasetGraph parsed(String trig) {
    return RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
  }

  private static DatasetGraph read(Path file) {
    return RDFParser.source(file).toDatasetGraph();
  }

  private static Lang lang(RdfFormat format) {
    return switch (format) {
      case TURTLE, TURTLE11 -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NQUADS -> Lang.NQUADS;
      case NTRIPLES -> Lang.NTRIPLES;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
    };
  }
}
