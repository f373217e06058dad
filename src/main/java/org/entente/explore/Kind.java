package org.entente.explore;

/// What a node is at a glance, finely enough for colours, shapes and legends.
public enum Kind {
  COUNTRY,
  PERSON,
  /// Organisations of all sorts that are not organs of a state or international.
  ORGANIZATION,
  GOVERNMENT_BODY,
  INTERNATIONAL_ORGANIZATION,
  /// Actors known by a noun phrase only.
  ACTOR,
  PLACE,
  OFFICE,
  TOPIC,
  WEAPON,
  MEASURE,
  AGREEMENT,
  /// Meetings and consultations of other sorts.
  CONSULTATION,
  CALL,
  SUPPORT,
  CONCESSION,
  STATEMENT,
  DEMAND,
  ACCUSATION,
  THREAT,
  REJECTION,
  SANCTION,
  WEAPONS_TEST,
  MILITARY_ACTION,
  /// Events of no narrower class.
  EVENT,
  ARTICLE,
  /// Classes, properties and concepts.
  TERM,
  /// Anything else, as in RDF from elsewhere.
  OTHER;

  /// Whether nodes of this kind are events, which the drawn graph can fold into edges.
  public boolean isEvent() {
    return compareTo(AGREEMENT) >= 0 && compareTo(EVENT) <= 0;
  }
}
