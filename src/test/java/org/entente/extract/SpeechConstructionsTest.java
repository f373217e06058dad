package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Event;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Role;
import org.entente.extract.record.Speech;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways in which news tells who says what: each row has a text, the words for its speaker, and
/// the words said, in parts where others interrupt them.
final class SpeechConstructionsTest {

  private static final Extractor EXTRACTOR =
      new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # direct, the speaker after, before and amid the quotation
          "We will reopen the port in June," said Marta Lind, the transport minister. | Marta Lind | We will reopen the port in June
          "We will reopen the port in June," Transport Minister Marta Lind said. | Marta Lind | We will reopen the port in June
          Transport Minister Marta Lind said: "We will reopen the port in June." | Marta Lind | We will reopen the port in June.
          Marta Lind told reporters, "We will reopen the port in June." | Marta Lind | We will reopen the port in June.
          "We will reopen the port," Marta Lind said, "but not before June." | Marta Lind | We will reopen the port # but not before June.
          "We will reopen the port," Marta Lind said. "That is a promise." | Marta Lind | We will reopen the port # That is a promise.
          “We will reopen the port,” said Marta Lind. “That is a promise. We keep our promises.” | Marta Lind | We will reopen the port # That is a promise. We keep our promises.
          ''We will reopen the port,'' said Marta Lind. | Marta Lind | We will reopen the port
          "Will the port reopen?" asked Marta Lind. | Marta Lind | Will the port reopen?
          "Who pays for the port?" a fisherman asked. "Not us." | fisherman | Who pays for the port? # Not us.
          "The port is safe," insisted the harbour master, who has run it since May. | harbour master | The port is safe
          # indirect
          The mayor said that the bridge would be closed for a year. | The mayor | the bridge would be closed for a year
          The mayor said the bridge would be closed for a year. | The mayor | the bridge would be closed for a year
          The bridge would be closed for a year, the mayor said. | the mayor | The bridge would be closed for a year
          The bridge, the mayor said, would be closed for a year. | the mayor | The bridge # would be closed for a year
          Opposition leaders argue that the vote was stolen. | Opposition leaders | the vote was stolen
          Many farmers believe that the tax will ruin them. | farmers | the tax will ruin them
          The company denied that it had paid the rebels. | The company | it had paid the rebels
          The minister told parliament that the talks had failed. | The minister | the talks had failed
          A spokesman for the army announced that the curfew had been lifted. | army | the curfew had been lifted
          Norway warned that it would close the border. | Norway | it would close the border
          Residents complained that the water was brown. | Residents | the water was brown
          The ambassador confirmed on Monday that two hostages had been freed. | The ambassador | two hostages had been freed
          # documents and bodies speak too
          A report by the auditors showed that the money had vanished. | report | the money had vanished
          The Finance Ministry said in a statement that the loan had been repaid. | The Finance Ministry | the loan had been repaid
          According to the Red Cross, nine people drowned. | the Red Cross | nine people drowned
          Nine people drowned, according to the Red Cross. | the Red Cross | Nine people drowned
          According to police in Lyon, the suspect was armed. | police | the suspect was armed
          # pronouns and relative clauses
          Marta Lind arrived on Monday. She said the port would reopen. | Marta Lind | the port would reopen
          """)
  void speakersAndTheirWordsAreFound(String text, String speaker, String parts) {
    Extraction found = extract(text);
    assertThat(statements(found))
        .as("statements of: %s", text)
        .anySatisfy(
            event -> {
              assertThat(words(event.speech().orElseThrow(), text))
                  .containsExactly(parts.split(" # "));
              assertThat(speakers(event, found)).contains(speaker);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The museum shows the film \"Winter of the Wolves\" on Friday.",
        "Officers call the road the \"Mile of Tears\".",
        "It is said that the castle is haunted.",
        "The minister left the room without a word."
      })
  void nobodySaysAnything(String text) {
    assertThat(statements(extract(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army said that rebels had attacked Goma.",
        "Rebels attacked Goma, the army said.",
        "\"The rebels attacked Goma,\" an army officer said.",
        "According to the army, rebels attacked Goma.",
        "The army claimed rebels attacked Goma."
      })
  void whatSomebodySaysIsOnlyClaimed(String text) {
    assertThat(extract(text).events())
        .filteredOn(event -> event.speech().isEmpty())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.claimedIn()).isPresent());
  }

  private static Extraction extract(String text) {
    return EXTRACTOR.extract(new Article("test", text, Optional.of(LocalDate.of(2020, 5, 5))));
  }

  private static List<Event> statements(Extraction found) {
    return found.events().stream().filter(event -> event.speech().isPresent()).toList();
  }

  private static List<String> words(Speech speech, String text) {
    return speech.parts().stream().map(part -> part.in(text)).toList();
  }

  /// The labels of the speakers and the words for them.
  private static String speakers(Event event, Extraction found) {
    return event.mentions().stream()
        .flatMap(mention -> mention.fillers().stream())
        .filter(filler -> filler.role() == Role.AGENT)
        .map(filler -> label(filler, found) + " / " + filler.span().in(found.article().text()))
        .collect(Collectors.joining(" / "));
  }

  private static String label(Filler filler, Extraction found) {
    return found.entities().stream()
        .filter(entity -> entity.id().equals(filler.entity()))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
