package org.entente.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

final class VisitsTest {

  private static final Node A = NodeFactory.createURI("urn:a");
  private static final Node B = NodeFactory.createURI("urn:b");
  private static final Node C = NodeFactory.createURI("urn:c");

  private final Visits visits = new Visits();

  @Test
  void backAndForwardGoTheSameWay() {
    visits.go(A);
    visits.go(B);
    visits.back();
    assertThat(visits.current().get()).isEqualTo(A);
    visits.forward();
    assertThat(visits.current().get()).isEqualTo(B);
    assertThat(visits.canGoForward().get()).isFalse();
  }

  @Test
  void goingElsewhereForgetsWhatLayAhead() {
    visits.go(A);
    visits.go(B);
    visits.back();
    visits.go(C);
    assertThat(visits.trail()).containsExactly(A, C);
    assertThat(visits.canGoForward().get()).isFalse();
  }

  @Test
  void sameNodeAgainIsNoStep() {
    visits.go(A);
    visits.go(A);
    assertThat(visits.trail()).containsExactly(A);
    assertThat(visits.canGoBack().get()).isFalse();
  }

  @Test
  void crumbGoesBackToItsStep() {
    visits.go(A);
    visits.go(B);
    visits.go(C);
    visits.backTo(0);
    assertThat(visits.current().get()).isEqualTo(A);
    assertThat(visits.canGoForward().get()).isTrue();
  }
}
