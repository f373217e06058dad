package org.entente.explore;

import java.util.List;
import org.apache.jena.graph.Node;

/// An article to be read.
///
/// @param sentences in order
/// @param mentions all places that speak of something, in text order
public record ArticleView(
    Node article,
    String title,
    String text,
    List<SentenceText> sentences,
    List<MentionMark> mentions) {

  public ArticleView {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
