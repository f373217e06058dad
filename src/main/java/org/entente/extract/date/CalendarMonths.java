package org.entente.extract.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Months of the calendar: "May", "last May", "May 2018", "May last year".
final class CalendarMonths implements DatePattern {

  private static final Set<String> LEADS = Set.of("last", "next", "this", "past");

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    return month(tokens, first).or(() -> joined(tokens, first));
  }

  private static Optional<Reading> month(DateTokens tokens, int first) {
    String lead = tokens.word(first);
    boolean led = LEADS.contains(lead);
    int at = led ? first + 1 : first;
    Optional<Month> found = tokens.month(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Month month = found.get();
    int end = at + 1;
    int year = tokens.word(end).equals("of") ? end + 1 : tokens.afterComma(end);
    OptionalInt named = tokens.year(year);
    if (named.isPresent()) {
      YearMonth whole = YearMonth.of(named.getAsInt(), month);
      return Optional.of(Reading.fixed(first, year + 1, Days.month(whole)));
    }
    int ofYear = end == year ? end : tokens.word(end).equals("of") ? year : end;
    Optional<Integer> years = yearsOff(tokens, ofYear);
    if (!led && years.isPresent()) {
      return Optional.of(
          Reading.fromPublished(
              first,
              ofYear + 2,
              day -> Days.month(YearMonth.of(day.getYear() + years.get(), month))));
    }
    return Optional.of(
        new Reading(
            first,
            end,
            anchor ->
                anchor
                    .published()
                    .map(day -> Days.month(nearest(lead, month, day, anchor.future())))));
  }

  /// "this year", "last year", "next year".
  private static Optional<Integer> yearsOff(DateTokens tokens, int at) {
    if (!tokens.word(at + 1).equals("year")) {
      return Optional.empty();
    }
    return switch (tokens.word(at)) {
      case "last" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  private static YearMonth nearest(String lead, Month month, LocalDate published, boolean future) {
    return switch (lead) {
      case "last", "past" -> Days.nearest(month, published.minusMonths(1), false);
      case "next" -> Days.nearest(month, published.plusMonths(1), true);
      case "this" -> YearMonth.of(published.getYear(), month);
      default -> Days.nearest(month, published, future);
    };
  }

  /// "mid-March" in one token.
  private static Optional<Reading> joined(DateTokens tokens, int first) {
    String form = tokens.form(first);
    int dash = form.indexOf('-');
    if (dash < 0 || DateWords.part(tokens.word(first).substring(0, dash)).isEmpty()) {
      return Optional.empty();
    }
    Days.Part part = DateWords.part(tokens.word(first).substring(0, dash)).get();
    Optional<Month> month = DateWords.month(form.substring(dash + 1));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.afterComma(first + 1);
    OptionalInt year = tokens.year(at);
    if (year.isPresent()) {
      YearMonth whole = YearMonth.of(year.getAsInt(), month.get());
      return Optional.of(Reading.fixed(first, at + 1, Days.part(Days.month(whole), part)));
    }
    return Optional.of(
        new Reading(
            first,
            first + 1,
            anchor ->
                anchor
                    .published()
                    .map(day -> Days.month(Days.nearest(month.get(), day, anchor.future())))
                    .map(whole -> Days.part(whole, part))));
  }
}
