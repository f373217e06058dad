package org.entente.extract.record;

/// What an entity is; the classes of the ontology that extraction can tell apart.
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /// A ministry, parliament, army, court or other organ of a state.
  GOVERNMENT_BODY,
  INTERNATIONAL_ORGANIZATION,
  COUNTRY,
  PLACE,
  OFFICE,
  /// Somebody known only by a noun phrase: "protesters", "other countries".
  ACTOR,
  WEAPON,
  /// What is agreed on, discussed or demanded.
  TOPIC
}
