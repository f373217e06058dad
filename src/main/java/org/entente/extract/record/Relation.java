package org.entente.extract.record;

/// A standing fact about two entities.
///
/// @param evidence the words that say so
public record Relation(EntityId subject, RelationType type, EntityId object, Mention evidence) {}
