package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class GraphSnapshotTest {

  @Property(tries = 60)
  void incidentEdgesDegreesAndNeighboursAreThoseOfTheEdges(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.random(size, 3 * size, seed));
    for (int node = 0; node < graph.nodeCount(); node++) {
      assertThat(graph.indexOf(graph.node(node).term())).contains(node);
      int ends = 0;
      Set<Integer> others = new HashSet<>();
      for (int edge = 0; edge < graph.edgeCount(); edge++) {
        ends += graph.source(edge) == node ? 1 : 0;
        ends += graph.target(edge) == node ? 1 : 0;
        if (graph.source(edge) == node || graph.target(edge) == node) {
          others.add(graph.source(edge) == node ? graph.target(edge) : graph.source(edge));
        }
      }
      others.remove(node);
      assertThat(graph.degree(node)).isEqualTo(ends);
      assertThat(graph.shownNeighbours(node)).isEqualTo(others.size());
      for (int at = 0; at < graph.degree(node); at++) {
        int edge = graph.edgeOf(node, at);
        assertThat(node).isIn(graph.source(edge), graph.target(edge));
      }
    }
  }

  @Test
  void slotsOfWhatWasHiddenAreTakenOverWithoutMixingUpEnds() {
    VisibleGraph graph = new VisibleGraph();
    graph.show("Show", SampleGraphs.random(60, 150, 4));
    graph.hide("Hide", Set.of(SampleGraphs.term("Node 3"), SampleGraphs.term("Node 40")));
    graph.show("Show", SampleGraphs.article());
    graph.undo();
    graph.undo();
    GraphSnapshot snapshot = graph.snapshot();
    assertThat(snapshot.nodeCount()).isEqualTo(60);
    for (int edge = 0; edge < snapshot.edgeCount(); edge++) {
      assertThat(snapshot.node(snapshot.source(edge)).term())
          .isEqualTo(snapshot.edge(edge).subject());
      assertThat(snapshot.node(snapshot.target(edge)).term())
          .isEqualTo(snapshot.edge(edge).object());
    }
  }

  @Test
  void termsThatAreNotDrawnAreNotFound() {
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.article());
    assertThat(graph.contains(SampleGraphs.term("Nobody"))).isFalse();
    assertThat(GraphSnapshot.EMPTY.indexOf(SampleGraphs.term("Nobody"))).isEmpty();
  }
}
