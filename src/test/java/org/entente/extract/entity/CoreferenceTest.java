package org.entente.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

  private static Texts texts;

  @BeforeAll
  static void loadModels() {
    texts = new Texts();
  }

  @Test
  void surnameIsThePersonNamedInFull() {
    var read =
        texts.read(
            "German Chancellor Angela Merkel met the delegation. Merkel praised the agreement.");
    assertThat(read.at(1, "Merkel")).isEqualTo(List.of("person/angela-merkel"));
  }

  @Test
  void theTwoArePersonsNamedTogether() {
    var read =
        texts.read("Emmanuel Macron and Angela Merkel met in Paris. The two discussed the budget.");
    assertThat(read.at(1, "two"))
        .containsExactlyInAnyOrder("person/emmanuel-macron", "person/angela-merkel");
  }

  @Test
  void bothSidesAreTheCountriesNamedTogether() {
    var read =
        texts.read("India and Pakistan exchanged fire on Monday. Both sides blamed each other.");
    assertThat(read.at(1, "sides")).containsExactlyInAnyOrder("country/IND", "country/PAK");
  }

  @Test
  void theCountryIsTheOneNamedLast() {
    var read = texts.read("The council imposed sanctions on Iran. The country closed the border.");
    assertThat(read.at(1, "country")).isEqualTo(List.of("country/IRN"));
  }

  @Test
  void itIsTheSubjectBefore() {
    var read = texts.read("Turkey closed the border. It also recalled its ambassador.");
    assertThat(read.at(1, "It")).isEqualTo(List.of("country/TUR"));
    assertThat(read.at(1, "its")).isEqualTo(List.of("country/TUR"));
  }

  @Test
  void itsMayMeanTheSubjectThatStandsAtTheSamePlaceOfTheSentenceBefore() {
    var read = texts.read("Turkey closed the border. Its envoy left Athens.");
    assertThat(read.at(1, "Its")).isEqualTo(List.of("country/TUR"));
  }

  @Test
  void expletiveItIsNobody() {
    var read = texts.read("Turkey closed the border. It is important to talk.");
    assertThat(read.at(1, "It")).isEmpty();
  }

  @Test
  void bareTitleIsThePersonWhoBearsIt() {
    var read =
        texts.read(
            "Finnish Foreign Minister Timo Soini arrived in Oslo. The minister signed the treaty.");
    assertThat(read.at(1, "minister")).isEqualTo(List.of("person/timo-soini"));
  }

  @Test
  void seatOfGovernmentIsActorOrPlaceByItsContext() {
    var read =
        texts.read(
            "Moscow rejected the accusation. Thousands marched through the streets in Moscow.");
    assertThat(read.at(0, "Moscow")).isEqualTo(List.of("country/RUS"));
    assertThat(read.at(1, "Moscow")).isEqualTo(List.of("place/moscow"));
  }

  @Test
  void governmentOfACountryIsTheCountry() {
    var read = texts.read("The Syrian government rejected the proposal.");
    assertThat(read.at(0, "government")).isEqualTo(List.of("country/SYR"));
  }

  @Test
  void unknownActorsStayTheirNounPhraseWithTheirCountry() {
    var read = texts.read("Egyptian police arrested dozens of protesters in Cairo.");
    assertThat(read.at(0, "police")).isEqualTo(List.of("actor-egyptian-police"));
    var police = read.index().referents(0, 1).getFirst();
    assertThat(read.index().entity(police.entity()).iso()).contains("EGY");
    assertThat(read.phrase(0, "dozens")).isEqualTo(List.of("dozens of protesters"));
  }

  @Test
  void acronymsCountInCapitalsOnly() {
    var read = texts.read("They told us who is coming, and the US agreed.");
    assertThat(read.at(0, "us")).isEmpty();
    assertThat(read.at(0, "who")).isEmpty();
    assertThat(read.at(0, "US")).isEqualTo(List.of("country/USA"));
  }
}
