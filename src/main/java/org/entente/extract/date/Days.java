package org.entente.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.DateRange.Precision;

/// Calendar arithmetic for what news calls days: weeks begin on Monday; a weekday or month without
/// more is the last one, or with `future` the next one, the current one included.
final class Days {

  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int EARLY_TENTHS = 4;
  private static final int LATE_TENTH = 7;

  private Days() {}

  static DateRange day(LocalDate day) {
    return new DateRange(day, day, Precision.DAY);
  }

  static DateRange stretch(LocalDate first, LocalDate last) {
    return new DateRange(first, last, Precision.DAYS);
  }

  static DateRange month(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  static DateRange weekday(DayOfWeek day, LocalDate published, boolean future) {
    return day(
        published.with(
            future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
  }

  /// The week that is `weeks` after the one of `day`.
  static DateRange week(LocalDate day, int weeks) {
    LocalDate monday =
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    return stretch(monday, monday.plusDays(6));
  }

  static DateRange weekend(LocalDate published, boolean future) {
    LocalDate saturday =
        published.with(
            future
                ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return stretch(saturday, saturday.plusDays(1));
  }

  static YearMonth nearest(Month month, LocalDate published, boolean future) {
    YearMonth same = YearMonth.of(published.getYear(), month);
    YearMonth now = YearMonth.from(published);
    if (future) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  static LocalDate nearest(MonthDay day, LocalDate published, boolean future) {
    LocalDate same = day.atYear(published.getYear());
    if (future) {
      return same.isBefore(published) ? day.atYear(published.getYear() + 1) : same;
    }
    return same.isAfter(published) ? day.atYear(published.getYear() - 1) : same;
  }

  /// Ten years from one that ends in 0.
  static DateRange decade(int year) {
    int first = year - Math.floorMod(year, DECADE);
    return stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + DECADE - 1, 12, 31));
  }

  /// The 20th century: 1900 to 1999, as news counts.
  static DateRange century(int number) {
    int first = (number - 1) * CENTURY;
    return stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + CENTURY - 1, 12, 31));
  }

  /// As finely as the unit says: "a month ago" is no certain day.
  static DateRange around(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> week(day, 0);
      case MONTHS -> month(YearMonth.from(day));
      case YEARS -> year(day.getYear());
      case DECADES -> decade(day.getYear());
      case CENTURIES -> century(day.getYear() / CENTURY + 1);
      default -> day(day);
    };
  }

  /// The beginning, middle or end of a stretch of days: of a month ten days each, of a year four
  /// months each, of a decade four, three and three years, of anything shorter a third.
  static DateRange part(DateRange whole, Part part) {
    return switch (whole.precision()) {
      case DAY -> whole;
      case MONTH -> part(YearMonth.from(whole.first()), part);
      case YEAR -> part(whole.first().getYear(), part);
      case DAYS -> third(whole, part);
    };
  }

  private static DateRange third(DateRange whole, Part part) {
    int years = whole.last().getYear() - whole.first().getYear() + 1;
    LocalDate second;
    LocalDate third;
    if (years >= DECADE) {
      second = whole.first().plusYears(EARLY_TENTHS * years / DECADE);
      third = whole.first().plusYears(LATE_TENTH * years / DECADE);
    } else {
      long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
      second = whole.first().plusDays(Math.max(1, days / 3));
      third = whole.first().plusDays(Math.max(1, 2 * days / 3));
    }
    return switch (part) {
      case EARLY -> stretch(whole.first(), second.minusDays(1));
      case MID -> second.equals(third) ? whole : stretch(second, third.minusDays(1));
      case LATE -> third.isAfter(whole.last()) ? whole : stretch(third, whole.last());
    };
  }

  /// A third of a month: days 1 to 10, 11 to 20, 21 to the end.
  private static DateRange part(YearMonth month, Part part) {
    return switch (part) {
      case EARLY -> stretch(month.atDay(1), month.atDay(10));
      case MID -> stretch(month.atDay(11), month.atDay(20));
      case LATE -> stretch(month.atDay(21), month.atEndOfMonth());
    };
  }

  /// Four months of a year.
  private static DateRange part(int year, Part part) {
    YearMonth first =
        switch (part) {
          case EARLY -> YearMonth.of(year, 1);
          case MID -> YearMonth.of(year, 5);
          case LATE -> YearMonth.of(year, 9);
        };
    return stretch(first.atDay(1), first.plusMonths(3).atEndOfMonth());
  }

  /// Which part of a month or year.
  enum Part {
    EARLY,
    MID,
    LATE
  }
}
