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
  AGREEMENT(Family.EVENT, "Agreement", "agrees with"),
  CALL(Family.EVENT, "Call", "calls"),
  CONSULTATION(Family.EVENT, "Consultation", "talks with"),
  SUPPORT(Family.EVENT, "Support", "supports"),
  CONCESSION(Family.EVENT, "Concession", "yields to"),
  STATEMENT(Family.EVENT, "Statement", "speaks to"),
  DEMAND(Family.EVENT, "Demand", "demands of"),
  ACCUSATION(Family.EVENT, "Accusation", "accuses"),
  THREAT(Family.EVENT, "Threat", "threatens"),
  REJECTION(Family.EVENT, "Rejection", "rejects"),
  SANCTION(Family.EVENT, "Sanction", "sanctions"),
  WEAPONS_TEST(Family.EVENT, "Weapons test", "tests with"),
  MILITARY_ACTION(Family.EVENT, "Military action", "acts against"),
  EVENT(Family.EVENT, "Event", "acts on"),
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
  private final String verb;

  NodeKind(Family family, String title) {
    this(family, title, "");
  }

  NodeKind(Family family, String title, String verb) {
    this.family = family;
    this.title = title;
    this.verb = verb;
  }

  public Family family() {
    return family;
  }

  /// The kind's name for a legend, in English.
  public String title() {
    return title;
  }

  /// What an event of this kind is called when it is drawn as an edge from its agent to its target:
  /// "agrees with". Empty for what is no event.
  public String verb() {
    return verb;
  }
}
