package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.entente.base.Reason;
import org.entente.store.load.BulkInsert;
import org.entente.store.parse.FileEnding;

/// Loads RDF files into a workspace: Turtle, TriG, N-Triples, N-Quads, JSON-LD, RDF/XML, RDF Thrift
/// and RDF Protobuf, plain or packed by gzip or bzip2. Nothing is ever fetched.
public final class RdfFiles {

  private final Workspace workspace;

  public RdfFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Whether the ending of the file's name is that of an RDF format that can be loaded.
  public static boolean isRdf(Path file) {
    return FileEnding.format(file).isPresent();
  }

  /// The files as they are named, and of each folder the RDF files within it at any depth, in the
  /// order of their paths.
  ///
  /// @throws ProblemException for a folder without any, or one that cannot be read
  public static List<Path> in(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path each : named) {
      if (Files.isDirectory(each)) {
        files.addAll(within(each));
      } else {
        files.add(each);
      }
    }
    return files;
  }

  /// Loads files in one transaction: all of them or, if one cannot be read, none. Memory does not
  /// grow with their size. The triples of a file replace what was loaded from the same file before;
  /// its named graphs are added to those of the same name.
  ///
  /// @return what was loaded, in the order of the files
  /// @throws ProblemException if a file cannot be read or is not well-formed (with line and
  ///   column); the workspace is then as it was
  /// @throws java.util.concurrent.CancellationException if cancelled; the workspace is as it was
  public List<LoadedFile> load(List<Path> files, Progress progress, Cancellation cancellation) {
    return workspace.write(
        data -> {
          try (BulkInsert insert = new BulkInsert(data)) {
            return load(files, data, insert, progress, cancellation);
          }
        });
  }

  private static List<LoadedFile> load(
      List<Path> files,
      DatasetGraph data,
      BulkInsert insert,
      Progress progress,
      Cancellation cancellation) {
    LoadProgress told = new LoadProgress(files, progress);
    List<LoadedFile> loaded = new ArrayList<>();
    for (Path file : files) {
      loaded.add(new FileLoad(file, insert, told, cancellation).run(data));
    }
    told.saving();
    insert.finish();
    cancellation.check();
    return loaded;
  }

  private static List<Path> within(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).filter(RdfFiles::isRdf).sorted().toList();
      if (files.isEmpty()) {
        throw new ProblemException(
            Problem.input(
                "there are no RDF files in this folder",
                folder.toString(),
                "Name files, or a folder with .ttl, .nt, .trig, .nq, .rdf or .jsonld in it."));
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          Problem.input("the folder cannot be read: " + Reason.of(e), folder.toString(), ""), e);
    }
  }
}
