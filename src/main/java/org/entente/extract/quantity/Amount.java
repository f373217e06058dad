package org.entente.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.extract.record.Quantity.Bound;

/// How much, before it is known of what.
///
/// @param end the index after its last word
/// @param bound as far as the number itself tells it: "hundreds" are at least a hundred
/// @param unit where the number itself tells it: "two thirds" are percent
record Amount(BigDecimal value, int end, Bound bound, Optional<String> unit) {

  static Amount of(Numbers.Read read) {
    return new Amount(read.value(), read.end(), Bound.EXACT, Optional.empty());
  }
}
