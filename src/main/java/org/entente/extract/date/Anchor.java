package org.entente.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.extract.record.DateRange;

/// What a date expression is resolved against.
///
/// @param published the article's date
/// @param day the day that the article named last before the expression
/// @param told the days, however many, that the article named last before the expression
/// @param tense of the clause
record Anchor(
    Optional<LocalDate> published, Optional<LocalDate> day, Optional<DateRange> told, Tense tense) {

  /// Whether the clause speaks of what is to come.
  boolean future() {
    return tense == Tense.FUTURE;
  }

  /// The day that "earlier" and "later" count from.
  Optional<LocalDate> dayTold() {
    return day.or(() -> published);
  }

  /// The same words in an article of another day, of what was before it.
  Anchor before(LocalDate other) {
    return new Anchor(Optional.of(other), day, told, Tense.PAST);
  }
}
