package org.entente.extract.record;

/// How two entities are related apart from events.
public enum RelationType {
  /// person → office
  HOLDS_OFFICE,
  /// office → country or organisation
  OFFICE_OF,
  /// person or office → country or organisation
  SPEAKS_FOR,
  MEMBER_OF,
  /// organ → organisation or country
  PART_OF,
  CITIZEN_OF
}
