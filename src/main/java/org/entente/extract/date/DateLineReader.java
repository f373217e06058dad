package org.entente.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/// Reads the lines at the head of an article that tell its place and date: an agency's ("NEW YORK,
/// Dec. 22, 2017 —", "Geneva – 3 May 2018", "Geneva, 3 May 2018 (Agency) -"), and lines with a date
/// and nothing else ("Published: Thursday, May 3, 2018 10:15 am"). An agency's line has its place
/// in capitals or a date.
final class DateLineReader {

  /// How many lines with words may stand before the article's own.
  private static final int LINES = 6;

  /// How far into its line an agency's dash may stand.
  private static final int REACH = 160;

  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{L}.'’ -]{1,40}?(?:, \\p{Lu}[\\p{L}. ]{1,30}?)??(?:/\\p{Lu}[\\p{L}. ]{1,30}?)?)";
  private static final String MONTH = "(?<month>\\p{Lu}\\p{L}{2,8}\\.?)";
  private static final String DATE =
      "(?:\\p{Lu}\\p{L}{2,8}day,? )?(?:"
          + MONTH
          + " (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)? "
          + MONTH.replace("month", "month2")
          + ")(?:,? (?<year>(?:19|20)\\d\\d))?|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)";
  private static final String DASH = "(?:--|—|–| - ?|-(?= ))";
  private static final String AGENCY = "(?: ?\\([^)]{1,40}\\)| ?\\[[^]]{1,40}])?";

  private static final Pattern REPORT =
      Pattern.compile(
          PLACE + AGENCY + "(?:(?:, ?| \\| ?|: ?| )(?:" + DATE + "))?" + AGENCY + " ?" + DASH);
  private static final Pattern PLACE_DASH_DATE =
      Pattern.compile(
          PLACE + " ?" + DASH + " ?(?:" + DATE + ")" + AGENCY + " ?(?:" + DASH + "|[.:]|$)");
  private static final Pattern PLACE_DATE =
      Pattern.compile(PLACE + "(?:, ?| \\| ?)(?:" + DATE + ")" + AGENCY + "(?: \\||:|$)");

  /// Lines that only a whole date tells from other text.
  private static final List<Pattern> DATED = List.of(PLACE_DASH_DATE, PLACE_DATE);

  private static final String TIME =
      "(?:,? ?(?:at |[-–|] ?|T)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?))?"
          + "(?: ?(?:[A-Z]{2,4}|Z))?(?: ?[+-]\\d{1,2}:?\\d\\d)?)?";
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:(?i:(?:first |last )?(?:published|updated|posted|date|issued|released)(?: on| at)?)"
              + ":? ?)?(?:"
              + DATE
              + ")"
              + TIME
              + "\\.?");

  /// The lines in text order, not overlapping.
  List<DateLine> read(String text) {
    List<DateLine> found = new ArrayList<>();
    int at = 0;
    for (int lines = 0; lines < LINES && at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int first = skipBlank(text, at, end);
      if (first < end) {
        lines++;
        String line = text.substring(first, Math.min(end, first + REACH)).stripTrailing();
        int begin = first;
        stamp(line, begin).or(() -> report(line, begin)).ifPresent(found::add);
      }
      at = end + 1;
    }
    return List.copyOf(found);
  }

  private static int skipBlank(String text, int from, int end) {
    int at = from;
    while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  /// A line with a date, and at most a time and a word of what was done then.
  private static Optional<DateLine> stamp(String line, int offset) {
    Matcher stamp = STAMP.matcher(line);
    return stamp.matches()
        ? date(stamp)
            .map(
                day ->
                    new DateLine(
                        new Span(offset, offset + line.length()),
                        Optional.empty(),
                        Optional.of(day)))
        : Optional.empty();
  }

  private static Optional<DateLine> report(String line, int offset) {
    for (Pattern pattern : DATED) {
      Matcher dated = pattern.matcher(line);
      if (dated.lookingAt() && date(dated).isPresent()) {
        return Optional.of(line(dated, offset));
      }
    }
    Matcher report = REPORT.matcher(line);
    if (!report.lookingAt()) {
      return Optional.empty();
    }
    String town = report.group("place").split(",", 2)[0];
    boolean shouted = town.equals(town.toUpperCase(Locale.ROOT));
    return shouted || date(report).isPresent()
        ? Optional.of(line(report, offset))
        : Optional.empty();
  }

  private static DateLine line(Matcher line, int offset) {
    return new DateLine(
        new Span(offset + line.start(), offset + line.end()),
        Optional.of(new Span(offset + line.start("place"), offset + line.end("place"))),
        date(line));
  }

  private static Optional<LocalDate> date(Matcher line) {
    try {
      if (line.group("iso") != null) {
        return Optional.of(LocalDate.parse(line.group("iso")));
      }
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
      return Optional.of(LocalDate.of(Integer.parseInt(year), named.get(), number.getAsInt()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
