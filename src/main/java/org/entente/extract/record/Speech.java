package org.entente.extract.record;

import java.util.List;
import org.entente.text.Span;

/// What makes an event a statement. Its speaker is the event's agent, its addressee the target.
///
/// @param cue the words of saying: "said in a statement"
/// @param parts what is said, without quotation marks, in text order; never empty; more than one
///   where other words interrupt it
/// @param direct whether it is quoted word for word
/// @param says the numbers of the events that the content tells
public record Speech(Span cue, List<Span> parts, boolean direct, List<Integer> says) {

  public Speech {
    parts = List.copyOf(parts);
    says = List.copyOf(says);
  }

  /// From the first word said to the last, with what interrupts them.
  public Span content() {
    return parts.getFirst().cover(parts.getLast());
  }
}
