package org.entente.mapping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.extract.record.DateExpression;
import org.entente.extract.record.DateRange;

/// What a date expression says of an event: a date as fine as the words are, first and last day
/// where they are not the same, and the words.
final class DateFacts {

  /// A property of the event and its value.
  record DateFact(Node property, Node value) {}

  private DateFacts() {}

  static List<DateFact> of(DateExpression date, String text) {
    List<DateFact> facts = new ArrayList<>();
    date.range().ifPresent(range -> addRange(facts, range));
    facts.add(new DateFact(En.dateText, FactWriter.string(date.span().in(text))));
    return facts;
  }

  private static void addRange(List<DateFact> facts, DateRange range) {
    YearMonth month = YearMonth.from(range.first());
    switch (range.precision()) {
      case DAY -> facts.add(new DateFact(En.date, day(range.first())));
      case MONTH -> facts.add(new DateFact(En.date, month(month)));
      case YEAR ->
          facts.add(
              new DateFact(
                  En.date,
                  NodeFactory.createLiteralDT(
                      "%04d".formatted(range.first().getYear()), XSDDatatype.XSDgYear)));
      case DAYS -> {
        // "late November" is within November; "last week" may be in two months.
        if (month.equals(YearMonth.from(range.last()))) {
          facts.add(new DateFact(En.date, month(month)));
        }
      }
    }
    if (!range.first().equals(range.last())) {
      facts.add(new DateFact(En.startDate, day(range.first())));
      facts.add(new DateFact(En.endDate, day(range.last())));
    }
  }

  private static Node month(YearMonth month) {
    return NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth);
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
