package org.entente.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.DateRange.Precision;

/// Calendar arithmetic for what news calls days: weeks begin on Monday; a weekday or month without
/// more is the last one, or with `future` the next one, the current one included.
final class Days {

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

  /// A third of a month: days 1 to 10, 11 to 20, 21 to the end.
  static DateRange part(YearMonth month, Part part) {
    return switch (part) {
      case EARLY -> stretch(month.atDay(1), month.atDay(10));
      case MID -> stretch(month.atDay(11), month.atDay(20));
      case LATE -> stretch(month.atDay(21), month.atEndOfMonth());
    };
  }

  /// Four months of a year.
  static DateRange part(int year, Part part) {
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
