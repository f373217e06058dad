package org.entente.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.entente.extract.record.Quantity.Bound;
import org.entente.text.Annotator;
import org.entente.text.model.NewsAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

  private static Annotator annotator;
  private final QuantityFinder finder = new QuantityFinder();

  @BeforeAll
  static void loadModels() {
    annotator = new NewsAnnotator();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports fell by nearly 70 percent. | nearly 70 percent | 70 | percent | ABOUT | ",
        "It caps sales at 2 million barrels a month. | 2 million barrels a month | 2000000 | barrels | EXACT | month",
        "The bank pledged $1.5 billion. | $1.5 billion | 1500000000 | USD | EXACT | ",
        "The bloc offered at least four million euros. | at least four million euros | 4000000 | EUR | AT_LEAST | ",
        "They sent up to 1,200 troops. | up to 1,200 troops | 1200 | troops | AT_MOST | ",
        "A dozen soldiers were hurt. | A dozen soldiers | 12 | soldiers | EXACT | ",
        "Some two hundred thousand people fled. | Some two hundred thousand people | 200000 | people | ABOUT | "
      })
  void numbersHaveUnitBoundAndPeriod(
      String text, String words, BigDecimal value, String unit, Bound bound, String per) {
    var found = finder.find(annotator.annotate(text).sentences().getFirst());
    assertThat(found).hasSize(1);
    var quantity = found.getFirst().quantity();
    assertThat(quantity.span().in(text)).isEqualTo(words);
    assertThat(quantity.value()).isEqualByComparingTo(value);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.bound()).isEqualTo(bound);
    assertThat(quantity.per().orElse(null)).isEqualTo(per);
  }

  @Test
  void yearsAndBareNumbersAreNoQuantities() {
    var sentence = annotator.annotate("In 2018 the Group of 77 met at room 12.").sentences();
    assertThat(finder.find(sentence.getFirst())).isEmpty();
  }
}
