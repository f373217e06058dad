package org.entente.view.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.extract.record.Modality;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.SampleGraphs;
import org.junit.jupiter.api.Test;

final class StatisticsTest {

  @Test
  void countsWhatIsDrawn() {
    GraphSnapshot graph =
        SampleGraphs.snapshot(
            new SampleGraphs()
                .add("a", NodeKind.COUNTRY)
                .add("b", NodeKind.COUNTRY)
                .add("c", NodeKind.PERSON)
                .add("d", NodeKind.PLACE)
                .join("a", "p", "b")
                .join("a", "q", "b", Modality.CLAIMED)
                .join("b", "p", "c")
                .join("c", "p", "c")
                .build());
    assertThat(Statistics.of(graph))
        .isEqualTo(
            new Statistics(
                4,
                4,
                Map.of(NodeKind.COUNTRY, 2, NodeKind.PERSON, 1, NodeKind.PLACE, 1),
                Map.of(Modality.ASSERTED, 3, Modality.CLAIMED, 1),
                2,
                3,
                2 / 6.0,
                2,
                3));
  }

  @Test
  void anEmptyGraphHasNothingToCount() {
    assertThat(Statistics.of(GraphSnapshot.EMPTY))
        .isEqualTo(new Statistics(0, 0, Map.of(), Map.of(), 0, 0, 0, 0, 0));
  }
}
