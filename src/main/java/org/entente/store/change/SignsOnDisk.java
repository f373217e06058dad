package org.entente.store.change;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.thrift.ThriftRDF;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Many changes, in temporary files: each quad is appended to the file of its part, by its hash,
/// and what is left of a part is worked out when the part is read.
///
/// Only changes that take effect come here, so those of one quad take turns, and its net change is
/// how often it was added less how often it was removed: order does not matter. RDF Thrift keeps
/// the labels of blank nodes.
final class SignsOnDisk implements QuadSigns {

  /// Of ten million changes, a part holds some 160,000.
  private static final int PARTS = 64;

  private static final Logger LOG = LoggerFactory.getLogger(SignsOnDisk.class);

  private static final int BUFFER = 1 << 13;

  private final Path folder;
  private final List<Sink> sinks = new ArrayList<>();

  private record Sink(StreamRDF quads, OutputStream out, Deflater deflater) {}

  SignsOnDisk() {
    try {
      folder = Files.createTempDirectory("entente-changes");
      for (int file = 0; file < 2 * PARTS; file++) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        OutputStream out =
            new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file(file)), deflater, BUFFER),
                BUFFER);
        sinks.add(new Sink(ThriftRDF.streamToOutputStream(out), out, deflater));
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  void put(Quad quad, boolean added) {
    int part = Math.floorMod((quad.hashCode() * 0x9E3779B9) >>> 8, PARTS);
    try {
      sinks.get(number(part, added)).quads().quad(quad);
    } catch (RiotException e) {
      throw unwritable(e);
    }
  }

  /// All is written; from now on it can be read.
  void finish() {
    try {
      for (Sink sink : sinks) {
        sink.quads().finish();
        sink.out().close();
        sink.deflater().end();
      }
      sinks.clear();
    } catch (IOException | RiotException e) {
      throw unwritable(e);
    }
  }

  @Override
  public int parts() {
    return PARTS;
  }

  @Override
  public Map<Quad, Boolean> part(int number) {
    Map<Quad, Integer> times = new LinkedHashMap<>();
    read(file(number(number, true)), quad -> times.merge(quad, 1, Integer::sum));
    read(file(number(number, false)), quad -> times.merge(quad, -1, Integer::sum));
    Map<Quad, Boolean> net = new LinkedHashMap<>();
    times.forEach(
        (quad, sum) -> {
          if (sum != 0) {
            net.put(quad, sum > 0);
          }
        });
    return net;
  }

  @Override
  public void close() {
    sinks.forEach(SignsOnDisk::abandon);
    sinks.clear();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// The file is about to be deleted, so that it need not be whole.
  private static void abandon(Sink sink) {
    try {
      sink.out().close();
    } catch (IOException e) {
      LOG.debug("A temporary file could not be written to its end", e);
    }
    sink.deflater().end();
  }

  private static int number(int part, boolean added) {
    return 2 * part + (added ? 0 : 1);
  }

  private Path file(int number) {
    return folder.resolve(number + ".rt");
  }

  private static void read(Path file, Consumer<Quad> each) {
    try (InputStream in =
        new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER)) {
      ThriftRDF.inputStreamToStream(
          in,
          new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
              each.accept(quad);
            }
          });
    } catch (IOException | RiotException e) {
      throw new ProblemException(
          Problem.input(
              "what the update changed cannot be read from the temporary files: " + Reason.of(e),
              file.toString(),
              ""),
          e);
    }
  }

  private static ProblemException unwritable(Throwable cause) {
    return new ProblemException(
        Problem.input(
            "what the update changes cannot be kept in temporary files: " + Reason.of(cause),
            System.getProperty("java.io.tmpdir", ""),
            "Make room there, or change less at once."),
        cause);
  }
}
