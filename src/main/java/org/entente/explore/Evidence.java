package org.entente.explore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.extract.record.Modality;
import org.entente.text.Span;

/// A place in an article that says a fact, and how it says it.
///
/// @param mention the mention's node
/// @param span where it stands in the article's text
/// @param words the text of the span
/// @param sentence the sentence that holds it; empty if it is in none
/// @param rule the id of the rule that found it; empty where none is told
/// @param slots where in the rule's clause the words stand; empty where that is not told
/// @param claimedBy whom the article quotes for it; empty if the article itself says so
public record Evidence(
    Node mention,
    Node article,
    String articleTitle,
    Span span,
    String words,
    Optional<SentenceText> sentence,
    Modality modality,
    Optional<String> rule,
    Optional<BigDecimal> confidence,
    String slots,
    List<Vertex> claimedBy) {

  public Evidence {
    claimedBy = List.copyOf(claimedBy);
  }
}
