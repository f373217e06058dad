package org.entente.store;

import java.nio.file.Path;
import org.entente.base.Cancellation;
import org.entente.base.ProblemException;
import org.entente.base.Progress;

/// Reads RDF files into a workspace: Turtle, TriG, N-Triples, N-Quads, JSON-LD and RDF/XML, by the
/// ending of the file's name. Nothing is ever fetched: remote JSON-LD contexts and external XML
/// entities are refused.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class RdfFiles {

  private final Workspace workspace;

  public RdfFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Loads a file in one transaction. Its triples replace what was loaded from the same file
  /// before; its named graphs are added to those of the same name.
  ///
  /// @throws ProblemException if the file cannot be read or is not well-formed (with line and
  ///   column); the workspace is then as it was
  /// @throws java.util.concurrent.CancellationException if cancelled; the workspace is as it was
  public LoadedFile load(Path file, Progress progress, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
