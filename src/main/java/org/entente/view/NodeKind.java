package org.entente.view;

/// What a drawn node is, as far as drawing tells kinds apart: each has its own shape, icon and
/// colour.
public enum NodeKind {
  COUNTRY(Family.ACTOR, "Country"),
  INTERNATIONAL_ORGANIZATION(Family.ACTOR, "International organisation"),
  GOVERNMENT_BODY(Family.ACTOR, "Government body"),
  ORGANIZATION(Family.ACTOR, "Organisation"),
  PERSON(Family.ACTOR, "Person"),
  ACTOR(Family.ACTOR, "Actor"),
  AGREEMENT(Family.EVENT, "Agreement"),
  CALL(Family.EVENT, "Call"),
  CONSULTATION(Family.EVENT, "Consultation"),
  SUPPORT(Family.EVENT, "Support"),
  CONCESSION(Family.EVENT, "Concession"),
  STATEMENT(Family.EVENT, "Statement"),
  DEMAND(Family.EVENT, "Demand"),
  ACCUSATION(Family.EVENT, "Accusation"),
  THREAT(Family.EVENT, "Threat"),
  REJECTION(Family.EVENT, "Rejection"),
  SANCTION(Family.EVENT, "Sanction"),
  WEAPONS_TEST(Family.EVENT, "Weapons test"),
  MILITARY_ACTION(Family.EVENT, "Military action"),
  EVENT(Family.EVENT, "Event"),
  PLACE(Family.THING, "Place"),
  OFFICE(Family.THING, "Office"),
  TOPIC(Family.THING, "Topic"),
  MEASURE(Family.THING, "Measure"),
  WEAPON(Family.THING, "Weapon"),
  /// Anything of a data set that does not use the ontology.
  OTHER(Family.THING, "Other");

  /// Who acts, what happens, and what it is about.
  public enum Family {
    ACTOR,
    EVENT,
    THING
  }

  private final Family family;
  private final String title;

  NodeKind(Family family, String title) {
    this.family = family;
    this.title = title;
  }

  public Family family() {
    return family;
  }

  /// The kind's name for a legend, in English.
  public String title() {
    return title;
  }
}
