package org.entente.extract.date;

import java.util.Optional;

/// All the ways of saying when, the more telling before those that are part of them: the order
/// decides.
final class DatePatterns implements DatePattern {

  private static final DatePattern DAY = new CalendarDays().or(new FeastDays());
  private static final DatePattern SINGLE =
      new Weekdays(DAY)
          .or(DAY)
          .or(new CalendarMonths())
          .or(new Seasons())
          .or(new NearDays())
          .or(new NearPeriods())
          .or(new CalendarYears());

  private final DatePattern all =
      new DateSpans(SINGLE).or(new Portions(SINGLE)).or(new Distances(SINGLE)).or(SINGLE);

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    return all.at(tokens, first);
  }
}
