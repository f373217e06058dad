package org.entente.extract.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.text.AnnotatedText;
import org.entente.text.Annotator;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.entente.text.model.SharedAnnotator;

/// Articles of tests, annotated by the real models, with what their words refer to.
final class Texts {

  private final Annotator annotator = SharedAnnotator.ENGLISH;
  private final EntityFinder finder = new EntityFinder(Gazetteer.standard());

  Read read(String text) {
    AnnotatedText annotated = annotator.annotate(text);
    Article article = new Article("test", text, Optional.of(LocalDate.of(2019, 3, 14)));
    return new Read(text, annotated, finder.find(article, annotated));
  }

  /// @param annotated the annotation of `text`
  record Read(String text, AnnotatedText annotated, EntityIndex index) {

    /// The ids that the first such word of a sentence refers to.
    List<String> at(int sentence, String form) {
      Sentence in = annotated.sentences().get(sentence);
      Token token =
          in.tokens().stream().filter(it -> it.form().equals(form)).findFirst().orElseThrow();
      return index.referents(sentence, token.index()).stream()
          .map(it -> it.entity().path())
          .toList();
    }

    /// The words of the phrase that the first such word refers by.
    List<String> phrase(int sentence, String form) {
      Sentence in = annotated.sentences().get(sentence);
      Token token =
          in.tokens().stream().filter(it -> it.form().equals(form)).findFirst().orElseThrow();
      return index.referents(sentence, token.index()).stream()
          .map(it -> it.span().in(text))
          .toList();
    }

    List<String> relations() {
      return index.relations().stream()
          .map(it -> it.subject().path() + " " + it.type() + " " + it.object().path())
          .toList();
    }
  }
}
