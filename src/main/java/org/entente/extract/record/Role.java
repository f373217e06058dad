package org.entente.extract.record;

/// What part a filler plays in an event.
public enum Role {
  AGENT,
  TARGET,
  /// What the event is about.
  TOPIC,
  /// What an agreement binds its parties to.
  AGREED_ON,
  /// What talks went over.
  DISCUSSED,
  /// Why a sanction or another act was taken.
  REASON,
  /// By which channel a talk was held: phone, video link.
  CHANNEL,
  WEAPON,
  PLACE
}
