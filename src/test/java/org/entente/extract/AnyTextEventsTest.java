package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.extract.event.SentenceLimit;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Extraction;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.Sentence;
import org.entente.text.model.SharedAnnotator;

/// No text makes extraction throw, and what it finds always stands where it says.
final class AnyTextEventsTest {

  private static final Extractor EXTRACTOR =
      new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());

  @Property(tries = 150)
  void spansLieWhereTheySay(@ForAll("texts") String text) {
    Extraction found = EXTRACTOR.extract(new Article("any", text, Optional.empty()));
    List<Sentence> sentences = found.text().sentences();
    for (Event event : found.events()) {
      assertThat(event.mentions()).isNotEmpty();
      event
          .speech()
          .ifPresent(s -> assertThat(s.content().end()).isLessThanOrEqualTo(text.length()));
      for (EventMention mention : event.mentions()) {
        Sentence sentence = sentences.get(mention.sentence());
        assertThat(sentence.span().contains(mention.trigger())).isTrue();
        assertThat(mention.fillers()).allMatch(filler -> sentence.span().contains(filler.span()));
      }
    }
    found.events().stream()
        .flatMap(event -> event.mentions().stream().map(EventMention::sentence).distinct())
        .collect(Collectors.groupingBy(sentence -> sentence, Collectors.counting()))
        .values()
        .forEach(count -> assertThat(count).isLessThanOrEqualTo(SentenceLimit.MOST));
  }

  @Property(tries = 50)
  void sameTextGivesSameEvents(@ForAll("texts") String text) {
    Article article = new Article("any", text, Optional.empty());
    assertThat(EXTRACTOR.extract(article).events()).isEqualTo(EXTRACTOR.extract(article).events());
  }

  /// Words that rules look for, in any order, and words from anywhere in Unicode.
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Russia",
            "Iran",
            "the",
            "president",
            "said",
            "that",
            "attacked",
            "agreed",
            "to",
            "by",
            "talks",
            "between",
            "and",
            "sanctions",
            "on",
            "against",
            "which",
            "\"",
            "“",
            "”",
            ",",
            ".",
            "\n\n",
            "'s",
            "not",
            "neither",
            "nor",
            "if",
            "would",
            "it",
            "they",
            "according",
            "during",
            "meeting",
            "the",
            "imposed",
            "limit",
            "90 percent",
            "of",
            "imports",
            "Tuesday",
            "(UN)",
            "as",
            "called",
            "who",
            "was",
            "arrested",
            "missile",
            "test",
            "its",
            "for");
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, words), net.jqwik.api.Tuple.of(1, anything))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join(" ", list));
  }
}
