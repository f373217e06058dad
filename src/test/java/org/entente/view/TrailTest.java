package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

final class TrailTest {

  @Test
  void thousandsOfSmallStepsAreKept() {
    Trail trail = new Trail(10_000);
    for (int step = 0; step < 5_000; step++) {
      trail.add(pinning(2));
    }
    assertThat(trail.done()).hasSize(5_000);
    assertThat(trail.forgotten()).isZero();
  }

  @Test
  void oldestStepsAreForgottenAndCountedWhenAllTogetherAreTooHeavy() {
    Trail trail = new Trail(100);
    for (int step = 0; step < 5; step++) {
      trail.add(pinning(40));
    }
    assertThat(trail.done()).hasSize(2);
    assertThat(trail.forgotten()).isEqualTo(3);
  }

  @Test
  void lastStepIsKeptHoweverHeavy() {
    Trail trail = new Trail(100);
    trail.add(pinning(500));
    assertThat(trail.done()).hasSize(1);
  }

  @Test
  void stepsThatWereUndoneWeighUntilAnotherIsMade() {
    Trail trail = new Trail(100);
    trail.add(pinning(60));
    trail.back();
    trail.add(pinning(60));
    trail.add(pinning(30));
    assertThat(trail.done()).hasSize(2);
    assertThat(trail.undone()).isEmpty();
  }

  private static GraphStep pinning(int nodes) {
    Set<org.apache.jena.graph.Node> terms = new java.util.HashSet<>();
    for (int node = 0; node < nodes; node++) {
      terms.add(NodeFactory.createURI("http://example.org/" + node));
    }
    return new GraphStep(StepName.of("Pin"), List.of(new GraphDelta.Pinned(terms, true)));
  }
}
