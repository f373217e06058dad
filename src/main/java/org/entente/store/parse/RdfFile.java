package org.entente.store.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.jsonld.TitaniumJsonLdOptions;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// An RDF file that is open for reading, once. It may be packed by gzip or bzip2. Nothing but the
/// file is ever read: remote JSON-LD contexts are refused, external XML entities are left out.
public final class RdfFile implements AutoCloseable {

  private static final int HEAD = 8 << 10;
  private static final int BUFFER = 1 << 16;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] BZIP2 = {'B', 'Z', 'h'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final Path file;
  private final CountedInput packed;
  private final GuardedInput guard;
  private final InputStream in;
  private final Lang format;
  private final Cancellation cancellation;

  private RdfFile(Path file, CountedInput packed, Cancellation cancellation) throws IOException {
    this.file = file;
    this.packed = packed;
    this.cancellation = cancellation;
    this.guard = new GuardedInput(unpacked(packed, file), packed, file, cancellation);
    this.in = new BufferedInputStream(guard, BUFFER);
    FileHead head = new FileHead(head(in, HEAD));
    this.format =
        head.format(FileEnding.format(file)).orElseThrow(() -> new ProblemException(noRdf(head)));
  }

  /// Opens a file. Its format is that of its name's ending, unless its content is plainly another.
  ///
  /// @param cancellation also of all that is done with it later
  /// @throws ProblemException if it cannot be read, is empty, or no RDF as far as can be seen
  public static RdfFile open(Path file, Cancellation cancellation) {
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new ProblemException(
            Problem.input(
                "the file is empty", file.toString(), "See that it was saved to its end."));
      }
      CountedInput packed = new CountedInput(Files.newInputStream(file), size);
      try {
        return new RdfFile(file, packed, cancellation);
      } catch (IOException | ProblemException e) {
        packed.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ProblemException(new ParseProblems(file, "RDF").unreadable(e), e);
    }
  }

  /// How much of the file has been read, from 0 to 1. Any thread may ask.
  public double fraction() {
    return packed.fraction();
  }

  /// Reads the file to its end. It is parsed on a thread of its own, a little ahead.
  ///
  /// @param consumer gets the quads on the calling thread, some thousand at a time; triples have
  ///   the graph [Quad#defaultGraphNodeGenerated]
  /// @throws ProblemException if the file is broken or holds what cannot be read, with line and
  ///   column where they are known
  /// @throws java.util.concurrent.CancellationException if cancelled
  public void read(Consumer<List<Quad>> consumer) {
    new ParserThread(guard::statement, cancellation).run(this::parse, consumer);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new ProblemException(problems().unreadable(e), e);
    }
  }

  private void parse(QuadBatches sink) {
    try {
      RDFParser.create()
          .source(in)
          .forceLang(format)
          .base(file.toUri().toString())
          .labelToNode(LabelToNode.createScopeByDocumentHash())
          .set(TitaniumJsonLdOptions.JSONLD_OPTIONS, LocalJsonLd.options())
          .errorHandler(new StopAtError())
          .parse(sink);
    } catch (StackOverflowError | RuntimeException e) {
      // Parsers of broken binary formats run into whatever exception they run into.
      cancellation.check();
      requireRead();
      throw problems().of(e);
    }
    requireRead();
  }

  /// @throws ProblemException if the file could not be read to its end, as one that is cut short
  private void requireRead() {
    guard
        .failure()
        .ifPresent(
            e -> {
              throw new ProblemException(problems().unreadable(e), e);
            });
  }

  private ParseProblems problems() {
    return new ParseProblems(file, format.getLabel());
  }

  private static InputStream unpacked(InputStream packed, Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed, BUFFER);
    byte[] head = head(in, ZIP.length);
    if (startsWith(head, GZIP)) {
      return new GZIPInputStream(in, BUFFER);
    }
    if (startsWith(head, BZIP2)) {
      return new BZip2CompressorInputStream(in, true);
    }
    if (Arrays.equals(head, ZIP)) {
      throw new ProblemException(
          Problem.input(
              "this is a ZIP archive", file.toString(), "Unpack it and load the files in it."));
    }
    return in;
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  private static byte[] head(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  private Problem noRdf(FileHead head) {
    String what =
        head.isWebPage()
            ? "this is a web page and no RDF"
            : head.isBinary()
                ? "this is no text, and its name's ending is that of no binary RDF format"
                : "the file name's ending is that of no RDF format, nor does the file look like RDF";
    return Problem.input(
        what,
        file.toString(),
        "Known are .ttl .trig .nt .nq .jsonld .rdf .rt .rpb, also packed as .gz or .bz2.");
  }
}
