package org.entente.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.jsonld.TitaniumJsonLdOptions;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.entente.base.TextPosition;
import org.entente.mapping.ArticleNames;

/// Reads RDF files into a workspace: Turtle, TriG, N-Triples, N-Quads, JSON-LD and RDF/XML, by the
/// ending of the file's name. Nothing is ever fetched: remote JSON-LD contexts are refused,
/// external XML entities are left out.
public final class RdfFiles {

  private static final Map<String, Lang> BY_ENDING =
      Map.ofEntries(
          Map.entry("ttl", Lang.TURTLE),
          Map.entry("turtle", Lang.TURTLE),
          Map.entry("trig", Lang.TRIG),
          Map.entry("nt", Lang.NTRIPLES),
          Map.entry("nq", Lang.NQUADS),
          Map.entry("jsonld", Lang.JSONLD),
          Map.entry("json", Lang.JSONLD),
          Map.entry("rdf", Lang.RDFXML),
          Map.entry("owl", Lang.RDFXML),
          Map.entry("xml", Lang.RDFXML));

  private final Workspace workspace;

  public RdfFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Whether the ending of the file's name is that of an RDF format that can be loaded.
  public static boolean isRdf(Path file) {
    return BY_ENDING.containsKey(ending(file));
  }

  /// Loads a file in one transaction. Its triples replace what was loaded from the same file
  /// before; its named graphs are added to those of the same name.
  ///
  /// @throws ProblemException if the file cannot be read or is not well-formed (with line and
  ///   column); the workspace is then as it was
  /// @throws java.util.concurrent.CancellationException if cancelled; the workspace is as it was
  public LoadedFile load(Path file, Progress progress, Cancellation cancellation) {
    Lang lang = BY_ENDING.get(ending(file));
    if (lang == null) {
      throw new ProblemException(
          Problem.input(
              "the file name's ending is that of no RDF format",
              file.toString(),
              "Known are .ttl .trig .nt .nq .jsonld .rdf"));
    }
    Path absolute = file.toAbsolutePath().normalize();
    Node graph = ArticleNames.file(file.getFileName().toString(), absolute.toUri().toString());
    try (InputStream in =
        new WatchedInput(
            new BufferedInputStream(Files.newInputStream(absolute)),
            Files.size(absolute),
            "Reading " + file.getFileName(),
            progress)) {
      return workspace.write(data -> parse(in, lang, absolute, graph, data, cancellation));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input("the file cannot be read: " + Reason.of(e), file.toString(), ""), e);
    } catch (RiotException e) {
      cancellation.check();
      throw new ProblemException(malformed(e, file, lang), e);
    }
  }

  private static LoadedFile parse(
      InputStream in,
      Lang lang,
      Path file,
      Node graph,
      DatasetGraph data,
      Cancellation cancellation) {
    data.removeGraph(graph);
    QuadSink sink = new QuadSink(data, graph, cancellation);
    RDFParser.create()
        .source(in)
        .forceLang(lang)
        .base(file.toUri().toString())
        .labelToNode(LabelToNode.createScopeByDocumentHash())
        .set(TitaniumJsonLdOptions.JSONLD_OPTIONS, LocalJsonLd.options())
        .errorHandler(new StopAtError())
        .parse(sink);
    return new LoadedFile(file, sink.graphs(), sink.statements());
  }

  private static Problem malformed(RiotException e, Path file, Lang lang) {
    String what = "the file is not well-formed " + lang.getLabel();
    if (e instanceof RiotParseException at && at.getLine() > 0) {
      TextPosition position = new TextPosition((int) at.getLine(), (int) Math.max(1, at.getCol()));
      return Problem.at(
          position,
          what + ": " + sentence(at.getOriginalMessage()),
          file.toString(),
          "Mend the file and load it again; nothing of it was kept.");
    }
    return Problem.input(
        what + ": " + sentence(String.valueOf(e.getMessage())),
        file.toString(),
        "Mend the file and load it again; nothing of it was kept.");
  }

  private static String sentence(String message) {
    return message.strip().replaceFirst("\\.+$", "");
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
