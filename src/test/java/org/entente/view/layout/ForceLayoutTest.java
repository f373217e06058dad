package org.entente.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;
import org.entente.view.Subgraph;
import org.junit.jupiter.api.Test;

final class ForceLayoutTest {

  private final Layout layout = new ForceLayout(1);

  @Test
  void sameGraphGivesTheSamePlaces() {
    Arrangement arrangement = arrangement(SampleGraphs.random(200, 300, 3));
    Places once = place(arrangement);
    Places again = place(arrangement);
    assertThat(again.xs()).isEqualTo(once.xs());
    assertThat(again.ys()).isEqualTo(once.ys());
  }

  @Test
  void boxesDoNotOverlapAtTheEnd() {
    Arrangement arrangement = arrangement(SampleGraphs.article());
    Places places = place(arrangement);
    for (int one = 0; one < places.size(); one++) {
      for (int other = 0; other < one; other++) {
        double overX =
            (arrangement.width(one) + arrangement.width(other)) / 2
                - Math.abs(places.x(one) - places.x(other));
        double overY =
            (arrangement.height(one) + arrangement.height(other)) / 2
                - Math.abs(places.y(one) - places.y(other));
        assertThat(Math.min(overX, overY)).isLessThanOrEqualTo(0);
      }
    }
  }

  @Test
  void fixedNodesStayWhereTheyAre() {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.article());
    Arrangement arrangement =
        Arrangement.of(graph, node -> node % 3 == 0, (g, n) -> 60.0, (g, n) -> 40.0);
    Places places = place(arrangement);
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (node % 3 != 0) {
        assertThat(places.x(node)).isEqualTo(graph.x(node));
        assertThat(places.y(node)).isEqualTo(graph.y(node));
      }
    }
  }

  @Test
  void joinedNodesEndNearerThanOthers() {
    Arrangement arrangement = arrangement(SampleGraphs.random(300, 330, 5));
    Places places = place(arrangement);
    double edges = 0;
    for (int edge = 0; edge < arrangement.edgeCount(); edge++) {
      edges += distance(places, arrangement.source(edge), arrangement.target(edge));
    }
    double pairs = 0;
    for (int node = 1; node < places.size(); node++) {
      pairs += distance(places, node - 1, node);
    }
    assertThat(edges / arrangement.edgeCount()).isLessThan(0.6 * pairs / (places.size() - 1));
  }

  @Test
  void longestAxisLiesAcrossAsWindowsDo() {
    int rungs = 15;
    int[] sources =
        IntStream.range(0, 3 * rungs - 2).map(edge -> 2 * (edge / 3) + edge % 3 / 2).toArray();
    int[] targets =
        IntStream.range(0, 3 * rungs - 2)
            .map(edge -> 2 * (edge / 3) + (edge % 3 == 0 ? 1 : edge % 3 == 1 ? 2 : 3))
            .toArray();
    double[] none = new double[2 * rungs];
    Arrangement ladder = Arrangement.ofBoxes(none, none, 20, 20, sources, targets);
    Places places = place(ladder);
    assertThat(spread(places.xs())).isGreaterThan(1.1 * spread(places.ys()));
  }

  @Test
  void partsFillAWindowThatIsWiderThanHigh() {
    int nodes = 200;
    Arrangement alone =
        Arrangement.ofBoxes(new double[nodes], new double[nodes], 40, 40, new int[0], new int[0]);
    Places places = place(alone);
    assertThat(spread(places.xs()) / spread(places.ys())).isBetween(1.2, 2.2);
  }

  private static double spread(double[] along) {
    return Arrays.stream(along).max().orElse(0) - Arrays.stream(along).min().orElse(0);
  }

  @Test
  void cancelledRunEndsWithPlacesForAllNodes() {
    CancellationSource cancellation = new CancellationSource();
    Arrangement arrangement = arrangement(SampleGraphs.random(3000, 6000, 9));
    List<Places> reported = new ArrayList<>();
    Places places =
        layout.place(
            arrangement,
            cancellation,
            so -> {
              reported.add(so);
              cancellation.cancel();
            });
    assertThat(reported).hasSize(1);
    assertThat(places.xs()).hasSize(3000).doesNotContain(Double.NaN);
  }

  @Test
  void nodesOnOneSpotPart() {
    Subgraph subgraph = SampleGraphs.random(30, 0, 2);
    GraphSnapshot heap = SampleGraphs.snapshot(subgraph).movedTo(new double[30], new double[30]);
    Places places = place(Arrangement.of(heap, node -> true, (g, n) -> 50.0, (g, n) -> 40.0));
    for (int node = 1; node < 30; node++) {
      assertThat(distance(places, 0, node)).isGreaterThan(39);
    }
  }

  @Test
  void emptyGraphHasNoPlaces() {
    assertThat(place(arrangement(Subgraph.EMPTY)).size()).isZero();
  }

  private Places place(Arrangement arrangement) {
    return layout.place(arrangement, Cancellation.NONE, so -> {});
  }

  private static double distance(Places places, int one, int other) {
    return Math.hypot(places.x(one) - places.x(other), places.y(one) - places.y(other));
  }

  private static Arrangement arrangement(Subgraph subgraph) {
    return Arrangement.of(
        SampleGraphs.snapshot(subgraph), node -> true, (g, n) -> 90.0, (g, n) -> 50.0);
  }
}
