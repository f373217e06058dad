package org.entente.extract.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// English words of the calendar. What words stand for by themselves: whether "May" is a month is
/// for [DateTokens] to say, who sees those around it.
final class DateWords {

  /// Days of a month.
  ///
  /// @param first the first
  /// @param last the last, the same as the first for a single day
  record MonthDays(int first, int last) {}

  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?:[-–/](\\d{1,2})(?:st|nd|rd|th)?)?");
  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
  private static final int LONGEST_MONTH = 31;
  private static final int SHORT = 3;
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS,
          "decade", ChronoUnit.DECADES,
          "century", ChronoUnit.CENTURIES,
          "centurie", ChronoUnit.CENTURIES);

  static {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, SHORT), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(
          day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), day);
    }
  }

  private DateWords() {}

  /// A month by its name or the beginning of it, with a capital.
  static Optional<Month> month(String form) {
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    return capital ? Optional.ofNullable(MONTHS.get(bare(form))) : Optional.empty();
  }

  /// Whether it is the beginning of a month's name without the full stop that would say so: "Dec",
  /// which may be a name or a word of its own.
  static boolean isShortMonth(String form) {
    String bare = bare(form);
    Month month = MONTHS.get(bare);
    return month != null && !form.endsWith(".") && !month.name().equalsIgnoreCase(bare);
  }

  private static String bare(String form) {
    String low = form.toLowerCase(Locale.ROOT);
    return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
  }

  static Optional<DayOfWeek> weekday(String form) {
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    return capital
        ? Optional.ofNullable(WEEKDAYS.get(form.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// "14", "14th", "14-16".
  static Optional<MonthDays> days(String form) {
    Matcher matcher = DAYS.matcher(form);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return first >= 1 && first <= last && last <= LONGEST_MONTH
        ? Optional.of(new MonthDays(first, last))
        : Optional.empty();
  }

  /// "14", "14th".
  static OptionalInt dayOfMonth(String form) {
    return days(form)
        .filter(days -> days.first() == days.last())
        .map(days -> OptionalInt.of(days.first()))
        .orElse(OptionalInt.empty());
  }

  static OptionalInt year(String form) {
    return YEAR.matcher(form).matches()
        ? OptionalInt.of(Integer.parseInt(form))
        : OptionalInt.empty();
  }

  static Optional<ChronoUnit> unit(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(UNITS.get(one));
  }

  static Optional<Days.Part> part(String word) {
    return switch (word) {
      case "early" -> Optional.of(Days.Part.EARLY);
      case "mid", "mid-" -> Optional.of(Days.Part.MID);
      case "late" -> Optional.of(Days.Part.LATE);
      default -> Optional.empty();
    };
  }
}
