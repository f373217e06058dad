package org.entente.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The formats that a graph can be exported in.
public enum RdfFormat {
  /// Turtle 1.2: each fact with its reifiers.
  TURTLE(RDFFormat.TURTLE_BLOCKS, true, "turtle", List.of("ttl", "turtle")),
  /// Turtle 1.1, for tools that cannot read RDF 1.2: evidence as `rdf:Statement`.
  TURTLE11(RDFFormat.TURTLE_BLOCKS, false, "turtle11", List.of()),
  /// Turtle 1.2 with named graphs.
  TRIG(RDFFormat.TRIG_BLOCKS, true, "trig", List.of("trig")),
  NQUADS(RDFFormat.NQUADS_UTF8, true, "nquads", List.of("nq")),
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, true, "ntriples", List.of("nt")),
  /// JSON-LD has no triple terms: evidence as `rdf:Statement`.
  JSONLD(RDFFormat.JSONLD_PRETTY, false, "jsonld", List.of("jsonld", "json")),
  /// RDF/XML has no triple terms: evidence as `rdf:Statement`.
  RDFXML(RDFFormat.RDFXML_PLAIN, false, "rdfxml", List.of("rdf", "xml"));

  private final RDFFormat riot;
  private final boolean tripleTerms;
  private final String name;
  private final List<String> endings;

  RdfFormat(RDFFormat riot, boolean tripleTerms, String name, List<String> endings) {
    this.riot = riot;
    this.tripleTerms = tripleTerms;
    this.name = name;
    this.endings = endings;
  }

  RDFFormat riot() {
    return riot;
  }

  /// Whether the format can hold RDF 1.2 triple terms as Jena writes it.
  boolean hasTripleTerms() {
    return tripleTerms;
  }

  /// Whether the format keeps named graphs apart.
  boolean hasGraphs() {
    return this == TRIG || this == NQUADS || this == JSONLD;
  }

  /// What the command line calls it.
  public String formatName() {
    return name;
  }

  /// The file name ending, without the dot; Turtle's for plain Turtle.
  public String ending() {
    return this == TURTLE11 ? "ttl" : endings.getFirst();
  }

  /// The format of this command-line name.
  public static Optional<RdfFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name.equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The format that a file's ending stands for.
  ///
  /// @throws ProblemException if it stands for none
  public static RdfFormat ofFile(Path file) {
    String fileName = file.toString();
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(ending))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.input(
                        "The file name's ending does not say in which RDF format to write",
                        fileName,
                        "Use one of "
                            + Arrays.stream(values())
                                .flatMap(format -> format.endings.stream())
                                .map(each -> "." + each)
                                .collect(Collectors.joining(" "))
                            + ", or name the format.")));
  }
}
