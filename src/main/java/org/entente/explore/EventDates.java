package org.entente.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.entente.explore.EventProfile.EventDays;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// Reads when events happen.
public final class EventDates {

  private final Snapshot snapshot;

  EventDates(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Empty for an event whose days are not known, and for what is no event.
  public Optional<EventDays> of(Node event) {
    Optional<LocalDate> first = snapshot.object(event, En.startDate).flatMap(EventDates::day);
    Optional<LocalDate> last = snapshot.object(event, En.endDate).flatMap(EventDates::day);
    if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
      return Optional.of(new EventDays(first.get(), last.get()));
    }
    return snapshot.object(event, En.date).flatMap(EventDates::spelled);
  }

  /// The first day of a date.
  static Optional<LocalDate> day(Node literal) {
    return spelled(literal).map(EventDays::first);
  }

  /// The days of a date as fine as it is; empty for what is no date.
  private static Optional<EventDays> spelled(Node literal) {
    if (!literal.isLiteral()) {
      return Optional.empty();
    }
    String text = literal.getLiteralLexicalForm();
    try {
      if (XSDDatatype.XSDgYear.equals(literal.getLiteralDatatype())) {
        Year year = Year.parse(text);
        return Optional.of(new EventDays(year.atDay(1), year.atDay(year.length())));
      }
      if (XSDDatatype.XSDgYearMonth.equals(literal.getLiteralDatatype())) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(new EventDays(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = LocalDate.parse(text);
      return Optional.of(new EventDays(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
