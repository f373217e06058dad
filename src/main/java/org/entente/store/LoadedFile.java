package org.entente.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;

/// An RDF file that was loaded.
///
/// @param graphs the named graphs that it filled, by name; of more than a thousand some thousand
/// @param statements how many triples and quads the file holds
public record LoadedFile(Path file, List<Node> graphs, long statements) {

  static final int GRAPHS = 1_000;

  public LoadedFile {
    graphs = List.copyOf(graphs);
  }
}
