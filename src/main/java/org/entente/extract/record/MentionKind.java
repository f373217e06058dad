package org.entente.extract.record;

/// How a mention refers.
public enum MentionKind {
  /// By a name: "Rex Tillerson", "Pyongyang".
  NAME,
  /// By a noun phrase: "the country", "both sides".
  NOMINAL,
  PRONOUN
}
