package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Measure;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Quantity;
import org.entente.extract.record.Relation;
import org.entente.extract.record.RelationType;
import org.entente.extract.record.Role;
import org.entente.extract.record.Speech;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a reader finds in the given article, with the words that say so.
final class SeedArticleTest {

  private static Extraction extraction;
  private static String text;

  @BeforeAll
  static void extract() throws IOException {
    text = Files.readString(Path.of("seeds/us-russia-north-korea-2017.txt"));
    Extractor extractor =
        new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());
    extraction =
        extractor.extract(
            new Article("us-russia-north-korea-2017", text, Optional.of(day(12, 27))));
  }

  @Test
  void agreementIsOneEventWithTwoMentions() {
    Event agreement = only(EventClass.AGREEMENT);
    assertThat(agreement.type()).contains(EventType.AGREE);
    assertThat(agreement.modality()).isEqualTo(Modality.ASSERTED);
    assertThat(names(agreement, Role.AGENT))
        .containsExactlyInAnyOrder("country/USA", "country/RUS");
    assertThat(words(agreement, Role.AGREED_ON))
        .anyMatch(words -> words.contains("diplomatic solution"))
        .anyMatch(words -> words.contains("denuclearized Korean peninsula"));
    assertThat(agreement.mentions()).extracting(EventMention::sentence).containsExactly(0, 3);
    assertThat(agreement.mentions())
        .allSatisfy(mention -> assertThat(mention.trigger().in(text)).isEqualTo("agreed"));
  }

  @Test
  void ministersCallByPhoneOnTuesday() {
    Event call = only(EventClass.CALL);
    assertThat(names(call, Role.AGENT))
        .containsExactlyInAnyOrder("person/rex-tillerson", "person/sergey-lavrov");
    assertThat(days(call))
        .contains(new DateRange(day(12, 26), day(12, 26), DateRange.Precision.DAY));
    assertThat(call.date().orElseThrow().span().in(text)).isEqualTo("Tuesday");
    assertThat(words(call, Role.CHANNEL)).containsExactly("the phone");
    assertThat(words(call, Role.DISCUSSED)).anyMatch(words -> words.contains("nuclear programme"));
  }

  @Test
  void officesAreHeld() {
    assertThat(extraction.relations())
        .filteredOn(relation -> relation.type() == RelationType.HOLDS_OFFICE)
        .extracting(relation -> relation.subject().path())
        .contains("person/rex-tillerson", "person/sergey-lavrov", "person/heather-nauert");
    assertThat(extraction.relations())
        .filteredOn(relation -> relation.type() == RelationType.OFFICE_OF)
        .extracting(Relation::object)
        .extracting(of -> of.path())
        .contains("country/USA", "country/RUS", "organization/us-state-department");
  }

  @Test
  void bothRejectNorthKoreaAsNuclearPower() {
    Event rejection = only(EventClass.REJECTION);
    assertThat(rejection.type()).contains(EventType.REJECT);
    assertThat(names(rejection, Role.AGENT))
        .containsExactlyInAnyOrder("country/USA", "country/RUS");
    assertThat(names(rejection, Role.TARGET)).containsExactly("country/PRK");
    assertThat(words(rejection, Role.TOPIC)).containsExactly("a nuclear power");
  }

  @Test
  void spokeswomanIsQuotedOnTheAgreement() {
    Event statement = saidBy("person/heather-nauert");
    Speech speech = statement.speech().orElseThrow();
    assertThat(speech.direct()).isTrue();
    assertThat(speech.content().in(text))
        .startsWith("Both sides agreed")
        .endsWith("denuclearized Korean peninsula");
    assertThat(speech.says()).containsExactly(only(EventClass.AGREEMENT).number());
    assertThat(days(statement))
        .contains(new DateRange(day(12, 27), day(12, 27), DateRange.Precision.DAY));
  }

  @Test
  void ministerObjectsToRhetoricDuringTheCall() {
    Event statement = saidBy("person/sergey-lavrov", "stressed");
    assertThat(names(statement, Role.TARGET)).containsExactly("country/USA");
    assertThat(statement.partOf()).hasValue(only(EventClass.CALL).number());
    assertThat(statement.speech().orElseThrow().content().in(text))
        .startsWith("it was unacceptable")
        .contains("rhetoric against Pyongyang");
    Event rhetoric = event(statement.speech().orElseThrow().says().getFirst());
    assertThat(names(rhetoric, Role.AGENT)).containsExactly("country/USA");
    assertThat(names(rhetoric, Role.TARGET)).containsExactly("country/PRK");
    assertThat(rhetoric.modality()).isEqualTo(Modality.CLAIMED);
    assertThat(rhetoric.claimedIn()).hasValue(statement.number());
  }

  @Test
  void talksAreAlsoAboutSyria() {
    assertThat(words(only(EventClass.CALL), Role.DISCUSSED))
        .anyMatch(words -> words.contains("Geneva process") && words.contains("Syria"));
  }

  @Test
  void presidentsMadeJointStatementAtDaNang() {
    Event statement =
        extraction.events().stream()
            .filter(event -> event.eventClass() == EventClass.STATEMENT)
            .filter(event -> event.speech().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(words(statement, Role.AGENT)).containsExactlyInAnyOrder("president trump", "Putin");
    assertThat(words(statement, Role.PLACE)).contains("DaNang");
  }

  @Test
  void secretaryDemandsOfRussia() {
    Event demand = only(EventClass.DEMAND);
    assertThat(names(demand, Role.AGENT)).containsExactly("person/rex-tillerson");
    assertThat(names(demand, Role.TARGET)).containsExactly("country/RUS");
    assertThat(demand.speech().orElseThrow().content().in(text))
        .contains("return its representatives", "Joint Center", "lower the level of violence");
    assertThat(extraction.events()).noneMatch(event -> event.eventClass() == EventClass.CONCESSION);
  }

  @Test
  void northKoreaTestsWeapons() {
    List<Event> tests = of(EventClass.WEAPONS_TEST);
    assertThat(tests)
        .allSatisfy(test -> assertThat(names(test, Role.AGENT)).containsExactly("country/PRK"));
    Event nuclear = tests.get(0);
    assertThat(words(nuclear, Role.WEAPON)).containsExactly("nuclear");
    assertThat(days(nuclear).orElseThrow().first()).isEqualTo(day(9, 1));
    assertThat(days(nuclear).orElseThrow().last()).isEqualTo(day(9, 30));
    Event icbm = tests.get(1);
    assertThat(words(icbm, Role.WEAPON)).containsExactly("a powerful ICBM");
    assertThat(icbm.date().orElseThrow().span().in(text)).isEqualTo("late November");
    assertThat(days(icbm).orElseThrow().first()).isBetween(day(11, 15), day(11, 25));
    assertThat(days(icbm).orElseThrow().last()).isEqualTo(day(11, 30));
  }

  @Test
  void northKoreaCallsSanctionsAnActOfWar() {
    Event termed = saidBy("country/PRK", "termed");
    assertThat(termed.speech().orElseThrow().content().in(text)).endsWith("as an 'act of war'");
    Event said = saidBy("country/PRK", "said");
    assertThat(said.speech().orElseThrow().content().in(text))
        .isEqualTo("this would lead to a complete economic blockade");
    assertThat(extraction.events())
        .filteredOn(event -> event.type().filter(EventType.COERCE::equals).isPresent())
        .isEmpty();
  }

  @Test
  void councilSanctionsNorthKoreaForItsTests() {
    Event sanction = only(EventClass.SANCTION);
    assertThat(sanction.modality()).isEqualTo(Modality.ASSERTED);
    assertThat(names(sanction, Role.AGENT))
        .contains("organization/united-nations-security-council");
    assertThat(names(sanction, Role.TARGET)).containsExactly("country/PRK");
    assertThat(words(sanction, Role.REASON)).containsExactly("its recent ballistic missile tests");
  }

  @Test
  void sanctionLimitsOil() {
    List<Measure> measures = only(EventClass.SANCTION).measures();
    assertThat(measures)
        .extracting(measure -> measure.commodity().in(text))
        .containsExactly("refined petroleum imports", "crude oil supplies");
    Quantity share = measures.get(0).quantity().orElseThrow();
    assertThat(share.value()).isEqualByComparingTo("90");
    assertThat(share.unit()).isEqualTo("percent");
    Quantity barrels = measures.get(1).quantity().orElseThrow();
    assertThat(barrels.value()).isEqualByComparingTo("4000000");
    assertThat(barrels.unit()).isEqualTo("barrels");
    assertThat(barrels.per()).contains("year");
    assertThat(barrels.bound()).isEqualTo(Quantity.Bound.AT_MOST);
  }

  @Test
  void northKoreaArguesAndThreatens() {
    Event argument = saidBy("country/PRK", "argued");
    assertThat(argument.speech().orElseThrow().content().in(text))
        .contains("self-defensive deterrence");
    Event threat = only(EventClass.THREAT);
    assertThat(names(threat, Role.AGENT)).containsExactly("country/PRK");
    assertThat(words(threat, Role.TARGET)).containsExactly("other countries");
    assertThat(threat.speech().orElseThrow().content().in(text)).endsWith("pay a 'heavy price'");
  }

  @Test
  void nothingElseIsTold() {
    assertThat(extraction.events()).hasSizeLessThanOrEqualTo(17);
    assertThat(extraction.text().sentences())
        .extracting(sentence -> sentence.span().in(text))
        .noneMatch(sentence -> sentence.contains("More From This Section"));
  }

  @Test
  void spansLieInTheirSentences() {
    List<Sentence> sentences = extraction.text().sentences();
    for (Event event : extraction.events()) {
      for (EventMention mention : event.mentions()) {
        Span sentence = sentences.get(mention.sentence()).span();
        assertThat(sentence.contains(mention.trigger())).isTrue();
        assertThat(mention.fillers()).allMatch(filler -> sentence.contains(filler.span()));
      }
    }
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2017, month, day);
  }

  private static List<Event> of(EventClass eventClass) {
    return extraction.events().stream().filter(e -> e.eventClass() == eventClass).toList();
  }

  private static Event only(EventClass eventClass) {
    List<Event> events = of(eventClass);
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static Event event(int number) {
    return extraction.events().get(number - 1);
  }

  private static Event saidBy(String speaker) {
    return saidBy(speaker, "said");
  }

  private static Event saidBy(String speaker, String cue) {
    List<Event> events =
        extraction.events().stream()
            .filter(event -> event.speech().isPresent())
            .filter(event -> names(event, Role.AGENT).contains(speaker))
            .filter(event -> event.speech().get().cue().in(text).equals(cue))
            .toList();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static Optional<DateRange> days(Event event) {
    return event.date().flatMap(date -> date.range());
  }

  private static Set<String> names(Event event, Role role) {
    return event.in(role).stream().map(id -> id.path()).collect(Collectors.toSet());
  }

  private static List<String> words(Event event, Role role) {
    return event.mentions().stream()
        .flatMap(mention -> mention.fillers().stream())
        .filter(filler -> filler.role() == role)
        .map(Filler::span)
        .map(span -> span.in(text))
        .toList();
  }
}
