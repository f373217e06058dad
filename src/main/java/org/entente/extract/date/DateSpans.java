package org.entente.extract.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.record.DateRange;

/// Times from one to another: "between 2010 and 2015", "May to July 2016", "Monday through
/// Thursday". The first is the last of its kind before the second.
final class DateSpans implements DatePattern {

  private final DatePattern single;

  /// @param single the times that a span may begin or end with
  DateSpans(DatePattern single) {
    this.single = single;
  }

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    Optional<Reading> begin = side(tokens, first);
    if (begin.isEmpty() || !joins(tokens, first, begin.get().end())) {
      return Optional.empty();
    }
    return side(tokens, begin.get().end() + 1)
        .filter(end -> isSameKind(tokens, first, end.first()))
        .map(
            end ->
                new Reading(
                    first,
                    end.end(),
                    anchor ->
                        end.meaning()
                            .apply(anchor)
                            .flatMap(
                                last ->
                                    begin
                                        .get()
                                        .meaning()
                                        .apply(anchor.before(last.last()))
                                        .flatMap(from -> cover(from, last)))));
  }

  private Optional<Reading> side(DateTokens tokens, int at) {
    return single.at(tokens, at).or(() -> year(tokens, at));
  }

  private static Optional<Reading> year(DateTokens tokens, int at) {
    OptionalInt year = tokens.year(at);
    return year.isPresent()
        ? Optional.of(Reading.fixed(at, at + 1, Days.year(year.getAsInt())))
        : Optional.empty();
  }

  private static boolean joins(DateTokens tokens, int first, int at) {
    return switch (tokens.word(at)) {
      case "to", "until", "till", "through", "-", "–" -> true;
      case "and" -> tokens.word(first - 1).equals("between");
      default -> false;
    };
  }

  /// Two weekdays, two years, or two times that are neither.
  private static boolean isSameKind(DateTokens tokens, int one, int other) {
    boolean weekday = DateWords.weekday(tokens.form(one)).isPresent();
    boolean year = DateWords.year(tokens.form(one)).isPresent();
    return weekday == DateWords.weekday(tokens.form(other)).isPresent()
        && year == DateWords.year(tokens.form(other)).isPresent();
  }

  private static Optional<DateRange> cover(DateRange from, DateRange last) {
    return from.first().isAfter(last.last())
        ? Optional.empty()
        : Optional.of(Days.stretch(from.first(), last.last()));
  }
}
