package org.entente.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import org.entente.base.CancellationSource;
import org.entente.base.Progress;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsAnnotatorTest {
  private static final String VISIT =
      "Rosa Quispe met Canadian diplomats in Oslo on Friday."
          + " They didn't sign the treaty, which was drafted by Norway's lawyers.";

  private final NewsAnnotator annotator = new NewsAnnotator();

  @BeforeAll
  void load() {
    annotator.annotate("Ready.");
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsWhoDidWhatToWhom() {
    var sentence = annotator.annotate(VISIT).sentences().getFirst();
    Token met = token(sentence, "met");

    assertThat(met.isRoot()).isTrue();
    assertThat(met.lemma()).isEqualTo("meet");
    assertThat(token(sentence, "Quispe").relation()).isEqualTo("nsubj");
    assertThat(token(sentence, "Quispe").head()).isEqualTo(met.index());
    assertThat(token(sentence, "diplomats").relation()).isEqualTo("dobj");
    assertThat(token(sentence, "diplomats").head()).isEqualTo(met.index());
  }

  @Test
  void findsNegationAndPassive() {
    var sentence = annotator.annotate(VISIT).sentences().get(1);

    assertThat(token(sentence, "n't").relation()).isEqualTo("neg");
    assertThat(token(sentence, "n't").lemma()).isEqualTo("not");
    assertThat(token(sentence, "was").relation()).isEqualTo("auxpass");
    assertThat(token(sentence, "by").relation()).isEqualTo("agent");
  }

  @Test
  void findsNames() {
    var sentence = annotator.annotate(VISIT).sentences().getFirst();

    assertThat(sentence.names())
        .extracting(name -> name.type() + " " + sentence.spanOf(name).in(VISIT))
        .contains("PERSON Rosa Quispe", "NORP Canadian", "GPE Oslo", "DATE Friday");
  }

  @Test
  void setsWebFurnitureApart() {
    String text = "The council met.\n\nRead more\nOther Top Stories\nNobody voted.";
    var annotated = annotator.annotate(text);

    assertThat(annotated.sentences())
        .extracting(sentence -> sentence.span().in(text))
        .containsExactly("The council met.", "Nobody voted.");
    assertThat(annotated.clutter())
        .extracting(span -> span.in(text))
        .containsExactly("Read more", "Other Top Stories");
    assertThat(annotated.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void givesTheSameFromSeveralThreads() throws Exception {
    AnnotatedText expected = annotator.annotate(VISIT);
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<AnnotatedText> work = () -> annotator.annotate(VISIT);
      var results = pool.invokeAll(List.of(work, work, work, work, work, work, work, work));
      for (var result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void hasNoSentenceInAnEmptyText() {
    assertThat(annotator.annotate("").sentences()).isEmpty();
    assertThat(annotator.annotate(" \n\n").sentences()).isEmpty();
  }

  @Test
  void stopsWhenCancelled() {
    var cancellation = new CancellationSource();
    cancellation.cancel();

    assertThatThrownBy(() -> annotator.annotate(VISIT, Progress.NONE, cancellation))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void readsALongTextWithoutAnyFullStop() {
    String text = "the river rose and the town fled ".repeat(3000);

    assertThat(annotator.annotate(text).sentences())
        .allSatisfy(sentence -> assertThat(sentence.tokens().size()).isLessThanOrEqualTo(250));
  }

  @Test
  void spansAreTheirWordsInAnyScript() {
    String text =
        "Müller’s “ﬁrst” 👩‍🚀 said: «да» 漢字。\r\nשלום עולם! \ud83d ??? ... -- (x\u0000y) $5m";
    var seen = new ArrayList<String>();
    for (var sentence : annotator.annotate(text).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.form());
        assertThat(token.head()).isBetween(-1, sentence.tokens().size() - 1);
        assertThat(sentence.span().contains(token.span())).isTrue();
        seen.add(token.form());
      }
    }
    assertThat(seen).contains("Müller", "’s", "👩‍🚀", "漢字。", "עולם");
  }
}
