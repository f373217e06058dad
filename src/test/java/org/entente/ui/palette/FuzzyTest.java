package org.entente.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FuzzyTest {

  @Test
  void lettersMustComeInTheirOrder() {
    assertThat(Fuzzy.score("fit", "Fit to window")).isPresent();
    assertThat(Fuzzy.score("ftw", "Fit to window")).isPresent();
    assertThat(Fuzzy.score("wtf", "Fit to window")).isEmpty();
    assertThat(Fuzzy.score("fitt", "Fit a widow")).isEmpty();
  }

  @Test
  void nothingTypedFitsEverything() {
    assertThat(Fuzzy.score("", "Undo")).isPresent();
  }

  @Test
  void beginningsOfWordsAndLettersSideBySideComeFirst() {
    assertThat(best("inv", "Invert the selection", "Take the measure off", "Import, never"))
        .isEqualTo("Invert the selection");
    assertThat(best("sa", "Select all", "Statistics of what is drawn", "Save picture as"))
        .isIn("Select all", "Save picture as");
    assertThat(best("page", "Size by PageRank", "Shape and groups grew"))
        .isEqualTo("Size by PageRank");
  }

  private static String best(String typed, String... names) {
    return List.of(names).stream()
        .max(Comparator.comparingInt(name -> Fuzzy.score(typed, name).orElse(-1)))
        .orElseThrow();
  }
}
