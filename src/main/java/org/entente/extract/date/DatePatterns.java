package org.entente.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.entente.extract.record.DateRange;
import org.entente.text.Token;

/// Reads the date expression that begins at a token, if one does.
final class DatePatterns {

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "early",
          "late", "mid", "to", "through", "year", "and");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  private final List<Token> tokens;

  DatePatterns(List<Token> tokens) {
    this.tokens = tokens;
  }

  Optional<Reading> at(int first) {
    return iso(first)
        .or(() -> weekday(first))
        .or(() -> dayMonth(first))
        .or(() -> monthDay(first))
        .or(() -> part(first))
        .or(() -> relativeDay(first))
        .or(() -> relativePeriod(first))
        .or(() -> distance(first))
        .or(() -> toldDay(first))
        .or(() -> year(first));
  }

  // Tokens

  private String form(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
  }

  private String word(int at) {
    return form(at).toLowerCase(Locale.ROOT);
  }

  private Optional<Month> month(int at) {
    Optional<Month> month = DateWords.month(form(at));
    if (month.isPresent() && at < tokens.size()) {
      // "May" and "March" are verbs too.
      String tag = tokens.get(at).tag();
      if (!tag.startsWith("NN") && !tag.equals("CD") && form(at).matches("(?i)may|march")) {
        return Optional.empty();
      }
    }
    return month;
  }

  private int skipPartOfDay(int at) {
    return PARTS_OF_DAY.contains(word(at)) ? at + 1 : at;
  }

  private static Reading reading(
      int first, int end, Function<Anchor, Optional<DateRange>> meaning) {
    return new Reading(first, end, meaning);
  }

  private static Function<Anchor, Optional<DateRange>> fixed(DateRange range) {
    return _ -> Optional.of(range);
  }

  private static Function<Anchor, Optional<DateRange>> since(
      Function<LocalDate, DateRange> meaning) {
    return anchor -> anchor.published().map(meaning);
  }

  // Absolute

  private Optional<Reading> iso(int first) {
    if (!form(first).matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.empty();
    }
    try {
      DateRange day = Days.day(LocalDate.parse(form(first)));
      return Optional.of(reading(first, first + 1, fixed(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// "Tuesday", "last Tuesday", "Tuesday, Dec. 26", "Tuesday night".
  private Optional<Reading> weekday(int first) {
    String lead = word(first);
    boolean led = Set.of("last", "next", "this", "coming", "past").contains(lead);
    int at = led ? first + 1 : first;
    Optional<DayOfWeek> found = DateWords.weekday(form(at));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek day = found.get();
    int comma = word(at + 1).equals(",") ? at + 2 : at + 1;
    Optional<Reading> full = dayMonth(comma).or(() -> monthDay(comma));
    if (full.isPresent() && isDayReading(comma)) {
      return Optional.of(reading(first, full.get().end(), full.get().meaning()));
    }
    int end = skipPartOfDay(at + 1);
    return Optional.of(
        reading(
            first,
            end,
            anchor ->
                anchor
                    .published()
                    .map(
                        published ->
                            switch (lead) {
                              case "last", "past" ->
                                  Days.weekday(day, published.minusDays(1), false);
                              case "next", "coming" ->
                                  Days.weekday(day, published.plusDays(1), true);
                              default -> Days.weekday(day, published, anchor.future());
                            })));
  }

  /// Whether a full date with a day begins here, and not a month alone.
  private boolean isDayReading(int at) {
    return month(at).isPresent()
        ? DateWords.dayOfMonth(form(at + 1)).isPresent()
        : DateWords.dayOfMonth(form(at)).isPresent();
  }

  /// "14 May", "the 14th of May 2018".
  private Optional<Reading> dayMonth(int first) {
    OptionalInt day = DateWords.dayOfMonth(form(first));
    int at = word(first + 1).equals("of") ? first + 2 : first + 1;
    Optional<Month> month = month(at);
    if (day.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    return day(first, at + 1, month.get(), day.getAsInt());
  }

  /// "May 14", "Dec. 22, 2017", "May 2018", "May", "last May".
  private Optional<Reading> monthDay(int first) {
    String lead = word(first);
    int at = Set.of("last", "next", "this").contains(lead) ? first + 1 : first;
    Optional<Month> found = month(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Month month = found.get();
    OptionalInt day = DateWords.dayOfMonth(form(at + 1));
    if (day.isPresent() && !word(at + 2).equals("percent")) {
      Optional<Reading> full = day(first, at + 2, month, day.getAsInt());
      if (full.isPresent()) {
        return full;
      }
    }
    int comma = word(at + 1).equals(",") || word(at + 1).equals("of") ? at + 2 : at + 1;
    OptionalInt year = DateWords.year(form(comma));
    if (year.isPresent()) {
      DateRange whole = Days.month(YearMonth.of(year.getAsInt(), month));
      return Optional.of(reading(first, comma + 1, fixed(whole)));
    }
    return Optional.of(
        reading(
            first,
            at + 1,
            anchor ->
                anchor
                    .published()
                    .map(
                        published ->
                            switch (lead) {
                              case "last" -> Days.nearest(month, published.minusMonths(1), false);
                              case "next" -> Days.nearest(month, published.plusMonths(1), true);
                              case "this" -> YearMonth.of(published.getYear(), month);
                              default -> Days.nearest(month, published, anchor.future());
                            })
                    .map(Days::month)));
  }

  private Optional<Reading> day(int first, int afterDay, Month month, int day) {
    int comma = word(afterDay).equals(",") ? afterDay + 1 : afterDay;
    OptionalInt year = DateWords.year(form(comma));
    try {
      if (year.isPresent()) {
        DateRange range = Days.day(LocalDate.of(year.getAsInt(), month, day));
        return Optional.of(reading(first, comma + 1, fixed(range)));
      }
      MonthDay in = MonthDay.of(month, day);
      return Optional.of(
          reading(
              first,
              afterDay,
              anchor ->
                  anchor
                      .published()
                      .map(published -> Days.day(Days.nearest(in, published, anchor.future())))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// "late November", "mid-2018", "early last year" is left to its year.
  private Optional<Reading> part(int first) {
    Optional<Days.Part> found = DateWords.part(word(first));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Days.Part part = found.get();
    int at = word(first + 1).equals("-") || word(first + 1).equals("in") ? first + 2 : first + 1;
    OptionalInt year = DateWords.year(form(at));
    if (year.isPresent()) {
      return Optional.of(reading(first, at + 1, fixed(Days.part(year.getAsInt(), part))));
    }
    if (month(at).isEmpty()) {
      return Optional.empty();
    }
    return monthDay(at)
        .map(
            whole ->
                reading(
                    first,
                    whole.end(),
                    anchor ->
                        whole
                            .meaning()
                            .apply(anchor)
                            .map(range -> Days.part(YearMonth.from(range.first()), part))));
  }

  private Optional<Reading> year(int first) {
    OptionalInt year = DateWords.year(form(first));
    boolean led = BEFORE_YEAR.contains(word(first - 1));
    boolean counts = first + 1 < tokens.size() && tokens.get(first + 1).tag().equals("NNS");
    if (year.isEmpty() || !led || counts) {
      return Optional.empty();
    }
    return Optional.of(reading(first, first + 1, fixed(Days.year(year.getAsInt()))));
  }

  // Relative to the article

  /// "today", "yesterday evening", "tomorrow".
  private Optional<Reading> relativeDay(int first) {
    int days =
        switch (word(first)) {
          case "today", "tonight" -> 0;
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> Integer.MIN_VALUE;
        };
    if (days == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    int end = skipPartOfDay(first + 1);
    return Optional.of(reading(first, end, since(day -> Days.day(day.plusDays(days)))));
  }

  /// "last week", "earlier this month", "next year", "the weekend", "the past two weeks".
  private Optional<Reading> relativePeriod(int first) {
    int at = Set.of("earlier", "later").contains(word(first)) ? first + 1 : first;
    int steps =
        switch (word(at)) {
          case "last", "past", "previous" -> -1;
          case "this", "current" -> 0;
          case "next", "coming" -> 1;
          case "the" -> Integer.MAX_VALUE;
          default -> Integer.MIN_VALUE;
        };
    if (steps == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    if (word(at + 1).equals("weekend")) {
      boolean later = steps == 1;
      return Optional.of(
          reading(
              first,
              at + 2,
              anchor ->
                  anchor.published().map(day -> Days.weekend(day, later || anchor.future()))));
    }
    if (steps == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    if (steps == -1 && word(at + 1).equals("night")) {
      return Optional.of(reading(first, at + 2, since(day -> Days.day(day.minusDays(1)))));
    }
    return stretch(first, at, steps).or(() -> period(first, at, steps));
  }

  /// "the past two weeks".
  private Optional<Reading> stretch(int first, int at, int steps) {
    OptionalInt count = DateWords.number(word(at + 1));
    Optional<ChronoUnit> unit = DateWords.unit(word(at + 2));
    if (steps == 0 || count.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    long amount = (long) count.getAsInt() * steps;
    return Optional.of(
        reading(
            first,
            at + 3,
            since(
                day -> {
                  LocalDate other = day.plus(amount, unit.get());
                  return steps < 0 ? Days.stretch(other, day) : Days.stretch(day, other);
                })));
  }

  private Optional<Reading> period(int first, int at, int steps) {
    int end = at + 2;
    return switch (word(at + 1)) {
      case "week" -> Optional.of(reading(first, end, since(day -> Days.week(day, steps))));
      case "month" ->
          Optional.of(
              reading(first, end, since(day -> Days.month(YearMonth.from(day).plusMonths(steps)))));
      case "year" ->
          Optional.of(reading(first, end, since(day -> Days.year(day.getYear() + steps))));
      default -> Optional.empty();
    };
  }

  /// "two weeks ago", "a day earlier", "three days later": ago counts from the article's date, the
  /// others from the day that it named last.
  private Optional<Reading> distance(int first) {
    OptionalInt count = DateWords.number(word(first));
    Optional<ChronoUnit> unit = DateWords.unit(word(first + 1));
    if (count.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    String way = word(first + 2);
    int sign =
        switch (way) {
          case "ago", "earlier", "before" -> -1;
          case "later", "afterwards" -> 1;
          default -> 0;
        };
    if (sign == 0 || (way.equals("before") && first + 3 < tokens.size() && !isStop(first + 3))) {
      return Optional.empty();
    }
    long amount = (long) sign * count.getAsInt();
    return Optional.of(
        reading(
            first,
            first + 3,
            anchor ->
                (way.equals("ago") ? anchor.published() : anchor.told().or(anchor::published))
                    .map(day -> around(day.plus(amount, unit.get()), unit.get()))));
  }

  private boolean isStop(int at) {
    return tokens.get(at).tag().equals(",") || tokens.get(at).tag().equals(".");
  }

  /// "a month ago" is no certain day: as finely as its unit.
  private static DateRange around(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> Days.day(day);
      case WEEKS -> Days.week(day, 0);
      case MONTHS -> Days.month(YearMonth.from(day));
      default -> Days.year(day.getYear());
    };
  }

  /// "the previous day", "the following day".
  private Optional<Reading> toldDay(int first) {
    if (!word(first).equals("the") || !word(first + 2).equals("day")) {
      return Optional.empty();
    }
    int step =
        switch (word(first + 1)) {
          case "previous", "preceding" -> -1;
          case "same" -> 0;
          case "following", "next" -> 1;
          default -> Integer.MIN_VALUE;
        };
    if (step == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    return Optional.of(
        reading(
            first,
            first + 3,
            anchor ->
                anchor.told().or(anchor::published).map(day -> Days.day(day.plusDays(step)))));
  }
}
