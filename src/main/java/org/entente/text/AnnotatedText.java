package org.entente.text;

import java.util.List;

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
}
