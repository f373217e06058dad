package org.entente.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.extract.record.EntityId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private static Texts texts;

  @BeforeAll
  static void loadModels() {
    texts = new Texts();
  }

  @Test
  void nationalityAndOfficeBeforeANameTellTheOffice() {
    var read = texts.read("Peruvian Foreign Minister Nestor Popolizio met reporters in Lima.");
    assertThat(read.relations())
        .contains(
            "person/nestor-popolizio HOLDS_OFFICE office/foreign-minister-per",
            "office/foreign-minister-per OFFICE_OF country/PER");
    var person = read.index().entity(EntityId.global("person/nestor-popolizio"));
    assertThat(person.iso()).isEqualTo(Optional.of("PER"));
    var office = read.index().entity(EntityId.global("office/foreign-minister-per"));
    assertThat(office.label()).isEqualTo("Foreign Minister of Peru");
  }

  @Test
  void officeOfTheUnitedStatesTakesAnArticle() {
    var read = texts.read("U.S. Treasury Secretary Steven Mnuchin defended the tariffs.");
    var office = read.index().entity(EntityId.global("office/treasury-secretary-usa"));
    assertThat(office.label()).isEqualTo("Treasury Secretary of the United States");
  }

  @Test
  void spokeswomanSpeaksForHerOrganisation() {
    var read = texts.read("World Health Organization spokeswoman Fadela Chaib confirmed it.");
    assertThat(read.relations())
        .contains("person/fadela-chaib SPEAKS_FOR organization/world-health-organization");
  }

  @Test
  void appositionTellsTheOffice() {
    var read =
        texts.read("Jens Stoltenberg, the secretary general of NATO, welcomed the decision.");
    assertThat(read.relations())
        .anyMatch(it -> it.startsWith("person/jens-stoltenberg HOLDS_OFFICE office/"));
  }

  @Test
  void possessorNamesTheCountryOfTheOffice() {
    var read = texts.read("Japan's prime minister, Shinzo Abe, will travel to Tehran in June.");
    assertThat(read.relations())
        .contains("person/shinzo-abe HOLDS_OFFICE office/prime-minister-jpn");
  }

  @Test
  void formerOfficesAreNotHeld() {
    var read = texts.read("Former Brazilian President Dilma Rousseff criticized the verdict.");
    assertThat(read.relations()).noneMatch(it -> it.contains("HOLDS_OFFICE"));
  }

  @Test
  void lowerCaseNameBehindATitleIsAPerson() {
    var read = texts.read("The letter was signed by president macron on behalf of the bloc.");
    assertThat(read.at(0, "macron")).isEqualTo(List.of("person/macron"));
    var person = read.index().entity(EntityId.global("person/macron"));
    assertThat(person.label()).isEqualTo("Macron");
  }

  @Test
  void titleAndNameAreOnePhrase() {
    var read = texts.read("Turkish President Recep Tayyip Erdogan condemned the attack.");
    assertThat(read.phrase(0, "Erdogan"))
        .isEqualTo(List.of("Turkish President Recep Tayyip Erdogan"));
    assertThat(read.at(0, "President")).isEqualTo(read.at(0, "Erdogan"));
    assertThat(read.at(0, "Turkish")).isEqualTo(List.of("country/TUR"));
  }
}
