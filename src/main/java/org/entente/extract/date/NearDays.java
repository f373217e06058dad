package org.entente.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Days near the article or the day told last: "today", "yesterday evening", "this morning",
/// "overnight", "the following day", "the day before".
final class NearDays implements DatePattern {

  private static final String PARTS_OF_DAY = "morning|afternoon|evening|night";

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    return relative(tokens, first).or(() -> overnight(tokens, first)).or(() -> told(tokens, first));
  }

  private static Optional<Reading> relative(DateTokens tokens, int first) {
    boolean led = tokens.word(first).matches("earlier|later") && !tokens.isStop(first + 1);
    int at = led ? first + 1 : first;
    boolean day = tokens.word(at + 1).matches(PARTS_OF_DAY);
    int end = day ? at + 2 : at + 1;
    OptionalInt days =
        switch (tokens.word(at)) {
          case "today", "tonight" -> OptionalInt.of(0);
          case "this" -> day ? OptionalInt.of(0) : OptionalInt.empty();
          case "yesterday" -> OptionalInt.of(-1);
          case "last" ->
              day && tokens.word(at + 1).matches("night|evening")
                  ? OptionalInt.of(-1)
                  : OptionalInt.empty();
          case "tomorrow" -> OptionalInt.of(1);
          default -> OptionalInt.empty();
        };
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.fromPublished(
                first, end, published -> Days.day(published.plusDays(days.getAsInt()))));
  }

  /// The night before the article.
  private static Optional<Reading> overnight(DateTokens tokens, int first) {
    return tokens.word(first).equals("overnight") && tokens.tag(first).startsWith("RB")
        ? Optional.of(
            Reading.fromPublished(first, first + 1, day -> Days.stretch(day.minusDays(1), day)))
        : Optional.empty();
  }

  /// "the previous day", "the same day", "that day", "the day after".
  private static Optional<Reading> told(DateTokens tokens, int first) {
    if (tokens.word(first).equals("that") && tokens.word(first + 1).equals("day")) {
      return Optional.of(step(first, first + 2, 0));
    }
    if (!tokens.word(first).equals("the")) {
      return Optional.empty();
    }
    if (tokens.word(first + 1).equals("day") && tokens.isStop(first + 3)) {
      return switch (tokens.word(first + 2)) {
        case "before" -> Optional.of(step(first, first + 3, -1));
        case "after" -> Optional.of(step(first, first + 3, 1));
        default -> Optional.empty();
      };
    }
    if (!tokens.word(first + 2).equals("day")) {
      return Optional.empty();
    }
    return switch (tokens.word(first + 1)) {
      case "previous", "preceding" -> Optional.of(step(first, first + 3, -1));
      case "same" -> Optional.of(step(first, first + 3, 0));
      case "following", "next" -> Optional.of(step(first, first + 3, 1));
      default -> Optional.empty();
    };
  }

  private static Reading step(int first, int end, int days) {
    return new Reading(
        first,
        end,
        anchor -> anchor.dayTold().map((LocalDate day) -> Days.day(day.plusDays(days))));
  }
}
