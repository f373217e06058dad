package org.entente.extract.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.text.Span;

/// A number with its unit.
///
/// @param span the words: "nearly 90 percent", "4 million barrels a year"
/// @param unit `percent`, `barrels`, an ISO 4217 currency code, …
/// @param per the period of a rate: `year`, `month`, `day`
public record Quantity(
    Span span, BigDecimal value, String unit, Optional<String> per, Bound bound) {

  /// How the number binds.
  public enum Bound {
    EXACT,
    /// "nearly", "about"
    ABOUT,
    /// "up to", "limit … to", "no more than"
    AT_MOST,
    /// "at least", "more than"
    AT_LEAST
  }
}
