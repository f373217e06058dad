package org.entente.text;

import java.util.List;
import java.util.Optional;

/// An article's text and what the models say of it.
///
/// @param text the article, exactly as read; all spans count its characters
/// @param sentences in order; they do not overlap
/// @param clutter lines that belong to the web page and not to the article, in order
public record AnnotatedText(String text, List<Sentence> sentences, List<Span> clutter) {

  public AnnotatedText {
    sentences = List.copyOf(sentences);
    clutter = List.copyOf(clutter);
  }

  /// The sentence that has the character at `offset`; empty between sentences and in clutter. Takes
  /// logarithmic time.
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }
}
