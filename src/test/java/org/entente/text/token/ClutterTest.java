package org.entente.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterTest {
  private final Clutter clutter = new Clutter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "READ MORE",
        "Read more: What the treaty says",
        "» Share this",
        "Photo by A. Nobody/Agency",
        "Sign up for our daily letter",
        "© 2019 The Paper. All rights reserved."
      })
  void knowsLinesOfTheWebPage(String line) {
    assertThat(clutter.isListed(line, new Span(0, line.length()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister will share this view.",
        "Read more books, the minister told pupils.",
        "Copyright law will be changed next year after the long dispute, the minister said on Monday."
      })
  void leavesSentencesAlone(String line) {
    assertThat(clutter.isListed(line, new Span(0, line.length()))).isFalse();
  }

  @Test
  void takesCapitalisedWordsWithoutAVerbForALabel() {
    String label = "Around The Region";
    var tokens = List.of(new Span(0, 6), new Span(7, 10), new Span(11, 17));

    assertThat(clutter.looksLikeLabel(label, tokens, List.of("IN", "DT", "NNP"))).isTrue();
    assertThat(clutter.looksLikeLabel(label, tokens, List.of("NNP", "VBZ", "NNP"))).isFalse();
  }
}
