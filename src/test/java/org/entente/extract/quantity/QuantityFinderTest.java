package org.entente.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.entente.extract.record.Quantity.Bound;
import org.entente.text.Annotator;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  private static Annotator annotator;
  private final QuantityFinder finder = new QuantityFinder();

  @BeforeAll
  static void loadModels() {
    annotator = SharedAnnotator.ENGLISH;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Exports fell by nearly 70 percent. | nearly 70 percent | 70 | percent | ABOUT | ",
        "It caps sales at 2 million barrels a month. | 2 million barrels a month | 2000000 | barrels | EXACT | month",
        "The bank pledged $1.5 billion. | $1.5 billion | 1500000000 | USD | EXACT | ",
        "The bloc offered at least four million euros. | at least four million euros | 4000000 | EUR | AT_LEAST | ",
        "They sent up to 1,200 troops. | up to 1,200 troops | 1200 | troops | AT_MOST | ",
        "A dozen soldiers were hurt. | A dozen soldiers | 12 | soldiers | EXACT | ",
        "Some two hundred thousand people fled. | Some two hundred thousand people | 200000 | people | ABOUT | ",
        "Tens of thousands of people fled. | Tens of thousands of people | 10000 | people | AT_LEAST | ",
        "Hundreds of protesters marched. | Hundreds of protesters | 100 | protesters | AT_LEAST | ",
        "Dozens of soldiers were killed. | Dozens of soldiers | 12 | soldiers | AT_LEAST | ",
        "Thousands of refugees crossed the border. | Thousands of refugees | 1000 | refugees | AT_LEAST | ",
        "Several hundred soldiers were sent. | Several hundred soldiers | 100 | soldiers | AT_LEAST | ",
        "Scores of people died. | Scores of people | 20 | people | AT_LEAST | ",
        "A few dozen people died. | A few dozen people | 12 | people | AT_LEAST | ",
        "Two-thirds of voters agreed. | Two-thirds | 66.7 | percent | EXACT | ",
        "A third of the workers left. | A third | 33.3 | percent | EXACT | ",
        "Half of the troops withdrew. | Half | 50 | percent | EXACT | ",
        "A quarter of exports were lost. | A quarter | 25 | percent | EXACT | ",
        "Half a million people fled. | Half a million people | 500000 | people | EXACT | ",
        "Two and a half million people fled. | Two and a half million people | 2500000 | people | EXACT | ",
        "One and a half billion dollars were lost. | One and a half billion dollars | 1500000000 | USD | EXACT | ",
        "They need 10 to 15 ships. | 10 to 15 ships | 15 | ships | AT_MOST | ",
        "They need 10-15 ships. | 10-15 ships | 15 | ships | AT_MOST | ",
        "They need between 10 and 15 ships. | 10 and 15 ships | 15 | ships | AT_MOST | ",
        "Tariffs rose from 10 percent to 25 percent. | 25 percent | 25 | percent | EXACT | ",
        "Tariffs rose from 10 to 25 percent. | 25 percent | 25 | percent | EXACT | ",
        "They set a 25-percent tariff. | 25-percent | 25 | percent | EXACT | ",
        "They set a 25% tariff on steel. | 25% | 25 | percent | EXACT | ",
        "They set a tariff of 25 per cent. | 25 per cent | 25 | percent | EXACT | ",
        "Exports fell 3.5 percentage points. | 3.5 percentage points | 3.5 | percentage points | EXACT | ",
        "It was capped at 4 million barrels per day. | 4 million barrels per day | 4000000 | barrels | EXACT | day",
        "Output of 500,000 barrels a day was lost. | 500,000 barrels a day | 500000 | barrels | EXACT | day",
        "They shipped 2.5 million tonnes of wheat. | 2.5 million tonnes | 2500000 | tonnes | EXACT | ",
        "They shipped 300 tons of rice. | 300 tons | 300 | tonnes | EXACT | ",
        "The fund gave €3bn. | €3bn | 3000000000 | EUR | EXACT | ",
        "The fund gave $2.5m in aid. | $2.5m | 2500000 | USD | EXACT | ",
        "The fund gave US$40 million. | US$40 million | 40000000 | USD | EXACT | ",
        "The fund gave 40 million U.S. dollars. | 40 million U.S. dollars | 40000000 | USD | EXACT | ",
        "The fund gave £200,000. | £200,000 | 200000 | GBP | EXACT | ",
        "It costs 1.2 trillion yen. | 1.2 trillion yen | 1200000000000 | JPY | EXACT | ",
        "More than 50 people were killed. | More than 50 people | 50 | people | AT_LEAST | ",
        "At least 12 civilians were killed and 30 others wounded. | 30 others | 30 | people | EXACT | ",
        "Over 1,000 migrants were rescued. | Over 1,000 migrants | 1000 | migrants | AT_LEAST | ",
        "Fewer than 100 soldiers remain. | Fewer than 100 soldiers | 100 | soldiers | AT_MOST | ",
        "No more than 500 troops will stay. | No more than 500 troops | 500 | troops | AT_MOST | ",
        "Not less than 20 ships will come. | Not less than 20 ships | 20 | ships | AT_LEAST | ",
        "As many as 3,000 fighters are there. | As many as 3,000 fighters | 3000 | fighters | AT_MOST | ",
        "About 20 aircraft were lost. | About 20 aircraft | 20 | aircraft | ABOUT | ",
        "Roughly twenty-five diplomats were expelled. | Roughly twenty-five diplomats | 25 | diplomats | ABOUT | ",
        "They expelled 35 diplomats. | 35 diplomats | 35 | diplomats | EXACT | ",
        "The quota is 45,000 tonnes per year. | 45,000 tonnes per year | 45000 | tonnes | EXACT | year",
        "They bought 24 fighter jets. | 24 fighter jets | 24 | aircraft | EXACT | ",
        "They froze $300 million worth of assets. | $300 million | 300000000 | USD | EXACT | ",
        "They sent 5,000 additional troops. | 5,000 additional troops | 5000 | troops | EXACT | ",
        "A maximum of 10 ships may come. | A maximum of 10 ships | 10 | ships | AT_MOST | ",
        "The aid amounts to about 1.3 billion dollars annually. | about 1.3 billion dollars annually | 1300000000 | USD | ABOUT | year",
        "The deal is worth up to $10 billion over five years. | five years | 5 | years | EXACT | ",
        "Some 150 police officers were hurt. | Some 150 police officers | 150 | officers | ABOUT | ",
        "They fired three missiles. | three missiles | 3 | missiles | EXACT | ",
        "They fired two ballistic missiles. | two ballistic missiles | 2 | missiles | EXACT | ",
        "One person was killed. | One person | 1 | people | EXACT | ",
        "He is 45 years old. | 45 years | 45 | years | EXACT | ",
        "The 45-year-old man died. | 45-year | 45 | years | EXACT | ",
        "They earn 5 dollars an hour. | 5 dollars an hour | 5 | USD | EXACT | hour",
        "They shipped nearly 90 percent of crude oil. | nearly 90 percent | 90 | percent | ABOUT | ",
        "Hundreds of thousands of civilians fled. | Hundreds of thousands of civilians | 100000 | civilians | AT_LEAST | ",
        "Millions of dollars were lost. | Millions of dollars | 1000000 | USD | AT_LEAST | ",
        "Almost half of the fighters died. | Almost half | 50 | percent | ABOUT | ",
        "They bought four million barrels of crude oil a year. | four million barrels of crude oil a year | 4000000 | barrels | EXACT | year",
        "They gave 20 million Swiss francs. | 20 million Swiss francs | 20000000 | CHF | EXACT | ",
        "At least a dozen people died. | At least a dozen people | 12 | people | AT_LEAST | ",
        "Up to 10,000 people a day arrive. | Up to 10,000 people a day | 10000 | people | AT_MOST | day",
        "Exports dropped by as much as 12.5%. | as much as 12.5% | 12.5 | percent | AT_MOST | ",
        "Just under 400 people voted. | Just under 400 people | 400 | people | AT_MOST | ",
        "Around 3 to 4 million people are hungry. | Around 3 to 4 million people | 4000000 | people | ABOUT | ",
        "They paid 10,000-12,000 dollars. | 10,000-12,000 dollars | 12000 | USD | AT_MOST | ",
        "They need $10-15 million. | $10-15 million | 15000000 | USD | AT_MOST | ",
        "They need $10 million to $15 million. | $15 million | 15000000 | USD | EXACT | ",
        "Both sides lost 5 tanks each. | 5 tanks | 5 | tanks | EXACT | "
      })
  void lastNumberHasUnitBoundAndPeriod(
      String text, String words, BigDecimal value, String unit, Bound bound, String per) {
    var quantity =
        finder.find(annotator.annotate(text).sentences().getFirst()).getLast().quantity();
    assertThat(quantity.span().in(text)).isEqualTo(words);
    assertThat(quantity.value()).isEqualByComparingTo(value);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.bound()).isEqualTo(bound);
    assertThat(quantity.per().orElse(null)).isEqualTo(per);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2018 the Group of 77 met at room 12.",
        "One of the leaders said so.",
        "The plan has two parts.",
        "The 15-member council met.",
        "The third of the talks failed."
      })
  void numbersOfNothingMeasuredAreNoQuantities(String text) {
    assertThat(finder.find(annotator.annotate(text).sentences().getFirst())).isEmpty();
  }
}
