package org.entente.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final Abbreviations abbreviations = Abbreviations.english();
  private final PennTokenizer tokenizer = new PennTokenizer(abbreviations);
  private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);

  private List<String> sentences(String text) {
    var tokens = tokenizer.tokenize(text, new Span(0, text.length()));
    return splitter.split(text, tokens).stream()
        .map(sentence -> sentence.getFirst().cover(sentence.getLast()).in(text))
        .toList();
  }

  @Test
  void endsAtFullStopsButNotAtTitlesAndInitials() {
    assertThat(sentences("Gen. Ana M. Ruiz met Mr. Li. They agreed."))
        .containsExactly("Gen. Ana M. Ruiz met Mr. Li.", "They agreed.");
  }

  @Test
  void endsAfterAnAbbreviationOnlyBeforeAWordThatStartsSentences() {
    assertThat(sentences("He went to the U.S. Senate. She left the U.S. The talks failed."))
        .containsExactly("He went to the U.S. Senate.", "She left the U.S.", "The talks failed.");
  }

  @Test
  void keepsTheClosingQuoteWithItsSentence() {
    assertThat(sentences("\"We are ready.\" The envoy left. “So are we.” Nobody spoke."))
        .containsExactly("\"We are ready.\"", "The envoy left.", "“So are we.”", "Nobody spoke.");
  }

  @Test
  void keepsTheSpeakerWithAQuestion() {
    assertThat(sentences("\"Are they coming?\" Ms. Duarte asked. \"No!\" he said."))
        .containsExactly("\"Are they coming?\" Ms. Duarte asked.", "\"No!\" he said.");
  }

  @Test
  void keepsTheNumberOfAListWithItsSentence() {
    assertThat(sentences("1. The border opens.")).containsExactly("1. The border opens.");
  }

  @Test
  void goesOnAfterAnEllipsisBeforeASmallLetter() {
    assertThat(sentences("We waited... and waited. Then … Nothing."))
        .containsExactly("We waited... and waited.", "Then …", "Nothing.");
  }

  @Test
  void cutsATextWithoutFullStops() {
    String text = "word ".repeat(20_000).strip();
    var tokens = tokenizer.tokenize(text, new Span(0, text.length()));

    assertThat(splitter.split(text, tokens))
        .allSatisfy(sentence -> assertThat(sentence).hasSizeBetween(1, SentenceSplitter.LONGEST));
  }
}
