package org.entente.extract.quantity;

import java.util.List;
import org.entente.text.Sentence;

/// Finds numbers with their units. Thread-safe, deterministic.
public final class QuantityFinder {

  /// The quantities of a sentence in text order, not overlapping; a number without a unit (a year,
  /// a house number) is none.
  public List<QuantityMention> find(Sentence sentence) {
    return List.of();
  }
}
