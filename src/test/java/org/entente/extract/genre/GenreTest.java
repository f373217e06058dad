package org.entente.extract.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Event;
import org.entente.extract.record.Extraction;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of sport, weather and cooking tell no event, news that mentions them does.
final class GenreTest {

  private static final String[] PAGES = {
    "football",
    "other-sports",
    "results-page",
    "weather",
    "hurricane-outlook",
    "recipe-stew",
    "recipe-turkey",
    "chefs-column"
  };

  private static final Extractor EXTRACTOR =
      new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());

  @TestFactory
  Stream<DynamicTest> pageTellsNoEvent() {
    return Stream.of(PAGES)
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () -> assertThat(told(String.join(" ", lines(page + ".txt")))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> sentenceByItselfTellsNothingPolitical() {
    return Stream.of(PAGES)
        .flatMap(page -> lines(page + ".txt").stream())
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> assertThat(told(line)).allMatch(event -> event.startsWith("STATEMENT"))));
  }

  @TestFactory
  Stream<DynamicTest> newsThatMentionsSportIsRead() {
    return lines("news-with-sport.tsv").stream()
        .map(line -> line.split("\t", 2))
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0],
                    () ->
                        assertThat(told(cells[0])).anyMatch(event -> event.startsWith(cells[1]))));
  }

  @Test
  void newsAmongSportsReportsIsRead() {
    String text =
        "Lyon beat Marseille 3-1 with a hat-trick of their Danish striker. "
            + "The goalkeeper saved a penalty in stoppage time. "
            + "Police arrested 40 rioters after the match. "
            + "Porto drew 2-2 with Benfica after a header in injury time.";
    assertThat(told(text)).singleElement().asString().startsWith("COERCE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team of negotiators scored a victory in the final round of the talks.",
        "The Arab League will meet in Cairo this season.",
        "The goal of the summit is a match between words and deeds."
      })
  void wordsOfSportInPoliticsAreNoSport(String sentence) {
    var text = SharedAnnotator.ENGLISH.annotate(sentence);
    assertThat(new GenreReader().read(text)).containsOnly(Optional.empty());
  }

  /// Type or class, agents and trigger of each event.
  private static List<String> told(String text) {
    Extraction found = EXTRACTOR.extract(new Article("page", text, Optional.empty()));
    return found.events().stream().map(event -> told(event, text)).toList();
  }

  private static String told(Event event, String text) {
    return event.type().map(Enum::name).orElse(event.eventClass().name())
        + event.mentions().stream().map(mention -> mention.span().in(text)).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(GenreTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
