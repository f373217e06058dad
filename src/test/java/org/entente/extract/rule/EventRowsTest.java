package org.entente.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Role;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The rules find who does what to whom: those of conflict, and kind by kind all others.
final class EventRowsTest {

  private static final Extractor EXTRACTOR =
      new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());

  @TestFactory
  Stream<DynamicTest> sentenceTellsItsEvent() {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.sentence, () -> assertTold(row)));
  }

  @TestFactory
  Stream<DynamicTest> sentenceTellsNoEvent() {
    return lines("none.txt").map(line -> DynamicTest.dynamicTest(line, () -> assertNoneTold(line)));
  }

  private static void assertNoneTold(String sentence) {
    Extraction found = EXTRACTOR.extract(new Article("sentence", sentence, Optional.empty()));
    assertThat(found.events()).noneMatch(event -> event.type().isPresent());
  }

  private static void assertTold(Row row) {
    Extraction found = EXTRACTOR.extract(new Article("sentence", row.sentence, Optional.empty()));
    List<EventMention> mentions =
        found.events().stream()
            .filter(event -> event.type().filter(row.type::equals).isPresent())
            .flatMap(event -> event.mentions().stream())
            .toList();
    assertThat(mentions)
        .anyMatch(
            mention ->
                names(mention, Role.AGENT, row.agent, row.sentence)
                    && names(mention, Role.TARGET, row.target, row.sentence));
  }

  private static boolean names(EventMention mention, Role role, String words, String text) {
    return words.equals("-")
        || mention.fillers().stream()
            .filter(filler -> filler.role() == role)
            .anyMatch(filler -> filler.span().in(text).toLowerCase(Locale.ROOT).contains(words));
  }

  private static List<Row> rows() {
    return Stream.of("conflict.tsv", "kinds.tsv").flatMap(file -> rows(file).stream()).toList();
  }

  private static List<Row> rows(String file) {
    return lines(file)
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Row(
                    EventType.valueOf(cells[0]),
                    cells[1].toLowerCase(Locale.ROOT),
                    cells[2].toLowerCase(Locale.ROOT),
                    cells[3]))
        .toList();
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(EventRowsTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Row(EventType type, String agent, String target, String sentence) {}
}
