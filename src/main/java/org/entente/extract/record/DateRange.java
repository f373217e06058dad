package org.entente.extract.record;

import java.time.LocalDate;

/// A stretch of days that a date expression means.
///
/// @param first the first day
/// @param last the last day, the same as the first for a single day
/// @param precision how finely the text says it
public record DateRange(LocalDate first, LocalDate last, Precision precision) {

  /// The finest unit that the text names.
  public enum Precision {
    DAY,
    /// A stretch of days within or across months: "last week", "late November".
    DAYS,
    MONTH,
    YEAR
  }
}
