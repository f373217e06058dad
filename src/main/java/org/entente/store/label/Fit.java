package org.entente.store.label;

/// How well a label fits what was typed, the best first.
public enum Fit {
  /// It is the whole label.
  WHOLE,
  /// The label begins so.
  BEGINNING,
  /// Every word that was typed begins a word of the label.
  WORDS
}
