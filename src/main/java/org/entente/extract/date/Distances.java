package org.entente.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.extract.quantity.Numbers;
import org.entente.extract.record.DateRange;

/// Times by their distance: "two weeks ago" counts from the article's date, "a day earlier" from
/// the day that it told last, "a week before 14 May" from the day that it names, "in two weeks" is
/// still to come.
final class Distances implements DatePattern {

  private final DatePattern single;

  /// @param single the times that a distance may be counted from
  Distances(DatePattern single) {
    this.single = single;
  }

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    Optional<Numbers.Read> count = tokens.count(first, true);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int at = count.get().end();
    int amount = count.get().value().intValue();
    if (tokens.word(at).matches("hours?|minutes?") && tokens.word(at + 1).equals("ago")) {
      return Optional.of(Reading.fromPublished(first, at + 2, Days::day));
    }
    return DateWords.unit(tokens.word(at))
        .flatMap(
            unit ->
                counted(tokens, first, at + 1, amount, unit)
                    .or(() -> fromNamed(tokens, first, at + 1, amount, unit))
                    .or(() -> ahead(tokens, first, at + 1, amount, unit)));
  }

  private static Optional<Reading> counted(
      DateTokens tokens, int first, int at, int amount, ChronoUnit unit) {
    String way = tokens.word(at);
    boolean alone = tokens.isStop(at + 1);
    int sign =
        switch (way) {
          case "ago", "earlier" -> -1;
          case "before" -> alone ? -1 : 0;
          case "later", "afterwards", "afterward" -> 1;
          case "after" -> alone ? 1 : 0;
          default -> 0;
        };
    return sign == 0
        ? Optional.empty()
        : Optional.of(
            new Reading(
                first,
                at + 1,
                anchor ->
                    (way.equals("ago") ? anchor.published() : anchor.dayTold())
                        .map(day -> off(day, sign * amount, unit))));
  }

  /// "two days before Tuesday's vote".
  private Optional<Reading> fromNamed(
      DateTokens tokens, int first, int at, int amount, ChronoUnit unit) {
    int sign =
        switch (tokens.word(at)) {
          case "before" -> -1;
          case "after", "from" -> 1;
          default -> 0;
        };
    return sign == 0
        ? Optional.empty()
        : single
            .at(tokens, at + 1)
            .map(named -> named.within(first, days -> off(days.first(), sign * amount, unit)));
  }

  /// "will meet in two weeks", but not "for the first time in two weeks".
  private static Optional<Reading> ahead(
      DateTokens tokens, int first, int at, int amount, ChronoUnit unit) {
    boolean time = tokens.word(at).matches("'s?|’s?") && tokens.word(at + 1).equals("time");
    boolean ahead =
        tokens.word(first - 1).equals("in")
            && !tokens.word(first - 2).equals("time")
            && tokens.tense(first) == Tense.FUTURE;
    return ahead
        ? Optional.of(
            Reading.fromPublished(first, time ? at + 2 : at, day -> off(day, amount, unit)))
        : Optional.empty();
  }

  private static DateRange off(LocalDate day, int amount, ChronoUnit unit) {
    return Days.around(day.plus(amount, unit), unit);
  }
}
