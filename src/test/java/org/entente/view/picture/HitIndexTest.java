package org.entente.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;

final class HitIndexTest {

  private static final double NODE_REACH = 3;
  private static final double EDGE_REACH = 6;

  @Property(tries = 40)
  void gridFindsWhatLookingAtEverythingFinds(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 3) double zoom) {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(150, 260, seed));
    Viewport viewport = new Viewport(-400 / zoom, -300 / zoom, zoom, 800, 600);
    HitIndex index = new HitIndex(graph);
    EdgeRoutes ways = new EdgeRoutes(graph, viewport, new Lanes(graph));
    EdgeRoute[] routes =
        IntStream.range(0, graph.edgeCount()).mapToObj(ways::route).toArray(EdgeRoute[]::new);
    SplittableRandom random = new SplittableRandom(seed);
    for (int question = 0; question < 200; question++) {
      double x = 800 * random.nextDouble();
      double y = 600 * random.nextDouble();
      assertThat(index.nodeAt(viewport, x, y, NODE_REACH)).isEqualTo(node(graph, viewport, x, y));
      assertThat(index.edgeAt(viewport, x, y, EDGE_REACH)).isEqualTo(edge(routes, x, y));
    }
  }

  private static OptionalInt node(GraphSnapshot graph, Viewport viewport, double x, double y) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int node = 0; node < graph.nodeCount(); node++) {
      double beyond =
          Math.hypot(x - viewport.screenX(graph.x(node)), y - viewport.screenY(graph.y(node)))
              - Figures.radius(graph, node, viewport.zoom());
      if (beyond <= NODE_REACH && beyond <= least) {
        best = node;
        least = beyond;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static OptionalInt edge(EdgeRoute[] routes, double x, double y) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int edge = 0; edge < routes.length; edge++) {
      double distance = routes[edge].distance(x, y);
      if (distance <= EDGE_REACH && distance < least) {
        best = edge;
        least = distance;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
