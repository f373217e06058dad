package org.entente.explore.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.extract.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateJudgeTest {

  private static final DuplicateJudge JUDGE = new DuplicateJudge(Gazetteer.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Volodymyr Zelensky|UKR||Volodymyr Zelenskyy|UKR||PERHAPS|spelled almost alike",
        "Zelensky|||Volodymyr Zelensky|UKR||PERHAPS|surname",
        "Rex Tillerson|USA||Rex W. Tillerson|USA||PERHAPS|names agree",
        "J. Arana|PER|Mayor of Peru|Jose Arana|PER|Mayor of Peru|SAME|same office",
        "Nestor Popolizio|PER||Néstor Popolizio|PER||SAME|same name",
        "Maria Lopez|||Juana Lopez|||DIFFERENT|given names",
        "Maria Lopez|CHL||Maria Lopez|ESP||DIFFERENT|different countries",
        "Maria Lopez|||Maria Rivera|||DIFFERENT|surnames"
      })
  void personsAreToldByNameCountryAndOffice(
      String first,
      String country,
      String office,
      String second,
      String otherCountry,
      String otherOffice,
      Verdict verdict,
      String reason) {
    check(
        profile(Profile.Kind.PERSON, first, country, office),
        profile(Profile.Kind.PERSON, second, otherCountry, otherOffice),
        verdict,
        reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OCG||Organisation of Coffee Growers||PERHAPS|acronym",
        "WTO||World Trade Organization||SAME|known name",
        "Organisation of Coffee Growers||Organization of Coffee Growers||PERHAPS|spelled",
        "Foreign Ministry||Foreign Ministry|PER|PERHAPS|same name",
        "Foreign Ministry|CHL|Foreign Ministry|PER|DIFFERENT|different countries",
        "Kivuli Savings Bank||Kivuli Savings Bank of Kenya||PERHAPS|part of",
        "Norvia||Aerovia||DIFFERENT|names differ"
      })
  void bodiesAreToldByNameAcronymAndCountry(
      String first,
      String country,
      String second,
      String otherCountry,
      Verdict verdict,
      String reason) {
    check(
        profile(Profile.Kind.BODY, first, country, null),
        profile(Profile.Kind.BODY, second, otherCountry, null),
        verdict,
        reason);
  }

  private static void check(Profile a, Profile b, Verdict verdict, String reason) {
    assertThat(JUDGE.judge(a, b).verdict()).isEqualTo(verdict);
    assertThat(JUDGE.judge(a, b).reason()).contains(reason);
    assertThat(JUDGE.judge(b, a)).isEqualTo(JUDGE.judge(a, b));
    if (verdict != Verdict.DIFFERENT) {
      assertThat(BlockingKeys.of(a)).containsAnyElementsOf(BlockingKeys.of(b));
    }
  }

  private static Profile profile(
      Profile.Kind kind,
      String name,
      @org.jspecify.annotations.Nullable String country,
      @org.jspecify.annotations.Nullable String office) {
    return new Profile(
        kind,
        true,
        List.of(name),
        country == null ? Set.of() : Set.of(country),
        office == null ? Set.of() : Set.of(office),
        Set.of());
  }
}
