package org.entente.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;
import org.entente.mapping.ArticleNames;
import org.entente.store.load.BulkInsert;
import org.entente.store.parse.RdfFile;

/// The loading of one file: triples go into the file's own graph, quads into theirs.
final class FileLoad {

  private final Path named;
  private final Path file;
  private final BulkInsert insert;
  private final LoadProgress progress;
  private final Cancellation cancellation;
  private final Node graph;
  private final Set<Node> graphs = new HashSet<>();
  private long statements;

  FileLoad(Path file, BulkInsert insert, LoadProgress progress, Cancellation cancellation) {
    this.named = file;
    this.file = file.toAbsolutePath().normalize();
    this.insert = insert;
    this.progress = progress;
    this.cancellation = cancellation;
    this.graph =
        ArticleNames.file(this.file.getFileName().toString(), this.file.toUri().toString());
  }

  /// To be called on the thread of the transaction.
  LoadedFile run(DatasetGraph data) {
    try (RdfFile open = RdfFile.open(file, cancellation)) {
      if (data.containsGraph(graph)) {
        insert.finish();
        data.removeGraph(graph);
      }
      open.read(
          quads -> {
            quads.forEach(this::add);
            progress.at(file, open.fraction(), quads.size());
          });
    }
    progress.done();
    return new LoadedFile(named, names(), statements);
  }

  private void add(Quad quad) {
    Node name = quad.isDefaultGraph() ? graph : quad.getGraph();
    statements++;
    if (graphs.size() < LoadedFile.GRAPHS) {
      graphs.add(name);
    }
    insert.add(name, quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private List<Node> names() {
    return graphs.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }
}
