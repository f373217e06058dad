package org.entente.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Role;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What the shipped rules make of agreement, support, talks, cooperation, aid, concessions and
/// requests, one sentence each; and that they see none where the words only look like it.
final class CooperationRulesTest {

  private static final Path SENTENCES =
      Path.of("src/test/resources/org/entente/extract/rule/cooperation.txt");

  @TestFactory
  Stream<DynamicTest> eachSentenceTellsWhoCooperatesWithWhom() throws IOException {
    Extractor extractor =
        new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());
    return Files.readString(SENTENCES)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Row::parse)
        .map(row -> DynamicTest.dynamicTest(row.sentence(), () -> row.check(extractor)));
  }

  /// @param type the expected root, or "-" where no event is to be found
  /// @param agent a word that an agent's mention must hold
  /// @param target the same of a target, or "-" where none is told
  private record Row(String type, String agent, String target, String sentence) {

    static Row parse(String line) {
      String[] columns = line.split("\\s*\\|\\s*", 4);
      return new Row(columns[0], columns[1], columns[2], columns[3]);
    }

    void check(Extractor extractor) {
      List<Event> events =
          extractor.extract(new Article("a", sentence, Optional.empty())).events().stream()
              .filter(event -> event.type().isPresent())
              .toList();
      if (type.equals("-")) {
        assertThat(events).isEmpty();
      } else {
        assertThat(events).as("an event as expected").anyMatch(this::fits);
      }
    }

    private boolean fits(Event event) {
      return event.type().orElseThrow().name().equals(type)
          && event.mentions().stream()
              .anyMatch(
                  mention ->
                      names(mention, Role.AGENT, agent)
                          && (target.equals("-") || names(mention, Role.TARGET, target)));
    }

    private boolean names(EventMention mention, Role role, String word) {
      return mention.fillers().stream()
          .filter(filler -> filler.role() == role)
          .anyMatch(filler -> filler.span().in(sentence).contains(word));
    }
  }
}
