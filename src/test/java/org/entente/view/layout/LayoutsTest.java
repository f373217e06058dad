package org.entente.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.extract.record.Modality;
import org.entente.view.GraphSnapshot;
import org.entente.view.LayoutKind;
import org.entente.view.NodeKind;
import org.entente.view.SampleGraphs;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What must hold of every layout, and of each, on random graphs: empty ones, single nodes, loops,
/// parallel edges, and parts that do not hang together among them.
final class LayoutsTest {

  private static final double TOUCH = 1e-3;

  @Provide
  Arbitrary<GraphSnapshot> graphs() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.doubles().between(0, 2.5),
            Arbitraries.longs())
        .as((nodes, density, seed) -> graph(nodes, (int) (nodes * density), seed));
  }

  @Property(tries = 60)
  void placesAreTheSameEachTime(@ForAll LayoutKind kind, @ForAll("graphs") GraphSnapshot graph) {
    Places once = place(kind, boxes(graph));
    Places again = place(kind, boxes(graph));
    assertThat(again.xs()).isEqualTo(once.xs());
    assertThat(again.ys()).isEqualTo(once.ys());
  }

  @Property(tries = 150)
  void boxesDoNotOverlap(@ForAll LayoutKind kind, @ForAll("graphs") GraphSnapshot graph) {
    Arrangement boxes = boxes(graph);
    assertApart(boxes, place(kind, boxes));
  }

  @Property(tries = 150)
  void pinsHold(@ForAll LayoutKind kind, @ForAll("graphs") GraphSnapshot graph, @ForAll long seed) {
    Arrangement boxes = boxes(pinned(graph, seed));
    Places places = place(kind, boxes);
    for (int node = 0; node < boxes.nodeCount(); node++) {
      if (boxes.fixed(node)) {
        assertThat(places.x(node)).isEqualTo(boxes.x(node));
        assertThat(places.y(node)).isEqualTo(boxes.y(node));
      }
    }
    assertApart(boxes, places);
  }

  @ParameterizedTest
  @EnumSource
  void aLargeGraphIsPlacedWithoutOverlaps(LayoutKind kind) {
    Arrangement boxes = boxes(SampleGraphs.snapshot(SampleGraphs.random(1500, 2500, 4)));
    assertApart(boxes, place(kind, boxes));
  }

  @Property(tries = 60)
  void layersFollowTheEdgesOfAGraphWithoutCycles(@ForAll("graphs") GraphSnapshot graph) {
    int count = graph.nodeCount();
    int[] sources = new int[graph.edgeCount()];
    int[] targets = new int[graph.edgeCount()];
    for (int edge = 0; edge < sources.length; edge++) {
      sources[edge] = Math.min(graph.source(edge), graph.target(edge));
      targets[edge] = Math.max(graph.source(edge), graph.target(edge));
    }
    Arrangement boxes =
        Arrangement.ofBoxes(new double[count], new double[count], 80, 40, sources, targets);
    Places places = place(LayoutKind.LAYERED, boxes);
    for (int edge = 0; edge < sources.length; edge++) {
      if (sources[edge] != targets[edge]) {
        assertThat(places.x(targets[edge])).isGreaterThan(places.x(sources[edge]) + 80);
      }
    }
  }

  @Property(tries = 60)
  void ringsAreDistancesInTheGraph(@ForAll("graphs") GraphSnapshot graph) {
    if (graph.isEmpty()) {
      return;
    }
    int centre = graph.nodeCount() / 2;
    Places places = place(LayoutKind.RADIAL, boxes(graph).around(centre));
    int[] distances = distances(graph, centre);
    double[] nearest = new double[graph.nodeCount() + 1];
    double[] farthest = new double[graph.nodeCount() + 1];
    Arrays.fill(nearest, Double.MAX_VALUE);
    for (int node = 0; node < distances.length; node++) {
      if (distances[node] >= 0) {
        double radius =
            Math.hypot(places.x(node) - places.x(centre), places.y(node) - places.y(centre));
        nearest[distances[node]] = Math.min(nearest[distances[node]], radius);
        farthest[distances[node]] = Math.max(farthest[distances[node]], radius);
      }
    }
    for (int distance = 1; distance < nearest.length; distance++) {
      assertThat(nearest[distance]).isGreaterThan(farthest[distance - 1]);
    }
  }

  @Property(tries = 60)
  void eachClassIsABlockOfItsOwn(@ForAll("graphs") GraphSnapshot graph) {
    Places places = place(LayoutKind.CLASSES, boxes(graph));
    Map<NodeKind, Block> blocks = new EnumMap<>(NodeKind.class);
    for (int node = 0; node < graph.nodeCount(); node++) {
      Block own = new Block(places.x(node), places.y(node), places.x(node), places.y(node));
      blocks.merge(graph.node(node).kind(), own, Block::and);
    }
    blocks.forEach(
        (kind, block) ->
            blocks.forEach(
                (next, other) -> {
                  if (kind != next) {
                    assertThat(block.meets(other)).isFalse();
                  }
                  if (kind.family().compareTo(next.family()) < 0) {
                    assertThat(block.right).isLessThan(other.left);
                  }
                }));
  }

  private record Block(double left, double top, double right, double bottom) {

    Block and(Block other) {
      return new Block(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    boolean meets(Block other) {
      return left <= other.right
          && other.left <= right
          && top <= other.bottom
          && other.top <= bottom;
    }
  }

  @Property(tries = 60)
  void timeRunsFromLeftToRight(@ForAll("graphs") GraphSnapshot graph) {
    Places places = place(LayoutKind.TIMELINE, boxes(graph));
    for (int one = 0; one < graph.nodeCount(); one++) {
      for (int other = 0; other < graph.nodeCount(); other++) {
        LocalDate earlier = graph.node(one).day();
        LocalDate later = graph.node(other).day();
        if (earlier != null && later != null && earlier.isBefore(later)) {
          assertThat(places.x(one)).isLessThan(places.x(other));
        }
      }
    }
  }

  @Property(tries = 30)
  void whatHasNoDayStandsApartFromTheTimeline(@ForAll("graphs") GraphSnapshot graph) {
    Places places = place(LayoutKind.TIMELINE, boxes(graph));
    List<Double> timed = new ArrayList<>();
    List<Double> untimed = new ArrayList<>();
    for (int node = 0; node < graph.nodeCount(); node++) {
      (graph.node(node).day() == null ? untimed : timed).add(places.y(node));
    }
    double top = timed.stream().mapToDouble(y -> y).min().orElse(0);
    double bottom = timed.stream().mapToDouble(y -> y).max().orElse(0);
    assertThat(untimed).noneMatch(y -> !timed.isEmpty() && y >= top && y <= bottom);
  }

  private static Places place(LayoutKind kind, Arrangement arrangement) {
    return Layouts.of(kind, 1).place(arrangement, Cancellation.NONE, so -> {});
  }

  private static Arrangement boxes(GraphSnapshot graph) {
    return Arrangement.of(
        graph, node -> true, (g, n) -> 40.0 + n % 7 * 15, (g, n) -> 30.0 + n % 3 * 8);
  }

  private static void assertApart(Arrangement boxes, Places places) {
    for (int one = 0; one < places.size(); one++) {
      assertThat(places.x(one)).isFinite();
      assertThat(places.y(one)).isFinite();
      for (int other = 0; other < one; other++) {
        if (boxes.fixed(one) && boxes.fixed(other)) {
          continue;
        }
        double overX =
            (boxes.width(one) + boxes.width(other)) / 2 - Math.abs(places.x(one) - places.x(other));
        double overY =
            (boxes.height(one) + boxes.height(other)) / 2
                - Math.abs(places.y(one) - places.y(other));
        assertThat(Math.min(overX, overY)).isLessThan(TOUCH);
      }
    }
  }

  private static GraphSnapshot graph(int nodes, int edges, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NodeKind[] kinds = NodeKind.values();
    List<VisibleNode> shown = new ArrayList<>();
    for (int index = 0; index < nodes; index++) {
      NodeKind kind = kinds[random.nextInt(kinds.length)];
      LocalDate day =
          kind.family() == NodeKind.Family.EVENT && random.nextBoolean()
              ? LocalDate.of(2017, 1, 1).plusDays(random.nextInt(90))
              : null;
      shown.add(
          new VisibleNode(
              SampleGraphs.term("n" + index), "n" + index, "", kind, Modality.ASSERTED, -1, day));
    }
    List<VisibleEdge> joined = new ArrayList<>();
    for (int index = 0; index < edges; index++) {
      joined.add(
          SampleGraphs.edge(
              "n" + random.nextInt(nodes), "p" + random.nextInt(3), "n" + random.nextInt(nodes)));
    }
    return SampleGraphs.snapshot(new Subgraph(shown, joined));
  }

  private static GraphSnapshot pinned(GraphSnapshot graph, long seed) {
    VisibleGraph shown = new VisibleGraph();
    shown.show("Show", new Subgraph(graph.nodes(), graph.edges()));
    SplittableRandom random = new SplittableRandom(seed);
    List<Node> pins =
        graph.nodes().stream()
            .map(VisibleNode::term)
            .filter(node -> random.nextInt(5) == 0)
            .toList();
    shown.pin("Pin", Set.copyOf(pins), true);
    return shown.snapshot();
  }

  private static int[] distances(GraphSnapshot graph, int from) {
    int[] distances = new int[graph.nodeCount()];
    Arrays.fill(distances, -1);
    distances[from] = 0;
    Deque<Integer> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int edge = 0; edge < graph.edgeCount(); edge++) {
        int other =
            graph.source(edge) == node
                ? graph.target(edge)
                : graph.target(edge) == node ? graph.source(edge) : node;
        if (distances[other] < 0) {
          distances[other] = distances[node] + 1;
          queue.add(other);
        }
      }
    }
    return distances;
  }
}
