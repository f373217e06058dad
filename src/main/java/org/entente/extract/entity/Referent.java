package org.entente.extract.entity;

import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.MentionKind;
import org.entente.text.Span;

/// What a noun phrase, name or pronoun refers to.
///
/// @param sentence the sentence's index
/// @param span the whole noun phrase with title and modifiers, without what merely follows it:
///   "U.S. Secretary of State Rex Tillerson", "dozens of protesters"
/// @param first the index of the phrase's first token
/// @param end the index after the phrase's last token
/// @param head the index of its head token
/// @param kind how the phrase refers
public record Referent(
    EntityId entity,
    EntityType type,
    int sentence,
    Span span,
    int first,
    int end,
    int head,
    MentionKind kind) {

  /// Whether it can do something: a person, organisation, country or group, but no place, office,
  /// weapon or topic.
  public boolean isActor() {
    return switch (type) {
      case PERSON, ORGANIZATION, GOVERNMENT_BODY, INTERNATIONAL_ORGANIZATION, COUNTRY, ACTOR ->
          true;
      case PLACE, OFFICE, WEAPON, TOPIC -> false;
    };
  }
}
