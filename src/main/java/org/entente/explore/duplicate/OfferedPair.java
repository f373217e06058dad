package org.entente.explore.duplicate;

import java.util.List;
import org.entente.explore.Evidence;
import org.entente.explore.Vertex;

/// Two entities that are or may be one, with a place each where an article speaks of them.
///
/// @param judgement same or perhaps
/// @param firstMentions some mentions of the first, at most [Duplicates#MENTIONS]
/// @param secondMentions the same of the second
public record OfferedPair(
    Vertex first,
    Vertex second,
    Judgement judgement,
    List<Evidence> firstMentions,
    List<Evidence> secondMentions) {

  public OfferedPair {
    firstMentions = List.copyOf(firstMentions);
    secondMentions = List.copyOf(secondMentions);
  }
}
