package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.view.Emphasis.Channel;
import org.entente.view.picture.Figures;
import org.entente.view.picture.Palette;
import org.entente.view.picture.Theme;
import org.junit.jupiter.api.Test;

final class EmphasisTest {

  private final VisibleGraph graph = new VisibleGraph();

  @Test
  void sizeShowsTheMeasureUntilItIsUndone() {
    graph.show("Show", SampleGraphs.article());
    double before = Figures.radius(graph.snapshot(), index("Anna Berg"));
    graph.emphasise("Size by degree", sizes());
    assertThat(Figures.radius(graph.snapshot(), index("Anna Berg")))
        .isGreaterThan(2 * Figures.radius(graph.snapshot(), index("Norland")));
    assertThat(graph.undo()).isTrue();
    assertThat(graph.emphasis()).isEqualTo(Emphasis.NONE);
    assertThat(Figures.radius(graph.snapshot(), index("Anna Berg"))).isEqualTo(before);
    assertThat(graph.redo()).isTrue();
    assertThat(graph.snapshot().weight(index("Anna Berg"))).isEqualTo(1);
  }

  @Test
  void whatComesLaterIsDrawnAsNotMeasured() {
    graph.show("Show", SampleGraphs.article());
    graph.emphasise("Colour by group", groups());
    graph.show(
        "Expand",
        new Subgraph(List.of(SampleGraphs.node("Harmonia", NodeKind.COUNTRY)), List.of()));
    Palette palette = Palette.of(Theme.LIGHT);
    assertThat(graph.snapshot().weight(index("Harmonia"))).isNaN();
    assertThat(palette.fill(graph.snapshot(), index("Harmonia"))).isEqualTo(palette.unmeasured());
    assertThat(palette.fill(graph.snapshot(), index("Anna Berg"))).isEqualTo(palette.group(1));
  }

  @Test
  void theMeasureStaysWithItsNodesWhenSomeAreFilteredAway() {
    graph.show("Show", SampleGraphs.article());
    graph.emphasise("Size by degree", sizes());
    graph.filter("Hide", GraphFilter.NONE.withKinds(java.util.Set.of(NodeKind.COUNTRY)));
    assertThat(graph.snapshot().weight(index("Anna Berg"))).isEqualTo(1);
  }

  @Test
  void showingTheSameAgainIsNoStep() {
    graph.show("Show", SampleGraphs.article());
    graph.emphasise("Size by degree", sizes());
    graph.emphasise("Size by degree", sizes());
    assertThat(graph.undoable()).hasSize(2);
  }

  private static Emphasis sizes() {
    return new Emphasis(
        "Degree",
        Channel.SIZE,
        Map.of(SampleGraphs.term("Anna Berg"), 9.0, SampleGraphs.term("Norland"), 1.0));
  }

  private static Emphasis groups() {
    return new Emphasis(
        "Components",
        Channel.GROUP,
        Map.of(SampleGraphs.term("Anna Berg"), 1.0, SampleGraphs.term("Norland"), 0.0));
  }

  private int index(String name) {
    return graph.snapshot().indexOf(SampleGraphs.term(name)).orElseThrow();
  }
}
