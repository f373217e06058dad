package org.entente.explore.duplicate;

/// Whether two entities are one.
public enum Verdict {
  SAME,
  PERHAPS,
  DIFFERENT
}
