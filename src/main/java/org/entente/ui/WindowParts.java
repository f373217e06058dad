package org.entente.ui;

import java.nio.file.Path;
import org.entente.export.RdfExport;
import org.entente.export.picture.Raster;
import org.entente.mapping.OwnPipeline;
import org.entente.query.SparqlRunner;
import org.entente.store.RdfFiles;
import org.entente.store.Workspace;
import org.entente.ui.memory.WindowMemory;
import org.entente.ui.article.ArticleImport;
import org.entente.view.source.GraphSource;

/// The engines that the window works with.
public record WindowParts(
    Workspace workspace,
    GraphSource source,
    OwnPipeline pipeline,
    ArticleImport articles,
    RdfFiles files,
    SparqlRunner queries,
    RdfExport export,
    Raster pictures,
    WindowMemory memory) {

  /// Where the workspace is, for the status line.
  String place() {
    return workspace.location().map(Path::toString).orElse("Workspace in memory, not saved");
  }
}
