package org.entente.extract.record;

import java.util.List;
import org.entente.text.Span;

/// One place in the article that tells of an event.
///
/// @param span the words of the clause or noun phrase
/// @param trigger the words that name the event
/// @param fillers who and what plays which part here, in text order
/// @param rule the id of the rule that fired
/// @param confidence how much the rule can be trusted, from 0 to 1
public record EventMention(
    int sentence, Span span, Span trigger, List<Filler> fillers, String rule, double confidence) {

  public EventMention {
    fillers = List.copyOf(fillers);
  }
}
