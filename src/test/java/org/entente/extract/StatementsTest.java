package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.extract.record.Speech;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.Test;

/// Who says what, and what the article leaves to its sources.
final class StatementsTest {

  private static final Extractor EXTRACTOR =
      new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());

  @Test
  void quotationGoesOnAfterItsSpeaker() {
    String text =
        "Maria Lopez, the mayor of Porto, opened the debate on Monday. “We will rebuild the"
            + " bridge,” she said. “It will take two years. Nobody should doubt it.”";
    Extraction found = extract(text);
    assertThat(contents(found))
        .containsExactly(
            "We will rebuild the bridge", "It will take two years. Nobody should doubt it.");
    assertThat(found.events()).hasSize(1);
    assertThat(found.events())
        .allSatisfy(
            event ->
                assertThat(event.in(Role.AGENT))
                    .extracting(id -> id.path())
                    .containsExactly("person/maria-lopez"));
    assertThat(found.events()).allMatch(event -> event.speech().orElseThrow().direct());
  }

  @Test
  void accordingToMakesAClaim() {
    Extraction found =
        extract("According to the Red Cross, rebels attacked a convoy near Aleppo on Sunday.");
    Event attack = attack(found);
    assertThat(attack.modality()).isEqualTo(Modality.CLAIMED);
    Speech speech = found.events().get(attack.claimedIn().orElseThrow() - 1).speech().orElseThrow();
    assertThat(speech.says()).containsExactly(attack.number());
    assertThat(speech.cue().in(found.article().text())).isEqualTo("According to");
  }

  @Test
  void whatTheArticleTellsItselfIsAssertedThoughOthersSaySoToo() {
    Extraction found =
        extract("The army said rebels had attacked Aleppo. Rebels attacked Aleppo on Friday.");
    assertThat(attack(found).modality()).isEqualTo(Modality.ASSERTED);
    assertThat(attack(found).mentions()).hasSize(2);
  }

  @Test
  void cookingSportAndWeatherTellNoEvents() {
    assertThat(
            extract(
                    "Preheat the oven to 180 degrees. Beat the eggs with the sugar until pale. Fold"
                        + " in the flour. Chop the onions, crush the garlic and fry both in oil."
                        + " Whip the cream and pour it over the cake. Grill the fish for five"
                        + " minutes. Heavy rain will hit the north before the storm moves east."
                        + " Strong winds battered the coast and snow blocked several roads. A cold"
                        + " front threatens the harvest. Arsenal beat Chelsea on Saturday. United"
                        + " defeated City in the final. The striker fired his side ahead. Germany"
                        + " beat France in the first match.")
                .events())
        .isEmpty();
  }

  private static Extraction extract(String text) {
    return EXTRACTOR.extract(new Article("test", text, Optional.of(LocalDate.of(2020, 5, 5))));
  }

  private static List<String> contents(Extraction found) {
    return found.events().stream()
        .flatMap(event -> event.speech().stream())
        .flatMap(speech -> speech.parts().stream())
        .map(part -> part.in(found.article().text()))
        .toList();
  }

  private static Event attack(Extraction found) {
    List<Event> attacks =
        found.events().stream()
            .filter(event -> event.type().filter(EventType.ASSAULT::equals).isPresent())
            .toList();
    assertThat(attacks).hasSize(1);
    return attacks.getFirst();
  }
}
