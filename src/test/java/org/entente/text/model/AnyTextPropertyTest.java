package org.entente.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.text.Sentence;

class AnyTextPropertyTest {
  private static final NewsAnnotator ANNOTATOR = SharedAnnotator.ENGLISH;

  @Provide
  Arbitrary<String> texts() {
    var words =
        Arbitraries.of(
            "Minister",
            "said",
            "the",
            "U.S.",
            "did",
            "n't",
            "5",
            "%",
            ".",
            "\n",
            "“",
            "”",
            "👩‍🚀",
            "\ud83d",
            "שלום",
            "\u0000",
            "--",
            "Mr.",
            "(",
            "漢字",
            "\t",
            "can't",
            "...",
            "\u200b");
    return Arbitraries.oneOf(
        words.list().ofMaxSize(25).map(list -> String.join(" ", list)),
        Arbitraries.strings().ofMaxLength(40));
  }

  @Property(tries = 100)
  void anyTextIsReadAndEachSpanIsItsWords(@ForAll("texts") String text) {
    var annotated = ANNOTATOR.annotate(text);
    int at = 0;
    for (var sentence : annotated.sentences()) {
      int size = sentence.tokens().size();
      for (var token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
        assertThat(token.span().in(text)).isEqualTo(token.form());
        assertThat(token.lemma()).isNotEmpty();
        at = token.span().end();
        assertRooted(sentence, token.index());
      }
      for (var name : sentence.names()) {
        assertThat(name.first()).isLessThan(name.end());
        assertThat(name.end()).isLessThanOrEqualTo(size);
      }
    }
  }

  private static void assertRooted(Sentence sentence, int token) {
    int steps = 0;
    for (int at = token; at >= 0; at = sentence.tokens().get(at).head()) {
      assertThat(steps++).isLessThan(sentence.tokens().size());
    }
  }
}
