package org.entente.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityType;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Who the words of a text mean. The cases are rows of `actors.csv`: text, sentence and word, the
/// ids of whom the word means, and where given the type, ISO code and label of the first of them.
class ActorsTest {

  private static Texts texts;

  @BeforeAll
  static void loadModels() {
    texts = new Texts();
  }

  @ParameterizedTest(name = "{0} [{2}]")
  @CsvFileSource(resources = "actors.csv", delimiter = '|', numLinesToSkip = 1)
  void wordsMeanWhomAReaderTakesThemFor(
      String text, int sentence, String word, String ids, String type, String iso, String label) {
    Texts.Read read = texts.read(text);
    List<Referent> found = last(read, sentence, word);
    List<String> expected = ids == null ? List.of() : Arrays.stream(ids.split(" ", -1)).toList();
    assertThat(found.stream().map(it -> it.entity().path()).toList())
        .containsExactlyInAnyOrderElementsOf(expected);
    if (found.isEmpty()) {
      return;
    }
    Entity first = read.index().entity(found.getFirst().entity());
    if (type != null) {
      assertThat(first.type()).isEqualTo(EntityType.valueOf(type));
    }
    if (iso != null) {
      assertThat(first.iso()).isEqualTo(Optional.of(iso).filter(code -> !code.equals("-")));
    }
    if (label != null) {
      assertThat(first.label()).isEqualTo(label);
    }
  }

  /// What the last such word of the sentence refers to.
  private static List<Referent> last(Texts.Read read, int sentence, String word) {
    Sentence in = read.annotated().sentences().get(sentence);
    Token token =
        in.tokens().stream()
            .filter(it -> it.form().equals(word))
            .reduce((_, later) -> later)
            .orElseThrow(() -> new IllegalArgumentException(word + " is not in " + in));
    return read.index().referents(sentence, token.index());
  }
}
