package org.entente.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;
import org.junit.jupiter.api.Test;

final class EdgeRoutesTest {

  private final GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.knots());
  private final EdgeRoutes ways =
      new EdgeRoutes(graph, new Viewport(-400, -300, 2, 800, 600), new Lanes(graph));
  private final EdgeRoute[] routes =
      IntStream.range(0, graph.edgeCount()).mapToObj(ways::route).toArray(EdgeRoute[]::new);

  @Test
  void edgesBetweenTheSameNodesRunApart() {
    for (int one = 0; one < routes.length; one++) {
      for (int other = 0; other < one; other++) {
        if (sameEnds(one, other)) {
          double apart =
              Math.hypot(
                  routes[one].x(0.5) - routes[other].x(0.5),
                  routes[one].y(0.5) - routes[other].y(0.5));
          assertThat(apart).isGreaterThan(12);
        }
      }
    }
  }

  @Test
  void edgeAloneIsStraightAndStartsAtTheRim() {
    int alone = graph.edges().indexOf(SampleGraphs.edge("Gamma", "speaks for", "Alpha"));
    assertThat(routes[alone].straight()).isTrue();
    int gamma = graph.source(alone);
    Viewport viewport = new Viewport(-400, -300, 2, 800, 600);
    double fromMiddle =
        Math.hypot(
            routes[alone].x1() - viewport.screenX(graph.x(gamma)),
            routes[alone].y1() - viewport.screenY(graph.y(gamma)));
    assertThat(fromMiddle).isGreaterThan(Figures.radius(graph, gamma, 2));
  }

  private boolean sameEnds(int one, int other) {
    return (graph.source(one) == graph.source(other) && graph.target(one) == graph.target(other))
        || (graph.source(one) == graph.target(other) && graph.target(one) == graph.source(other));
  }
}
