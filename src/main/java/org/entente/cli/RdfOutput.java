package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.export.RdfExport;
import org.entente.store.Snapshot;
import org.entente.store.Workspace;

/// Writes graphs where the user wants them.
public final class RdfOutput {

  private final Terminal terminal;
  private final RdfExport export;

  public RdfOutput(Terminal terminal, RdfExport export) {
    this.terminal = terminal;
    this.export = export;
  }

  /// All that the user brought into a workspace.
  void write(Workspace workspace, FormatOption option) {
    workspace.read(
        snapshot -> {
          write(quads(snapshot), option);
          return option;
        });
  }

  /// Nothing reaches standard output before all of it is there.
  void write(Stream<Quad> quads, FormatOption option) {
    Path file = option.output();
    if (file == null) {
      export.write(quads, option.format(), terminal.out());
    } else {
      export.write(quads, option.format(), file);
    }
  }

  static Stream<Quad> quads(Node name, Graph graph) {
    return graph.stream().map(triple -> Quad.create(name, triple));
  }

  private static Stream<Quad> quads(Snapshot snapshot) {
    List<Node> names = snapshot.graphNames();
    Function<Node, Stream<Quad>> content =
        name -> snapshot.graph(name).stream().flatMap(graph -> quads(name, graph));
    return names.stream().flatMap(content);
  }
}
