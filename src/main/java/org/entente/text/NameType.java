package org.entente.text;

/// The kinds of name that the name finder tells apart; a subset of the OntoNotes types.
public enum NameType {
  PERSON,
  /// Organisations: companies, agencies, parties, armed groups.
  ORG,
  /// Countries, cities, states.
  GPE,
  /// Nationalities, religious and political groups.
  NORP,
  /// Places that are not countries, cities or states.
  LOC,
  /// Buildings, airports, bases.
  FAC,
  EVENT,
  /// Treaties, acts, resolutions.
  LAW,
  DATE,
  MONEY,
  PERCENT
}
