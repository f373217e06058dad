package org.entente.ui.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

final class SparqlWordTest {

  @Test
  void wordsOfAQueryHaveTheirKinds() {
    String query = "SELECT ?s { ?s en:date \"a#b\" ; <urn:x> 4 } # why";
    assertThat(SparqlWord.of(query))
        .extracting(word -> word.span().in(query) + " " + word.kind())
        .containsExactly(
            "SELECT KEYWORD",
            "?s VARIABLE",
            "?s VARIABLE",
            "en:date NAME",
            "\"a#b\" STRING",
            "<urn:x> IRI",
            "4 NUMBER",
            "# why COMMENT");
  }

  @Test
  void markCoversTheWordAtAnOffset() {
    assertThat(SparqlEditor.wordAt("SELECT ?sub {", 7)).isEqualTo(new Span(7, 11));
    assertThat(SparqlEditor.wordAt("{ }}", 4)).isEqualTo(new Span(3, 4));
    assertThat(SparqlEditor.wordAt("", 0)).isEqualTo(new Span(0, 0));
  }

  @Property
  void anyTextHasWordsInOrderThatDoNotOverlap(@ForAll String text) {
    List<SparqlWord> words = SparqlWord.of(text);
    int end = 0;
    for (SparqlWord word : words) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
      end = word.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
