package org.entente.explore;

/// What part the object of an edge plays in the event that is its subject; by it, an event can be
/// folded into edges from its agents to its targets.
public enum EdgeRole {
  /// `en:agent` and what is narrower: speaker, imposed by.
  AGENT,
  /// `en:target` and what is narrower: addressee, target of the sanction.
  TARGET,
  /// Any other edge.
  OTHER
}
