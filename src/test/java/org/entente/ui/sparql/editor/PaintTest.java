package org.entente.ui.sparql.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.entente.query.syntax.Tokens;
import org.entente.text.Span;
import org.entente.ui.sparql.editor.Paint.Mark;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

final class PaintTest {

  @Test
  void marksLieOverTheColoursOfWords() {
    String text = "ASK { ?s ?p 1 }";
    assertThat(painted(text, List.of(new Mark(new Span(4, 8), "found"))))
        .containsExactly(
            "ASK [sparql-keyword]",
            "{ [found]",
            "?s [sparql-variable, found]",
            "?p [sparql-variable]",
            "1 [sparql-number]",
            "} []");
  }

  @Property
  void stylesCoverAnyText(
      @ForAll @NotEmpty @Chars({'a', '?', '<', '"', ' ', '\n', '#'}) String text,
      @ForAll @IntRange(max = 40) int start,
      @ForAll @IntRange(max = 10) int length) {
    Mark mark = new Mark(new Span(start, start + length), "fault");
    assertThat(Paint.of(text.length(), Tokens.of(text), List.of(mark)).length())
        .isEqualTo(text.length());
  }

  @Test
  void markCoversTheWordAtAnOffset() {
    assertThat(SparqlEditor.wordAt("SELECT ?sub {", 7)).isEqualTo(new Span(7, 11));
    assertThat(SparqlEditor.wordAt("{ }}", 4)).isEqualTo(new Span(3, 4));
    assertThat(SparqlEditor.wordAt("", 0)).isEqualTo(new Span(0, 0));
  }

  @Test
  void occurrencesDoNotOverlapAndMayLookAtCapitals() {
    assertThat(Occurrences.of("aa", "aaaAA", false)).hasSize(2);
    assertThat(Occurrences.of("aa", "aaaAA", true)).containsExactly(new Span(0, 2));
    assertThat(Occurrences.of("", "aaa", true)).isEmpty();
  }

  private static List<String> painted(String text, List<Mark> marks) {
    StyleSpans<Collection<String>> spans = Paint.of(text.length(), Tokens.of(text), marks);
    List<String> painted = new ArrayList<>();
    int start = 0;
    for (StyleSpan<Collection<String>> span : spans) {
      String words = text.substring(start, start + span.getLength());
      if (!words.isBlank()) {
        painted.add(words.strip() + " " + span.getStyle());
      }
      start += span.getLength();
    }
    return painted;
  }
}
