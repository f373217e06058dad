package org.entente.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.record.DateRange;

/// Days of the week: "Tuesday", "last Tuesday", "Tuesday, Dec. 26", "Tuesday night", "Tuesday of
/// last week". One without more is the last before the article, in a clause on what is to come the
/// next.
final class Weekdays implements DatePattern {

  private static final Set<String> LEADS = Set.of("last", "next", "this", "coming", "past");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midday");

  private final DatePattern day;

  /// @param day of the calendar, which a weekday may stand before
  Weekdays(DatePattern day) {
    this.day = day;
  }

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    boolean led = LEADS.contains(tokens.word(first));
    int at = led ? first + 1 : first;
    at = led && LEADS.contains(tokens.word(at)) ? at + 1 : at;
    String lead = led ? tokens.word(at - 1) : "";
    Optional<DayOfWeek> found = DateWords.weekday(tokens.form(at));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int behind = tokens.afterComma(at + 1);
    Optional<Reading> full =
        day.at(tokens, tokens.word(behind).equals("the") ? behind + 1 : behind);
    if (full.isPresent()) {
      return Optional.of(full.get().from(first));
    }
    int end = PARTS_OF_DAY.contains(tokens.word(at + 1)) ? at + 2 : at + 1;
    return Optional.of(
        inWeek(tokens, first, end, found.get())
            .orElseGet(
                () ->
                    new Reading(
                        first,
                        end,
                        anchor ->
                            anchor
                                .published()
                                .map(published -> resolve(lead, found.get(), published, anchor)))));
  }

  /// "Tuesday of last week", "Tuesday this week".
  private static Optional<Reading> inWeek(DateTokens tokens, int first, int end, DayOfWeek day) {
    int at = tokens.word(end).equals("of") ? end + 1 : end;
    Optional<Integer> weeks =
        switch (tokens.word(at)) {
          case "last" -> Optional.of(-1);
          case "this" -> Optional.of(0);
          case "next" -> Optional.of(1);
          default -> Optional.empty();
        };
    return weeks
        .filter(_ -> tokens.word(at + 1).equals("week"))
        .map(
            off ->
                Reading.fromPublished(
                    first,
                    at + 2,
                    published -> Days.weekday(day, Days.week(published, off).first(), true)));
  }

  /// "Next Tuesday" is that of the next week, so that it is never tomorrow's but on a Sunday.
  private static DateRange resolve(String lead, DayOfWeek day, LocalDate published, Anchor anchor) {
    return switch (lead) {
      case "last", "past" -> Days.weekday(day, published.minusDays(1), false);
      case "next" -> Days.weekday(day, Days.week(published, 1).first(), true);
      case "coming" -> Days.weekday(day, published.plusDays(1), true);
      case "this" -> Days.weekday(day, published, anchor.tense() != Tense.PAST);
      default -> Days.weekday(day, published, anchor.future());
    };
  }
}
