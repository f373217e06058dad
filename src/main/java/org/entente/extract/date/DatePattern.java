package org.entente.extract.date;

import java.util.Optional;

/// One way of saying when.
interface DatePattern {

  /// The expression that begins at a token, if one does.
  Optional<Reading> at(DateTokens tokens, int first);

  /// This pattern, or where it does not fit the other.
  default DatePattern or(DatePattern other) {
    return (tokens, first) -> at(tokens, first).or(() -> other.at(tokens, first));
  }
}
