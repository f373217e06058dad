package org.entente.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PennTokenizerTest {
  private final PennTokenizer tokenizer = new PennTokenizer(Abbreviations.english());

  private String split(String text) {
    List<Span> tokens = tokenizer.tokenize(text, new Span(0, text.length()));
    return String.join(" ", tokens.stream().map(token -> token.in(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Peru's envoy left. | Peru 's envoy left .",
        "They don’t know; we'll see. | They do n’t know ; we 'll see .",
        "He can't, she cannot. | He ca n't , she can not .",
        "\"No,\" she said. | \" No , \" she said .",
        "“No,” she said. | “ No , ” she said .",
        "an 'empty gesture'. | an ' empty gesture ' .",
        "the farmers' union | the farmers ' union",
        "the U.S.-led talks in the U.S. | the U.S. - led talks in the U.S.",
        "Mr. Ortiz met Gen. Wu. | Mr. Ortiz met Gen. Wu .",
        "an oil-rich, anti-war G-7 state | an oil - rich , anti-war G-7 state",
        "a 10-month, $4.5bn (£3m) deal | a 10 - month , $ 4.5bn ( £ 3 m ) deal",
        "up 5%, or 1,200 barrels | up 5 % , or 1,200 barrels",
        "US$40 and 6-3 and 9/11 | US$ 40 and 6-3 and 9/11",
        "wait... no—really -- yes | wait ... no — really -- yes",
        "see https://example.org/a?b=c, or mail a.b@example.org. | see https://example.org/a?b=c , or mail a.b@example.org .",
        "AT&T and O'Neill in the '80s | AT&T and O'Neill in the '80s",
        "Resolution No. 12 passed. No. | Resolution No. 12 passed . No .",
        "and/or at 9:30 p.m. today | and / or at 9:30 p.m. today",
        "great👍🏽news 🇵🇪! | great 👍🏽 news 🇵🇪 !",
        "Is it?! Yes!! | Is it ?! Yes !!",
        "Sen. Ray (R-Texas) | Sen. Ray ( R - Texas )",
        "the end.Then | the end . Then"
      })
  void splitsAsThePennTreebankDoes(String text, String tokens) {
    assertThat(split(text)).isEqualTo(tokens);
  }

  @Test
  void keepsRightToLeftWordsWhole() {
    assertThat(split("قال الوزير: نعم.")).isEqualTo("قال الوزير : نعم .");
  }

  @Test
  void cutsWhatIsTooLongForAWord() {
    String text = "x".repeat(1000);

    assertThat(tokenizer.tokenize(text, new Span(0, 1000))).hasSizeGreaterThan(1);
  }
}
