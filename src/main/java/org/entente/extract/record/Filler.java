package org.entente.extract.record;

import org.entente.text.Span;

/// An entity in a role, and the words that put it there.
///
/// @param slots the slots of the clause in which the words stand, as a rule writes them: `object`,
///   `against`, `in+at`; empty where no rule gives them
public record Filler(Role role, EntityId entity, Span span, String slots) {

  /// A filler that stands in no slot of a rule.
  public Filler(Role role, EntityId entity, Span span) {
    this(role, entity, span, "");
  }

  public Filler through(String newSlots) {
    return new Filler(role, entity, span, newSlots);
  }
}
