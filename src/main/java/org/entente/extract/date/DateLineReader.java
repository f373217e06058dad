package org.entente.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/// Reads the date line of an agency report. Its place is in capitals ("NEW YORK, Dec. 22, 2017 —"),
/// or the line has a date ("Geneva, 3 May 2018 (Agency) -").
final class DateLineReader {

  /// How far into the text the line's dash may stand.
  private static final int REACH = 160;

  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}. ]{1,30}?)??)";
  private static final String MONTH = "(?<month>\\p{Lu}\\p{L}{2,8}\\.?)";
  private static final String DATE =
      "(?:\\p{L}+, )?(?:"
          + MONTH
          + " (?<day>\\d{1,2})|(?<day2>\\d{1,2}) "
          + MONTH.replace("month", "month2")
          + ")(?:,? (?<year>(?:19|20)\\d\\d))?";
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*" + PLACE + "(?:, ?" + DATE + ")?(?: ?\\([^)]{1,40}\\))? ?(?:--|—|–| - ?|-(?= ))");

  Optional<DateLine> read(String text) {
    String start = text.substring(0, Math.min(text.length(), REACH));
    Matcher line = LINE.matcher(start);
    if (!line.lookingAt()) {
      return Optional.empty();
    }
    String place = line.group("place");
    boolean shouted = place.equals(place.toUpperCase(java.util.Locale.ROOT));
    Optional<LocalDate> date = date(line);
    if (!shouted && date.isEmpty()) {
      return Optional.empty();
    }
    int begin = line.start("place");
    return Optional.of(
        new DateLine(new Span(begin, line.end()), new Span(begin, line.end("place")), date));
  }

  private static Optional<LocalDate> date(Matcher line) {
    String month = line.group("month") != null ? line.group("month") : line.group("month2");
    String day = line.group("day") != null ? line.group("day") : line.group("day2");
    String year = line.group("year");
    if (month == null || day == null || year == null) {
      return Optional.empty();
    }
    Optional<Month> named = DateWords.month(month);
    OptionalInt number = DateWords.dayOfMonth(day);
    if (named.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), named.get(), number.getAsInt()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
