package org.entente.extract.record;

/// The sixteen root types of the PLOVER event coding scheme.
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  CONCEDE,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /// What it counts as while it is still to come: whoever says that he will meet, help or give way
  /// promises to, which the scheme codes as [#AGREE]; other types stay what they are.
  public EventType promised() {
    return switch (this) {
      case CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> AGREE;
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          this;
    };
  }
}
