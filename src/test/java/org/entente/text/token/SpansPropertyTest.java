package org.entente.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.text.Span;

class SpansPropertyTest {
  private final Abbreviations abbreviations = Abbreviations.english();
  private final PennTokenizer tokenizer = new PennTokenizer(abbreviations);
  private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);

  @Provide
  Arbitrary<String> newsLike() {
    var pieces =
        Arbitraries.of(
            "the",
            "U.S.",
            "Mr.",
            "Li",
            "’s",
            "n't",
            "can't",
            "\"",
            "“",
            "”",
            "'",
            ".",
            "...",
            "?!",
            ",",
            "-",
            "--",
            "—",
            "$5m",
            "10%",
            "(",
            ")",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            "\u00a0",
            "👩‍🚀",
            "🇵🇪",
            "שלום",
            "عربي",
            "漢字",
            "\ud83d",
            "\udc69",
            "http://a.b/c",
            "@x",
            "No. 5",
            "\u0000",
            "e\u0301",
            "/",
            "&",
            "1,000.5",
            "\ufeff",
            "\u200f");
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property(tries = 500)
  void tokensCoverAllThatIsNoWhiteSpaceOnceAndInOrder(@ForAll("newsLike") String text) {
    coversOnce(text);
  }

  @Property(tries = 500)
  void anyUnicodeIsSplitWithoutLoss(@ForAll String text) {
    coversOnce(text);
  }

  private void coversOnce(String text) {
    List<Span> tokens = tokenizer.tokenize(text, new Span(0, text.length()));
    int at = 0;
    for (Span token : tokens) {
      assertThat(token.length()).isPositive();
      assertThat(token.start()).isGreaterThanOrEqualTo(at);
      assertThat(isSpace(text.substring(at, token.start()))).isTrue();
      at = token.end();
    }
    assertThat(isSpace(text.substring(at))).isTrue();
  }

  @Property(tries = 500)
  void sentencesHoldEveryTokenOfEveryParagraphInOrder(@ForAll("newsLike") String text) {
    var expected = new ArrayList<Span>();
    var actual = new ArrayList<Span>();
    int end = 0;
    for (Span paragraph : Paragraphs.of(text)) {
      assertThat(paragraph.start()).isGreaterThanOrEqualTo(end);
      end = paragraph.end();
      var tokens = tokenizer.tokenize(text, paragraph);
      expected.addAll(tokens);
      for (var sentence : splitter.split(text, tokens)) {
        assertThat(sentence).isNotEmpty();
        actual.addAll(sentence);
      }
    }
    assertThat(actual).isEqualTo(expected);
  }

  private static boolean isSpace(String gap) {
    return gap.codePoints().allMatch(Characters::isSpace);
  }
}
