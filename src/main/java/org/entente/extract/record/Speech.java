package org.entente.extract.record;

import java.util.List;
import org.entente.text.Span;

/// What makes an event a statement. Its speaker is the event's agent, its addressee the target.
///
/// @param cue the words of saying: "said in a statement"
/// @param content what is said, without quotation marks
/// @param direct whether it is quoted word for word
/// @param says the numbers of the events that the content tells
public record Speech(Span cue, Span content, boolean direct, List<Integer> says) {

  public Speech {
    says = List.copyOf(says);
  }
}
