package org.entente.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.extract.quantity.Numbers;
import org.entente.extract.record.DateRange;

/// Weeks, months, years and more near the article or what it told last: "last week", "earlier this
/// month", "the weekend", "the past two weeks", "the following year".
final class NearPeriods implements DatePattern {

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    return told(tokens, first).or(() -> relative(tokens, first));
  }

  private static Optional<Reading> relative(DateTokens tokens, int first) {
    String shift = tokens.word(first);
    boolean shifted = shift.equals("earlier") || shift.equals("later");
    int at = shifted ? first + 1 : first;
    if (tokens.word(at).equals("the") && tokens.word(at + 1).equals("weekend")) {
      return Optional.of(weekend(first, at + 2, false));
    }
    Optional<Integer> found = steps(tokens.word(at));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int steps = found.get();
    if (tokens.word(at + 1).equals("weekend")) {
      return Optional.of(weekend(first, at + 2, steps == 1));
    }
    Optional<Reading> period =
        stretch(tokens, first, at, steps).or(() -> period(tokens, first, at, steps));
    return steps == 0 && shifted ? period.map(whole -> shifted(whole, shift)) : period;
  }

  private static Optional<Integer> steps(String word) {
    return switch (word) {
      case "last", "past", "previous" -> Optional.of(-1);
      case "this", "current" -> Optional.of(0);
      case "next", "coming" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  private static Reading weekend(int first, int end, boolean next) {
    return new Reading(
        first,
        end,
        anchor -> anchor.published().map(day -> Days.weekend(day, next || anchor.future())));
  }

  /// "the past two weeks", "the next decade", "over the past year": they end or begin with the
  /// article and not with the calendar.
  private static Optional<Reading> stretch(DateTokens tokens, int first, int at, int steps) {
    boolean whole = tokens.word(at - 1).equals("the");
    Optional<Numbers.Read> count = tokens.count(at + 1, false).or(() -> whole(whole, at));
    if (steps == 0 || count.isEmpty()) {
      return Optional.empty();
    }
    int end = count.get().end();
    Optional<ChronoUnit> unit = DateWords.unit(tokens.word(end));
    long amount = count.get().value().longValue() * steps;
    return unit.map(
        each ->
            Reading.fromPublished(
                first,
                end + 1,
                day -> {
                  LocalDate other = day.plus(amount, each);
                  return steps < 0 ? Days.stretch(other, day) : Days.stretch(day, other);
                }));
  }

  private static Optional<Numbers.Read> whole(boolean whole, int at) {
    return whole ? Optional.of(Numbers.read(1, at + 1)) : Optional.empty();
  }

  private static Optional<Reading> period(DateTokens tokens, int first, int at, int steps) {
    return DateWords.unit(tokens.word(at + 1))
        .filter(unit -> unit != ChronoUnit.DAYS && !tokens.word(at + 1).endsWith("s"))
        .map(
            unit ->
                Reading.fromPublished(
                    first, at + 2, day -> Days.around(day.plus(steps, unit), unit)));
  }

  /// "earlier this week" ends with the article, "later this week" begins with it.
  private static Reading shifted(Reading period, String shift) {
    return new Reading(
        period.first(),
        period.end(),
        anchor ->
            anchor
                .published()
                .flatMap(
                    day ->
                        period
                            .meaning()
                            .apply(anchor)
                            .map(
                                whole ->
                                    shift.equals("earlier")
                                        ? Days.stretch(whole.first(), day)
                                        : Days.stretch(day, whole.last()))));
  }

  /// "the following week", "that year", "the same month".
  private static Optional<Reading> told(DateTokens tokens, int first) {
    boolean that = tokens.word(first).equals("that");
    if (!that && !tokens.word(first).equals("the")) {
      return Optional.empty();
    }
    int at = that ? first + 1 : first + 2;
    Optional<Integer> steps =
        that
            ? Optional.of(0)
            : switch (tokens.word(first + 1)) {
              case "previous", "preceding" -> Optional.of(-1);
              case "same" -> Optional.of(0);
              case "following" -> Optional.of(1);
              default -> Optional.empty();
            };
    Optional<ChronoUnit> unit =
        DateWords.unit(tokens.word(at))
            .filter(each -> each != ChronoUnit.DAYS && !tokens.word(at).endsWith("s"));
    if (steps.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            first,
            at + 1,
            anchor ->
                anchor
                    .told()
                    .filter(range -> isAsFine(range, unit.get()))
                    .map(DateRange::first)
                    .map(day -> Days.around(day.plus(steps.get(), unit.get()), unit.get()))));
  }

  /// Whether the days told last lie in one such unit, so that the next can be told.
  private static boolean isAsFine(DateRange told, ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> !told.last().isAfter(told.first().plusDays(6));
      case MONTHS -> YearMonth.from(told.first()).equals(YearMonth.from(told.last()));
      default -> told.first().getYear() == told.last().getYear();
    };
  }
}
