package org.entente.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.record.DateRange;

/// Days of the calendar: "2017-05-14", "14 May", "May 14-16, 2017", "the 14th of May",
/// "14.05.2017".
final class CalendarDays implements DatePattern {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("((?:19|20)\\d\\d)([-/])(\\d\\d?)\\2(\\d\\d?)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d\\d?)([-/.])(\\d\\d?)\\2((?:19|20)\\d\\d)");
  private static final int MONTHS = 12;

  @Override
  public Optional<Reading> at(DateTokens tokens, int first) {
    return figures(tokens.form(first))
        .map(day -> Reading.fixed(first, first + 1, Days.day(day)))
        .or(() -> dayMonth(tokens, first))
        .or(() -> monthDay(tokens, first));
  }

  /// A day in figures, only where they can mean but one day: day and month are told apart by the
  /// full stops of those who put the day first, by a number over 12, or are the same.
  private static Optional<LocalDate> figures(String form) {
    Matcher year = YEAR_FIRST.matcher(form);
    if (year.matches()) {
      return day(year.group(1), year.group(3), year.group(4));
    }
    Matcher last = YEAR_LAST.matcher(form);
    if (!last.matches()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(last.group(1));
    int other = Integer.parseInt(last.group(3));
    if (last.group(2).equals(".") || one > MONTHS || one == other) {
      return day(last.group(4), last.group(3), last.group(1));
    }
    return other > MONTHS ? day(last.group(4), last.group(1), last.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// "14 May", "14-16 May 2018", "14 and 15 May", "the 14th of May 2018".
  private static Optional<Reading> dayMonth(DateTokens tokens, int first) {
    Optional<DateWords.MonthDays> days = DateWords.days(tokens.form(first));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int next = first + 1;
    int last = days.get().last();
    OptionalInt second = DateWords.dayOfMonth(tokens.form(first + 2));
    if (joins(tokens, first + 1) && second.isPresent() && second.getAsInt() > last) {
      last = second.getAsInt();
      next = first + 3;
    }
    int at = tokens.word(next).equals("of") ? next + 1 : next;
    Optional<Month> month = tokens.month(at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return days(tokens, first, at + 1, month.get(), days.get().first(), last);
  }

  /// "May 14", "Dec. 22, 2017", "May 14-16", "May 14 and 15".
  private static Optional<Reading> monthDay(DateTokens tokens, int first) {
    Optional<Month> month = tokens.month(first);
    Optional<DateWords.MonthDays> days = DateWords.days(tokens.form(first + 1));
    if (month.isEmpty() || days.isEmpty() || isCount(tokens, first)) {
      return Optional.empty();
    }
    int end = first + 2;
    int last = days.get().last();
    OptionalInt second = DateWords.dayOfMonth(tokens.form(end + 1));
    boolean another = tokens.month(end + 2).isPresent() || tokens.tag(end + 2).equals("NNS");
    if (joins(tokens, end) && second.isPresent() && second.getAsInt() > last && !another) {
      last = second.getAsInt();
      end += 2;
    }
    return days(tokens, first, end, month.get(), days.get().first(), last);
  }

  private static boolean joins(DateTokens tokens, int at) {
    return tokens.isDash(at) || tokens.word(at).matches("to|and|or|/|through");
  }

  /// "In May 12 people died", "fell in May 3 percent".
  private static boolean isCount(DateTokens tokens, int month) {
    boolean counted = tokens.tag(month + 2).matches("NNS?|JJ|CD");
    boolean share = tokens.word(month + 2).matches("percent|per|%");
    boolean year = DateWords.year(tokens.form(tokens.afterComma(month + 2))).isPresent();
    return share || (counted && !year && tokens.word(month - 1).equals("in"));
  }

  private static Optional<Reading> days(
      DateTokens tokens, int first, int afterDay, Month month, int day, int last) {
    OptionalInt year = DateWords.year(tokens.form(tokens.afterComma(afterDay)));
    try {
      MonthDay from = MonthDay.of(month, day);
      MonthDay to = MonthDay.of(month, last);
      if (year.isPresent()) {
        DateRange range = range(from.atYear(year.getAsInt()), to);
        return Optional.of(Reading.fixed(first, tokens.afterComma(afterDay) + 1, range));
      }
      return Optional.of(
          new Reading(
              first,
              afterDay,
              anchor ->
                  anchor
                      .published()
                      .map(published -> Days.nearest(from, published, anchor.future()))
                      .map(begin -> range(begin, to))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateRange range(LocalDate first, MonthDay to) {
    LocalDate last = to.atYear(first.getYear());
    return last.isAfter(first) ? Days.stretch(first, last) : Days.day(first);
  }
}
