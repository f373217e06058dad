package org.entente.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.explore.EventProfile.EventDays;

/// Two events of different articles that are perhaps one: for a reader to judge, nothing is merged.
///
/// @param parties whom they have in common
/// @param days that they have in common; empty if either tells none
/// @param words that their clauses have in common
public record SameEvent(
    EventProfile one,
    EventProfile other,
    List<Vertex> parties,
    Optional<EventDays> days,
    Set<String> words) {

  public SameEvent {
    parties = List.copyOf(parties);
    words = Set.copyOf(words);
  }
}
