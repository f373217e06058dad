package org.entente.view.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.assertj.core.data.Offset;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.Progress;
import org.entente.view.Emphasis;
import org.entente.view.Emphasis.Channel;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.SampleGraphs;
import org.graphstream.algorithm.BetweennessCentrality;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InsightTest {

  /// Two triangles with a bridge between them, and a pair apart.
  private static final GraphSnapshot BRIDGE =
      SampleGraphs.snapshot(
          new SampleGraphs()
              .add("a", NodeKind.COUNTRY)
              .add("b", NodeKind.COUNTRY)
              .add("c", NodeKind.COUNTRY)
              .add("d", NodeKind.COUNTRY)
              .add("e", NodeKind.COUNTRY)
              .add("f", NodeKind.COUNTRY)
              .add("x", NodeKind.PERSON)
              .add("y", NodeKind.PERSON)
              .join("a", "p", "b")
              .join("b", "p", "c")
              .join("c", "p", "a")
              .join("c", "p", "d")
              .join("d", "p", "e")
              .join("e", "p", "f")
              .join("f", "p", "d")
              .join("x", "p", "y")
              .build());

  @Test
  void betweennessIsThatOfGraphStream() {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(120, 260, 11));
    double[] found =
        ShortestWays.of(Neighbourhood.of(graph), Progress.NONE, Cancellation.NONE).betweenness();
    double[] expected = betweennessByGraphStream(graph);
    assertThat(found).usingComparatorWithPrecision(1e-6).containsExactly(expected);
  }

  @Test
  void sampledBetweennessFindsTheSameMostCentralNodes() {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(1500, 3000, 5));
    Neighbourhood joined = Neighbourhood.of(graph);
    double[] all = ShortestWays.of(joined, Progress.NONE, Cancellation.NONE).betweenness();
    double[] some = ShortestWays.of(joined, 200, Progress.NONE, Cancellation.NONE).betweenness();
    Set<Integer> best = highest(all, 10);
    best.retainAll(highest(some, 10));
    assertThat(best).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void closenessIsTheMeanOfOneOverTheDistance() {
    Emphasis closeness = measured(BRIDGE, Measure.CLOSENESS);
    // c: three at 1, two at 2, two that no way leads to.
    assertThat(value(closeness, "c")).isCloseTo((3 + 2 / 2.0) / 7, Offset.offset(1e-9));
    assertThat(value(closeness, "x")).isCloseTo(1 / 7.0, Offset.offset(1e-9));
  }

  @Test
  void pageRanksMakeOneAndFavourTheBridge() {
    Emphasis ranks = measured(BRIDGE, Measure.PAGE_RANK);
    assertThat(ranks.values().values().stream().mapToDouble(rank -> rank).sum())
        .isCloseTo(1, Offset.offset(1e-3));
    assertThat(value(ranks, "c")).isGreaterThan(value(ranks, "a"));
  }

  @Test
  void componentsAreNumberedFromTheLargest() {
    Emphasis components = measured(BRIDGE, Measure.COMPONENTS);
    assertThat(components.channel()).isEqualTo(Channel.GROUP);
    assertThat(List.of("a", "b", "c", "d", "e", "f"))
        .allSatisfy(name -> assertThat(value(components, name)).isZero());
    assertThat(List.of("x", "y"))
        .allSatisfy(name -> assertThat(value(components, name)).isEqualTo(1));
  }

  @Test
  void communitiesAreTheTrianglesAndThePair() {
    Emphasis communities = measured(BRIDGE, Measure.COMMUNITIES);
    assertThat(List.of("a", "b", "c"))
        .allSatisfy(
            name -> assertThat(value(communities, name)).isEqualTo(value(communities, "a")));
    assertThat(List.of("d", "e", "f"))
        .allSatisfy(
            name -> assertThat(value(communities, name)).isEqualTo(value(communities, "d")));
    assertThat(new HashSet<>(communities.values().values()))
        .containsExactlyInAnyOrder(0.0, 1.0, 2.0);
    assertThat(value(communities, "x")).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void everyMeasureTellsSomethingOfEveryNodeAndTheSameAgain(Measure measure) {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.article());
    Emphasis found = measured(graph, measure);
    assertThat(found.values()).hasSize(graph.nodeCount());
    assertThat(found).isEqualTo(measured(graph, measure));
    assertThat(found.channel() == Channel.GROUP).isEqualTo(measure.groups());
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void anEmptyGraphIsMeasuredAsWell(Measure measure) {
    assertThat(measured(GraphSnapshot.EMPTY, measure).values()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Measure.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DEGREE"})
  void whatIsCancelledEnds(Measure measure) {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.article());
    CancellationSource cancelled = new CancellationSource();
    cancelled.cancel();
    assertThatThrownBy(() -> Insight.of(graph, measure, Channel.SIZE, Progress.NONE, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private static Emphasis measured(GraphSnapshot graph, Measure measure) {
    return Insight.of(graph, measure, measure.usualChannel(), Progress.NONE, Cancellation.NONE);
  }

  private static double value(Emphasis emphasis, String name) {
    Node term = SampleGraphs.term(name);
    assertThat(emphasis.values()).containsKey(term);
    return emphasis.values().getOrDefault(term, Double.NaN);
  }

  private static Set<Integer> highest(double[] values, int count) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, index -> index);
    Arrays.sort(order, (one, other) -> Double.compare(values[other], values[one]));
    return new HashSet<>(List.of(order).subList(0, count));
  }

  private static double[] betweennessByGraphStream(GraphSnapshot snapshot) {
    Graph graph = new SingleGraph("peer");
    for (int node = 0; node < snapshot.nodeCount(); node++) {
      graph.addNode("n" + node);
    }
    for (int edge = 0; edge < snapshot.edgeCount(); edge++) {
      String from = "n" + snapshot.source(edge);
      String to = "n" + snapshot.target(edge);
      if (!from.equals(to) && !graph.getNode(from).hasEdgeBetween(to)) {
        graph.addEdge("e" + edge, from, to);
      }
    }
    BetweennessCentrality peer = new BetweennessCentrality();
    peer.init(graph);
    peer.compute();
    double[] values = new double[snapshot.nodeCount()];
    Arrays.setAll(values, node -> (Double) graph.getNode(node).getAttribute("Cb") / 2);
    return values;
  }
}
