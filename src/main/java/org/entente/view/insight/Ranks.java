package org.entente.view.insight;

import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.graphstream.algorithm.PageRank;
import org.graphstream.graph.Graph;

/// GraphStream's PageRank, which can be stopped between two rounds.
final class Ranks extends PageRank {

  private static final double PRECISION = 1e-4;

  private final Progress progress;
  private final Cancellation cancellation;

  private Ranks(Progress progress, Cancellation cancellation) {
    super(DEFAULT_DAMPING_FACTOR, PRECISION, DEFAULT_RANK_ATTRIBUTE);
    this.progress = progress;
    this.cancellation = cancellation;
  }

  /// The share of each node, all of which make 1.
  static double[] of(Graph graph, Progress progress, Cancellation cancellation) {
    Ranks ranks = new Ranks(progress, cancellation);
    ranks.init(graph);
    double[] shares = new double[graph.getNodeCount()];
    for (int node = 0; node < shares.length; node++) {
      shares[node] = ranks.getRank(graph.getNode(node));
    }
    return shares;
  }

  @Override
  protected void iteration() {
    cancellation.check();
    super.iteration();
    // The difference falls by a like factor from round to round.
    progress.report(
        "Ranking",
        Math.clamp(Math.log10(Math.max(normDiff, PRECISION)) / Math.log10(PRECISION), 0, 1));
  }
}
