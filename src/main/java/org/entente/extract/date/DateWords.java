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

/// English words of the calendar, in lower case without a final full stop.
final class DateWords {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS,
          "decade", ChronoUnit.DECADES);
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  static {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      if (month != Month.MAY) {
        MONTHS.put(name.substring(0, 3), month);
      }
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(
          day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), day);
    }
  }

  private DateWords() {}

  /// A month by its name with a capital; abbreviated ones need their full stop.
  static Optional<Month> month(String form) {
    boolean stopped = form.endsWith(".");
    String bare = stopped ? form.substring(0, form.length() - 1) : form;
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    boolean whole =
        bare.length() > 4
            || Month.MAY.name().equalsIgnoreCase(bare)
            || bare.equalsIgnoreCase("june")
            || bare.equalsIgnoreCase("july");
    return capital && (stopped || whole || bare.length() >= 3)
        ? Optional.ofNullable(MONTHS.get(bare.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  static Optional<DayOfWeek> weekday(String form) {
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    return capital
        ? Optional.ofNullable(WEEKDAYS.get(form.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  static OptionalInt dayOfMonth(String form) {
    Matcher matcher = DAY.matcher(form);
    if (matcher.matches()) {
      int day = Integer.parseInt(matcher.group(1));
      return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  static OptionalInt year(String form) {
    return YEAR.matcher(form).matches()
        ? OptionalInt.of(Integer.parseInt(form))
        : OptionalInt.empty();
  }

  /// A small whole number in words or figures.
  static OptionalInt number(String word) {
    Integer known = NUMBERS.get(word);
    if (known != null) {
      return OptionalInt.of(known);
    }
    return word.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
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
