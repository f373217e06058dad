package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.export.picture.Raster;
import org.entente.export.picture.StillGraph;
import org.entente.export.picture.Svg;
import org.entente.store.GraphEntry;
import org.entente.store.Workspace;
import org.entente.view.GraphSnapshot;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;
import org.entente.view.picture.Theme;
import org.entente.view.source.GraphSource;

/// Draws all graphs of a workspace into one picture file.
public final class GraphPicture {

  /// The picture formats.
  enum Format {
    PNG,
    SVG;

    /// @throws ProblemException if the file's ending is that of neither
    static Format of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".png")) {
        return PNG;
      }
      if (name.endsWith(".svg")) {
        return SVG;
      }
      throw new ProblemException(
          Problem.input(
              "The file name's ending does not say which picture to write",
              file.toString(),
              "Use .png or .svg."));
    }
  }

  private final Function<Workspace, GraphSource> sources;
  private final Raster raster;

  public GraphPicture(Function<Workspace, GraphSource> sources, Raster raster) {
    this.sources = sources;
    this.raster = raster;
  }

  /// @param scale pixels a unit, for PNG
  /// @throws ProblemException if there is nothing to draw or the file cannot be written
  void write(Workspace workspace, Theme theme, double scale, Path file) {
    Format format = Format.of(file);
    GraphSnapshot graph = StillGraph.of(drawn(workspace), Cancellation.NONE);
    if (graph.isEmpty()) {
      throw new ProblemException(
          Problem.input(
              "There is nothing to draw", "", "Name an article that tells of something."));
    }
    switch (format) {
      case PNG -> raster.write(graph, theme, scale, file);
      case SVG -> Svg.write(graph, theme, file);
    }
  }

  private Subgraph drawn(Workspace workspace) {
    GraphSource source = sources.apply(workspace);
    List<VisibleNode> nodes = new ArrayList<>();
    List<VisibleEdge> edges = new ArrayList<>();
    for (GraphEntry graph : workspace.graphs()) {
      Subgraph article = source.article(graph.name(), Cancellation.NONE);
      nodes.addAll(article.nodes());
      edges.addAll(article.edges());
    }
    return new Subgraph(nodes, edges);
  }
}
