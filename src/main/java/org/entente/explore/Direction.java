package org.entente.explore;

/// Which end of its triples a node is.
public enum Direction {
  /// The node is the subject.
  OUT,
  /// The node is the object.
  IN
}
