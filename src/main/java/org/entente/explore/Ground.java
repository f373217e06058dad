package org.entente.explore;

import java.util.List;

/// A place that tells an event, and what its words are there for.
///
/// @param clause the words that tell it, with the rule that was laid over them
/// @param trigger the words that name the event; empty where they are not told
/// @param roles who and what plays which part here, in text order
public record Ground(Evidence clause, List<Evidence> trigger, List<RoleWords> roles) {

  public Ground {
    trigger = List.copyOf(trigger);
    roles = List.copyOf(roles);
  }
}
