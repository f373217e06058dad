package org.entente.extract.explain;

import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Extraction;
import org.entente.text.Span;

/// What was found in an article, and why.
///
/// @param sentences one for each sentence, in text order
public record Explanation(Extraction extraction, List<SentenceAccount> sentences) {

  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /// The account of the sentence that this character belongs to; empty for what is no sentence,
  /// such as a menu or the blank between two.
  public Optional<SentenceAccount> at(int offset) {
    Span place = new Span(offset, offset + 1);
    return sentences.stream().filter(each -> each.span().overlaps(place)).findFirst();
  }
}
