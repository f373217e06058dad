package org.entente.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Years and what is made of them: "2014", "2015-17", "mid-2016", "the 1990s", "the 19th century".
final class CalendarYears implements DatePattern {

  /// What tells a year from a plain number.
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "during",
          "before",
          "after",
          "of",
          "early",
          "late",
          "mid",
          "to",
          "through",
          "year",
          "and",
          "between",
          "for",
          "throughout",
          "around",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "end",
          "start");

  private static final Pattern YEARS =
      Pattern.compile("((?:1[89]|20)\\d\\d)[-–/]((?:1[89]|20)?\\d\\d)");
  private static final Pattern DECADE = Pattern.compile("(?:(1[789]|20)|['’])(\\d)0['’]?s");
  private static final Pattern JOINED = Pattern.compile("(early|mid|late)-(.+)");
  private static final Pattern CENTURY = Pattern.compile("(1?\\d|2[01])(?:st|nd|rd|th)");
  private static final int HUNDRED = 100;
  private static final int THIS_CENTURY = 2000;
  private static final int NINETEEN_HUNDRED = 1900;

  /// "The 20s" and less are of this century.
  private static final int LATEST_DECADE = 3;

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    return year(tokens, first)
        .or(() -> years(tokens, first))
        .or(() -> decade(tokens, first))
        .or(() -> century(tokens, first))
        .or(() -> joined(tokens, first));
  }

  private static Optional<Reading> year(DateTokens tokens, int first) {
    OptionalInt year = tokens.year(first);
    boolean led = BEFORE.contains(tokens.word(first - 1));
    if (year.isEmpty() || !led) {
      return Optional.empty();
    }
    return Optional.of(Reading.fixed(first, first + 1, Days.year(year.getAsInt())));
  }

  private static Optional<Reading> years(DateTokens tokens, int first) {
    Matcher years = YEARS.matcher(tokens.form(first));
    if (!years.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(years.group(1));
    int end = Integer.parseInt(years.group(2));
    int last = end < HUNDRED ? begin - begin % HUNDRED + end : end;
    return last <= begin
        ? Optional.empty()
        : Optional.of(
            Reading.fixed(
                first,
                first + 1,
                Days.stretch(LocalDate.of(begin, 1, 1), LocalDate.of(last, 12, 31))));
  }

  private static Optional<Reading> decade(DateTokens tokens, int first) {
    return decade(tokens.form(first))
        .map(year -> Reading.fixed(first, first + 1, Days.decade(year)));
  }

  private static Optional<Integer> decade(String form) {
    Matcher decade = DECADE.matcher(form);
    if (!decade.matches()) {
      return Optional.empty();
    }
    int tens = Integer.parseInt(decade.group(2)) * 10;
    if (decade.group(1) != null) {
      return Optional.of(Integer.parseInt(decade.group(1)) * HUNDRED + tens);
    }
    return Optional.of(tens < LATEST_DECADE * 10 ? THIS_CENTURY + tens : NINETEEN_HUNDRED + tens);
  }

  private static Optional<Reading> century(DateTokens tokens, int first) {
    int at = tokens.isDash(first + 1) ? first + 2 : first + 1;
    Matcher century = CENTURY.matcher(tokens.word(first));
    return century.matches() && tokens.word(at).equals("century")
        ? Optional.of(
            Reading.fixed(first, at + 1, Days.century(Integer.parseInt(century.group(1)))))
        : Optional.empty();
  }

  /// "mid-2016", "mid-1990s" in one token.
  private static Optional<Reading> joined(DateTokens tokens, int first) {
    Matcher joined = JOINED.matcher(tokens.word(first));
    if (!joined.matches()) {
      return Optional.empty();
    }
    Days.Part part = DateWords.part(joined.group(1)).orElseThrow();
    OptionalInt year = DateWords.year(joined.group(2));
    return (year.isPresent()
            ? Optional.of(Days.year(year.getAsInt()))
            : decade(joined.group(2)).map(Days::decade))
        .map(whole -> Reading.fixed(first, first + 1, Days.part(whole, part)));
  }
}
