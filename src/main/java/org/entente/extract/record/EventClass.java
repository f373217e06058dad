package org.entente.extract.record;

/// The ontology's classes of event.
public enum EventClass {
  /// An event with no narrower class.
  EVENT,
  AGREEMENT,
  CONSULTATION,
  MEETING,
  CALL,
  SANCTION,
  WEAPONS_TEST,
  MILITARY_ACTION,
  SUPPORT,
  CONCESSION,
  STATEMENT,
  DEMAND,
  ACCUSATION,
  THREAT,
  REJECTION
}
