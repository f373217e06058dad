package org.entente.export.picture;

import org.entente.base.Cancellation;
import org.entente.view.GraphSnapshot;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.entente.view.layout.Arrangement;
import org.entente.view.layout.ForceLayout;
import org.entente.view.layout.Places;
import org.entente.view.picture.Figures;
import org.entente.view.picture.SansMeasure;
import org.entente.view.picture.TextMeasure;

/// Lays a graph out where no window does: for pictures from the command line.
public final class StillGraph {

  private static final long SEED = 20_171_227;

  private StillGraph() {}

  /// The graph with its nodes in place. The same subgraph gives the same places.
  public static GraphSnapshot of(Subgraph subgraph, Cancellation cancellation) {
    VisibleGraph graph = new VisibleGraph();
    graph.show("Show", subgraph);
    GraphSnapshot loose = graph.snapshot();
    TextMeasure measure = new SansMeasure();
    Arrangement arrangement =
        Arrangement.of(
            loose,
            node -> true,
            (snapshot, node) -> Figures.width(snapshot, node, measure),
            (snapshot, node) -> Figures.height(snapshot, node, measure));
    Places places = new ForceLayout(SEED).place(arrangement, cancellation, so -> {});
    return loose.movedTo(places.xs(), places.ys());
  }
}
