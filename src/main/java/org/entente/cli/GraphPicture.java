package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.export.exchange.ExchangeFile;
import org.entente.export.exchange.ExchangeFormat;
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

/// Draws all graphs of a workspace into one file: a picture, or a graph for another program.
public final class GraphPicture {

  private final Function<Workspace, GraphSource> sources;
  private final Raster raster;

  public GraphPicture(Function<Workspace, GraphSource> sources, Raster raster) {
    this.sources = sources;
    this.raster = raster;
  }

  /// @param scale pixels a unit, for PNG
  /// @throws ProblemException if there is nothing to draw or the file cannot be written
  void write(Workspace workspace, Theme theme, double scale, Path file) {
    GraphSnapshot graph = StillGraph.of(drawn(workspace), Cancellation.NONE);
    if (graph.isEmpty()) {
      throw new ProblemException(
          Problem.input(
              "There is nothing to draw", "", "Name an article that tells of something."));
    }
    switch (PictureFormat.of(file)) {
      case PNG -> raster.write(graph, theme, scale, file);
      case SVG -> Svg.write(graph, theme, file);
      case GEXF -> ExchangeFile.write(graph, ExchangeFormat.GEXF, file);
      case GRAPHML -> ExchangeFile.write(graph, ExchangeFormat.GRAPHML, file);
      case DOT -> ExchangeFile.write(graph, ExchangeFormat.DOT, file);
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
