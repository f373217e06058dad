package org.entente.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.record.DateRange;

/// Seasons as news of the northern half of the world counts them, three whole months each: "last
/// summer", "the winter of 2016" (December 2016 to February 2017). Only with a year or a word that
/// counts from the article: "spring" alone means more than a season.
final class Seasons implements DatePattern {

  private static final Map<String, Integer> FIRST_MONTHS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
  private static final int MONTHS = 3;

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    String lead = tokens.word(first);
    boolean led = lead.matches("last|this|next|past|coming");
    int at = led ? first + 1 : first;
    Integer month = FIRST_MONTHS.get(tokens.word(at));
    if (month == null || !tokens.tag(at).startsWith("NN")) {
      return Optional.empty();
    }
    int behind = tokens.word(at + 1).equals("of") ? at + 2 : at + 1;
    OptionalInt year = tokens.year(behind);
    if (year.isPresent()) {
      return Optional.of(Reading.fixed(first, behind + 1, season(year.getAsInt(), month)));
    }
    return led
        ? Optional.of(Reading.fromPublished(first, at + 1, day -> resolve(lead, month, day)))
        : Optional.empty();
  }

  private static DateRange season(int year, int month) {
    YearMonth first = YearMonth.of(year, month);
    return Days.stretch(first.atDay(1), first.plusMonths(MONTHS - 1).atEndOfMonth());
  }

  /// The last that ended before the article, the next that begins after it, or the one of its year.
  private static DateRange resolve(String lead, int month, LocalDate published) {
    int year = published.getYear();
    return switch (lead) {
      case "last", "past" -> {
        DateRange same = season(year, month);
        DateRange before = season(year - 1, month);
        yield same.last().isBefore(published)
            ? same
            : before.last().isBefore(published) ? before : season(year - 2, month);
      }
      case "next", "coming" -> {
        DateRange same = season(year, month);
        yield same.first().isAfter(published) ? same : season(year + 1, month);
      }
      default -> {
        DateRange before = season(year - 1, month);
        yield before.last().isBefore(published) ? season(year, month) : before;
      }
    };
  }
}
