package org.entente.explore;

/// What a node is at a glance: one colour and shape of the drawn graph, one group of the legend.
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
  /// Agreements, consultations, support, concessions and other events.
  EVENT,
  AGREEMENT,
  CONSULTATION,
  STATEMENT,
  SANCTION,
  /// Weapons tests and military action.
  MILITARY,
  ARTICLE,
  /// Classes, properties and concepts.
  TERM,
  /// Anything else, as in RDF from elsewhere.
  OTHER;

  /// Whether nodes of this kind are events, which the drawn graph can fold into edges.
  public boolean isEvent() {
    return switch (this) {
      case EVENT, AGREEMENT, CONSULTATION, STATEMENT, SANCTION, MILITARY -> true;
      case COUNTRY,
          PERSON,
          ORGANIZATION,
          GOVERNMENT_BODY,
          INTERNATIONAL_ORGANIZATION,
          ACTOR,
          PLACE,
          OFFICE,
          TOPIC,
          WEAPON,
          MEASURE,
          ARTICLE,
          TERM,
          OTHER ->
          false;
    };
  }
}
