package org.entente.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;

/// An RDF file that was loaded.
///
/// @param graphs the named graphs that it filled, by name
/// @param statements how many triples and quads the file holds
public record LoadedFile(Path file, List<Node> graphs, long statements) {

  public LoadedFile {
    graphs = List.copyOf(graphs);
  }
}
