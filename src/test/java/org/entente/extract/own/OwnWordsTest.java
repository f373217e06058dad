package org.entente.extract.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.entente.base.Problem;
import org.entente.base.TextPosition;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Entity;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.Test;

final class OwnWordsTest {

  private static final Extractor SHIPPED =
      new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());

  @Test
  void ownRuleFindsAnEventThatTheShippedOnesDoNot() {
    String text = "Kenya ghosted Uganda on Monday.";
    assertThat(SHIPPED.extract(article(text)).events()).isEmpty();

    Extraction found =
        with("own.ghost | verb | ghost | object:actor | REJECT REJECTION").extract(article(text));

    Event event = found.events().getFirst();
    assertThat(event.type()).contains(EventType.REJECT);
    assertThat(event.mentions().getFirst().rule()).isEqualTo("own.ghost");
    assertThat(event.in(Role.AGENT)).extracting(id -> id.path()).containsExactly("country/KEN");
    assertThat(event.in(Role.TARGET)).extracting(id -> id.path()).containsExactly("country/UGA");
  }

  @Test
  void ownRuleComesBeforeAnEquallyNarrowOne() {
    Extractor own = with("own.condemn | verb | condemn | object | PROTEST");

    assertThat(own.extract(article("Kenya condemned Uganda on Monday.")).events().getFirst().type())
        .contains(EventType.PROTEST);
  }

  @Test
  void ownRuleTakesThePlaceOfTheShippedOneOfItsName() {
    Rule shipped = SHIPPED.rules().rules().getFirst();
    Extractor own = with(shipped.id() + " | verb | ghost | object | REJECT");

    assertThat(own.rules().rule(shipped.id()).orElseThrow().words()).containsExactly("ghost");
    assertThat(own.rules().rules()).hasSameSizeAs(SHIPPED.rules().rules());
  }

  @Test
  void ownRuleMayUseShippedAndOwnGroups() {
    Extractor own =
        with("@mine += ghost @talks", "own | verb | @mine | object:actor | REJECT REJECTION");

    assertThat(own.rules().rule("own").orElseThrow().words()).contains("ghost", "meeting");
  }

  @Test
  void ownAliasTurnsAnUnknownActorIntoTheKnownOne() {
    String text = "The Land of Safaris condemned Uganda on Monday.";
    assertThat(agents(SHIPPED.extract(article(text)))).doesNotContain("country/KEN");

    assertThat(agents(with("Kenya | alias | Land of Safaris").extract(article(text))))
        .containsExactly("country/KEN");
  }

  @Test
  void ownNameHasItsCountryAndItsFurtherNames() {
    Extraction found =
        with("Lake Shore Union | organization | LSU, Shore Union | Kenya")
            .extract(article("The LSU condemned Uganda on Monday. The Shore Union met Rwanda."));

    Entity union =
        found.entities().stream()
            .filter(entity -> entity.id().path().equals("organization/lake-shore-union"))
            .findFirst()
            .orElseThrow();
    assertThat(union.label()).isEqualTo("Lake Shore Union");
    assertThat(union.iso()).contains("KEN");
    assertThat(union.mentions()).hasSize(2);
  }

  @Test
  void ownPersonKeepsTitleAndSurname() {
    Extraction found =
        with("Amina Otieno | person | Mama Amina | Kenya")
            .extract(
                article(
                    "Kenyan Foreign Minister Amina Otieno met the president of Uganda. Otieno"
                        + " condemned Rwanda. Mama Amina praised Ghana."));

    Entity person =
        found.entities().stream()
            .filter(entity -> entity.id().path().equals("person/amina-otieno"))
            .findFirst()
            .orElseThrow();
    assertThat(person.iso()).contains("KEN");
    assertThat(person.mentions()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(found.relations()).anyMatch(relation -> relation.subject().equals(person.id()));
  }

  @Test
  void ownSeatSpeaksForItsCountry() {
    assertThat(
            agents(
                with("Kenya | seat | Harambee House")
                    .extract(article("Harambee House condemned Uganda on Monday."))))
        .containsExactly("country/KEN");
  }

  @Test
  void aliasMayPointToAnOwnName() {
    assertThat(
            agents(
                with("Lake Shore Union | organization", "Lake Shore Union | alias | Shoremen")
                    .extract(article("Shoremen condemned Uganda on Monday."))))
        .containsExactly("organization/lake-shore-union");
  }

  @Test
  void emptyLinesCommentsAndAByteOrderMarkAreNoRows() {
    assertThat(parse("\uFEFF# mine", "", "  # and this").problems()).isEmpty();
  }

  @Test
  void examplesOfANewFileAreRight() {
    List<String> examples =
        OwnWordsFile.template()
            .lines()
            .filter(line -> line.matches("# \\S.* \\| .*") && !line.contains(": name |"))
            .map(line -> line.substring(2))
            .toList();

    OwnWordsFile file = parse(examples.toArray(String[]::new));

    assertThat(file.problems()).isEmpty();
    assertThat(file.words().rules()).hasSize(2);
    assertThat(file.words().names()).hasSize(5);
    assertThat(parse(OwnWordsFile.template()).problems()).isEmpty();
  }

  @Test
  void everyBadLineIsToldWithItsPlaceAndNothingIsKept() {
    OwnWordsFile file =
        parse(
            "own.a | verb | ghost | object | REJECT",
            "own.b | verb | ghost | objct | REJECT",
            "nonsense",
            "own.c | werb | ghost | object | REJECT",
            "Atlantis | alias | Sunken Land",
            "own.d | verb | @nowhere | object | REJECT",
            "Kenya | alias |",
            "X Party | organization | XP | Kenya | what");

    assertThat(file.words()).isEqualTo(OwnWords.NONE);
    assertThat(file.problems())
        .extracting(Problem::what, problem -> problem.position().orElseThrow())
        .containsExactly(
            tuple("There is no slot objct", 2, 24),
            tuple("This is no row", 3, 1),
            tuple("There is no kind of row werb", 4, 9),
            tuple("Nobody and nothing is known by the name Atlantis", 5, 1),
            tuple("No word group is called @nowhere", 6, 16),
            tuple("The row adds no words", 7, 16),
            tuple("The row has too many columns", 8, 39));
    assertThat(file.problems()).allSatisfy(problem -> assertThat(problem.advice()).isNotEmpty());
    assertThat(file.problems().getFirst().inOneLine()).startsWith("words.txt:2:24: ");
  }

  private static Tuple tuple(String what, int line, int column) {
    return org.assertj.core.api.Assertions.tuple(what, new TextPosition(line, column));
  }

  private static List<String> agents(Extraction extraction) {
    return extraction.events().stream()
        .flatMap(event -> event.in(Role.AGENT).stream())
        .map(id -> id.path())
        .toList();
  }

  private static Extractor with(String... lines) {
    OwnWordsFile file = parse(lines);
    assertThat(file.problems()).isEmpty();
    return SHIPPED.with(file.words());
  }

  private static OwnWordsFile parse(String... lines) {
    return OwnWordsFile.parse(
        String.join("\n", lines), "words.txt", SHIPPED.rules(), SHIPPED.names());
  }

  private static Article article(String text) {
    return new Article("test", text, Optional.empty());
  }
}
