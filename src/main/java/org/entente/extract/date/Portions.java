package org.entente.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.quantity.Numbers;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.DateRange.Precision;

/// Parts of longer times: "late November", "early last year", "the end of the month", "the first
/// quarter of 2017", "the last week of May", "Q3 2016".
final class Portions implements DatePattern {

  private static final Map<String, Days.Part> EDGES =
      Map.of(
          "end", Days.Part.LATE,
          "close", Days.Part.LATE,
          "start", Days.Part.EARLY,
          "beginning", Days.Part.EARLY,
          "middle", Days.Part.MID);
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);
  private static final Pattern QUARTER = Pattern.compile("q([1-4])");
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int QUARTERS = 4;
  private static final int HALF_MONTH = 15;
  private static final int LAST = -1;

  private final DatePattern single;

  /// @param single the times that have parts
  Portions(DatePattern single) {
    this.single = single;
  }

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    return part(tokens, first)
        .or(() -> edge(tokens, first))
        .or(() -> ordinal(tokens, first))
        .or(() -> quarter(tokens, first));
  }

  private Optional<Reading> part(DateTokens tokens, int first) {
    Optional<Days.Part> part = DateWords.part(tokens.word(first));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int at =
        tokens.isDash(first + 1) || tokens.word(first + 1).equals("in") ? first + 2 : first + 1;
    return whole(tokens, at).map(whole -> whole.within(first, days -> Days.part(days, part.get())));
  }

  /// A time that is longer than a day: "late Tuesday" and "late this evening" are days.
  private Optional<Reading> whole(DateTokens tokens, int at) {
    boolean thisDay =
        tokens.word(at).equals("this") && DateWords.unit(tokens.word(at + 1)).isEmpty();
    boolean day =
        thisDay
            || tokens.word(at).equals("today")
            || DateWords.weekday(tokens.form(at)).isPresent();
    return day ? Optional.empty() : single.at(tokens, at);
  }

  private Optional<Reading> edge(DateTokens tokens, int first) {
    Days.Part part = EDGES.get(tokens.word(first));
    if (part == null || !tokens.word(first + 1).equals("of")) {
      return Optional.empty();
    }
    return ofWhole(tokens, first + 2).map(whole -> whole.within(first, days -> edge(days, part)));
  }

  /// What "of" may be followed by: any time, or "the year" of the article.
  private Optional<Reading> ofWhole(DateTokens tokens, int at) {
    if (!tokens.word(at).equals("the")) {
      return whole(tokens, at);
    }
    Optional<Reading> current =
        DateWords.unit(tokens.word(at + 1))
            .filter(unit -> unit != ChronoUnit.DAYS && !tokens.word(at + 1).endsWith("s"))
            .map(unit -> Reading.fromPublished(at, at + 2, day -> Days.around(day, unit)));
    return current.or(() -> whole(tokens, at + 1)).or(() -> whole(tokens, at));
  }

  /// The end of a year is its last month; shorter times have edges as they have parts.
  private static DateRange edge(DateRange whole, Days.Part part) {
    if (whole.precision() != Precision.YEAR || part == Days.Part.MID) {
      return Days.part(whole, part);
    }
    return Days.month(YearMonth.from(part == Days.Part.LATE ? whole.last() : whole.first()));
  }

  private Optional<Reading> ordinal(DateTokens tokens, int first) {
    int number =
        tokens.word(first).matches("last|final|closing")
            ? LAST
            : ORDINALS.getOrDefault(tokens.word(first), 0);
    if (number == 0) {
      return Optional.empty();
    }
    Optional<Numbers.Read> count = tokens.count(first + 1, false);
    int at = count.map(Numbers.Read::end).orElse(first + 1);
    if (!tokens.word(at + 1).equals("of")) {
      return Optional.empty();
    }
    String unit = tokens.word(at);
    int amount = count.map(read -> read.value().intValue()).orElse(1);
    return ofWhole(tokens, at + 2)
        .map(
            whole ->
                new Reading(
                    first,
                    whole.end(),
                    anchor ->
                        whole
                            .meaning()
                            .apply(anchor)
                            .flatMap(days -> piece(days, unit, number, amount))));
  }

  /// "Q3 2016".
  private static Optional<Reading> quarter(DateTokens tokens, int first) {
    Matcher quarter = QUARTER.matcher(tokens.word(first));
    int at = tokens.word(first + 1).equals("of") ? first + 2 : first + 1;
    OptionalInt year = tokens.year(at);
    if (!quarter.matches() || year.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(quarter.group(1));
    return months(Days.year(year.getAsInt()), number, MONTHS_OF_QUARTER)
        .map(days -> Reading.fixed(first, at + 1, days));
  }

  private static Optional<DateRange> piece(DateRange whole, String unit, int number, int amount) {
    return switch (unit) {
      case "quarter" -> months(whole, number == LAST ? QUARTERS : number, MONTHS_OF_QUARTER);
      case "half" -> half(whole, number == LAST ? 2 : number);
      default ->
          DateWords.unit(unit)
              .filter(_ -> number == LAST || number == 1)
              .map(each -> end(whole, each, number, amount))
              .filter(days -> isWithin(days, whole));
    };
  }

  private static boolean isWithin(DateRange part, DateRange whole) {
    return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
  }

  private static Optional<DateRange> months(DateRange year, int number, int months) {
    if (year.precision() != Precision.YEAR) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.from(year.first()).plusMonths((long) months * (number - 1));
    return Optional.of(Days.stretch(first.atDay(1), first.plusMonths(months - 1).atEndOfMonth()));
  }

  private static Optional<DateRange> half(DateRange whole, int number) {
    if (number > 2) {
      return Optional.empty();
    }
    return switch (whole.precision()) {
      case YEAR -> months(whole, number, MONTHS_OF_HALF);
      case MONTH -> {
        LocalDate middle = whole.first().plusDays(HALF_MONTH);
        yield Optional.of(
            number == 1
                ? Days.stretch(whole.first(), middle.minusDays(1))
                : Days.stretch(middle, whole.last()));
      }
      case DAY, DAYS -> Optional.empty();
    };
  }

  /// The first or last days, weeks or months of a time.
  private static DateRange end(DateRange whole, ChronoUnit unit, int number, int amount) {
    LocalDate first = number == LAST ? whole.last().plusDays(1).minus(amount, unit) : whole.first();
    LocalDate last = number == LAST ? whole.last() : whole.first().plus(amount, unit).minusDays(1);
    return first.equals(last) ? Days.day(first) : Days.stretch(first, last);
  }
}
