package org.entente.extract.record;

/// How firmly the text states an event.
public enum Modality {
  ASSERTED,
  /// Meant for the future: "will sign", "plans to".
  PLANNED,
  /// Said not to be so.
  DENIED,
  /// Said by somebody whom the article quotes; see [Event#claimedIn].
  CLAIMED,
  /// Asked for by somebody.
  REQUESTED,
  /// "If", "could", "might".
  HYPOTHETICAL
}
