package org.entente.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.AtomicFile;

/// Writes RDF to files and streams. What is written is sorted, so that the same data gives the same
/// bytes; memory grows with the size of what is exported.
public final class RdfExport {

  /// Types first among a subject's facts, as people write Turtle.
  private static final Comparator<Node> PREDICATES =
      Comparator.comparing((Node predicate) -> !predicate.equals(RDF.type.asNode()))
          .thenComparing(NodeCmp::compareRDFTerms);

  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, PREDICATES)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private final Map<String, String> prefixes;

  /// @param prefixes short names for namespaces, written in this map's order
  public RdfExport(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  /// Replaces `target` with the data, or leaves it as it was.
  ///
  /// @param quads the data; read once. Formats without named graphs get the union of the graphs
  /// @throws org.entente.base.ProblemException if the file cannot be written
  public void write(Stream<Quad> quads, RdfFormat format, Path target) {
    AtomicFile.write(target, out -> write(quads, format, out));
  }

  /// Writes the data to `out`, which stays open.
  public void write(Stream<Quad> quads, RdfFormat format, OutputStream out) {
    List<Quad> sorted =
        quads
            .flatMap(quad -> format.hasTripleTerms() ? Stream.of(quad) : PlainEvidence.of(quad))
            .map(quad -> format.hasGraphs() ? quad : inDefaultGraph(quad))
            .distinct()
            .sorted(ORDER)
            .toList();
    switch (format) {
      case TURTLE, TURTLE11, TRIG, NQUADS, NTRIPLES -> stream(sorted, format, out);
      case JSONLD, RDFXML -> whole(sorted, format, out);
    }
  }

  private void stream(List<Quad> quads, RdfFormat format, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.riot(), Context.emptyContext());
    writer.start();
    if (format != RdfFormat.NQUADS && format != RdfFormat.NTRIPLES) {
      prefixes.forEach(writer::prefix);
    }
    for (Quad quad : quads) {
      if (format.hasGraphs()) {
        writer.quad(quad);
      } else {
        writer.triple(quad.asTriple());
      }
    }
    writer.finish();
  }

  private void whole(List<Quad> quads, RdfFormat format, OutputStream out) {
    DatasetGraph data = DatasetGraphFactory.create();
    prefixes.forEach(data.prefixes()::add);
    quads.forEach(data::add);
    var writer = RDFWriter.create().format(format.riot());
    if (format.hasGraphs()) {
      writer.source(data).output(out);
    } else {
      writer.source(data.getDefaultGraph()).output(out);
    }
  }

  private static Quad inDefaultGraph(Quad quad) {
    return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
  }
}
