package org.entente.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.extract.record.DateRange;

/// A date expression as read, before it is resolved.
///
/// @param first the index of its first token
/// @param end the index after its last token
/// @param meaning the days meant, if they can be told
record Reading(int first, int end, Function<Anchor, Optional<DateRange>> meaning) {

  /// The same days for whoever says it whenever.
  static Reading fixed(int first, int end, DateRange range) {
    return new Reading(first, end, _ -> Optional.of(range));
  }

  /// Days that follow from the article's date alone.
  static Reading fromPublished(int first, int end, Function<LocalDate, DateRange> meaning) {
    return new Reading(first, end, anchor -> anchor.published().map(meaning));
  }

  /// The same days in words that begin earlier.
  Reading from(int other) {
    return new Reading(other, end, meaning);
  }

  /// Other days that follow from these, in words that begin earlier.
  Reading within(int other, UnaryOperator<DateRange> narrowed) {
    return new Reading(other, end, anchor -> meaning.apply(anchor).map(narrowed));
  }
}
