package org.entente.ui.takeaway;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;
import org.entente.export.RdfExport;
import org.entente.store.Snapshot;
import org.entente.store.Workspace;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.dialog.ExportWish;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Tasks;
import org.entente.view.VisibleGraph;

/// Asks what to take away and where to, and writes it off the window's thread.
public final class TakeawayActions {

  private final Workspace workspace;
  private final VisibleGraph graph;
  private final Supplier<Optional<Graph>> result;
  private final RdfExport export;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;

  /// @param result the triples of the last query, if it gave any
  public TakeawayActions(
      Workspace workspace,
      VisibleGraph graph,
      Supplier<Optional<Graph>> result,
      RdfExport export,
      Tasks tasks,
      Notices notices,
      Dialogs dialogs) {
    this.workspace = workspace;
    this.graph = graph;
    this.result = result;
    this.export = export;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  /// Exports RDF.
  public void rdf() {
    Set<ExportWish.Scope> scopes = EnumSet.of(ExportWish.Scope.WORKSPACE);
    if (graph.snapshot().nodeCount() > 0) {
      scopes.add(ExportWish.Scope.VIEW);
    }
    if (result.get().isPresent()) {
      scopes.add(ExportWish.Scope.RESULT);
    }
    dialogs
        .export(scopes)
        .ifPresent(
            wish ->
                dialogs
                    .target(
                        "entente." + wish.format().ending(),
                        wish.format().formatName(),
                        wish.format().ending())
                    .ifPresent(file -> write(wish, file)));
  }

  private void write(ExportWish wish, Path file) {
    Set<Node> shown = new HashSet<>();
    graph.snapshot().nodes().forEach(node -> shown.add(node.term()));
    Optional<Graph> triples = result.get();
    run(file, cancellation -> write(wish, shown, triples, file, cancellation));
  }

  private void write(
      ExportWish wish,
      Set<Node> shown,
      Optional<Graph> triples,
      Path file,
      Cancellation cancellation) {
    switch (wish.scope()) {
      case WORKSPACE -> write(Excerpt::whole, wish, file);
      case VIEW -> write(snapshot -> Excerpt.of(snapshot, shown, cancellation), wish, file);
      case RESULT ->
          export.write(
              triples.orElseThrow().stream()
                  .map(triple -> Quad.create(Quad.defaultGraphIRI, triple)),
              wish.format(),
              file);
    }
  }

  private void write(Function<Snapshot, Stream<Quad>> quads, ExportWish wish, Path file) {
    workspace.read(
        snapshot -> {
          export.write(quads.apply(snapshot), wish.format(), file);
          return file;
        });
  }

  private void run(Path file, Consumer<Cancellation> writing) {
    tasks.start(
        "Writing " + file.getFileName(),
        (progress, cancellation) -> {
          writing.accept(cancellation);
          return file;
        },
        written -> notices.done("Written: " + written.toAbsolutePath()),
        notices::problem);
  }
}
