package org.entente.extract.date;

import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Feasts with a day of their own in the calendar: "New Year's Eve", "Christmas Day 2016".
final class FeastDays implements DatePattern {

  private static final Map<String, MonthDay> FEASTS =
      Map.ofEntries(
          Map.entry("new year 's eve", MonthDay.of(Month.DECEMBER, 31)),
          Map.entry("new year 's day", MonthDay.of(Month.JANUARY, 1)),
          Map.entry("new year ’s eve", MonthDay.of(Month.DECEMBER, 31)),
          Map.entry("new year ’s day", MonthDay.of(Month.JANUARY, 1)),
          Map.entry("christmas eve", MonthDay.of(Month.DECEMBER, 24)),
          Map.entry("christmas day", MonthDay.of(Month.DECEMBER, 25)),
          Map.entry("boxing day", MonthDay.of(Month.DECEMBER, 26)),
          Map.entry("may day", MonthDay.of(Month.MAY, 1)),
          Map.entry("valentine 's day", MonthDay.of(Month.FEBRUARY, 14)),
          Map.entry("bastille day", MonthDay.of(Month.JULY, 14)));
  private static final int LONGEST = 4;

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    if (!tokens.tag(first).startsWith("NN")) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(tokens.word(first));
    for (int end = first + 2; end <= first + LONGEST; end++) {
      words.append(' ').append(tokens.word(end - 1));
      MonthDay day = FEASTS.get(words.toString());
      if (day != null) {
        return Optional.of(reading(tokens, first, end, day));
      }
    }
    return Optional.empty();
  }

  private static Reading reading(DateTokens tokens, int first, int end, MonthDay day) {
    int at = tokens.afterComma(end);
    OptionalInt year = DateWords.year(tokens.form(at));
    if (year.isPresent()) {
      return Reading.fixed(first, at + 1, Days.day(day.atYear(year.getAsInt())));
    }
    return new Reading(
        first,
        end,
        anchor ->
            anchor
                .published()
                .map(published -> Days.day(Days.nearest(day, published, anchor.future()))));
  }
}
