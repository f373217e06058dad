package org.entente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Role;
import org.entente.text.Sentence;

/// A line of a `.facts` file: an event that a sentence must tell, or after a `!` must not tell.
///
/// @param line the line itself
/// @param anchor words that only this sentence of the article has
/// @param types PLOVER types, or `Statement`, or a class of event; any of them will do
/// @param agents labels or words of all who must be agents
/// @param modality empty where it does not matter
/// @param date the start of its date, such as `2017-11`; empty where it does not matter
/// @param role the role, or `says` or `measure`, that must have these words; empty for none
record ExpectedFact(
    String line,
    boolean forbidden,
    String anchor,
    List<String> types,
    List<String> agents,
    List<String> targets,
    String modality,
    String date,
    String role,
    String words) {

  static ExpectedFact parse(String line) {
    boolean forbidden = line.startsWith("!");
    List<String> cells =
        new ArrayList<>(
            Arrays.stream((forbidden ? line.substring(1) : line).split("\\|", -1))
                .map(String::strip)
                .toList());
    while (cells.size() < 7) {
      cells.add("");
    }
    int tilde = cells.get(6).indexOf('~');
    return new ExpectedFact(
        line,
        forbidden,
        cells.get(0).replace("\"", ""),
        list(cells.get(1), ","),
        list(cells.get(2), ";"),
        list(cells.get(3), ";"),
        cells.get(4),
        cells.get(5),
        tilde < 0 ? "" : cells.get(6).substring(0, tilde),
        cells.get(6).substring(tilde + 1));
  }

  private static List<String> list(String cell, String separator) {
    return Arrays.stream(cell.split(separator, -1))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /// The events of the sentence that are as the line says.
  List<Event> fitting(Extraction extraction) {
    return events(extraction).filter(event -> fits(event, extraction)).toList();
  }

  /// What the sentence tells, for the message of a failed test.
  String told(Extraction extraction) {
    return events(extraction)
        .map(
            event ->
                "%n  %s %s %s %s agents %s targets %s %s %s"
                    .formatted(
                        event.type().map(Enum::name).orElse("-"),
                        event.eventClass(),
                        event.modality(),
                        event
                            .date()
                            .flatMap(at -> at.range())
                            .map(Object::toString)
                            .orElse("no date"),
                        names(event, Role.AGENT, extraction),
                        names(event, Role.TARGET, extraction),
                        rest(event, extraction),
                        event.mentions().getFirst().rule()))
        .reduce("", String::concat);
  }

  private static List<String> rest(Event event, Extraction extraction) {
    return fillers(event)
        .filter(filler -> filler.role() != Role.AGENT && filler.role() != Role.TARGET)
        .map(filler -> filler.role() + "=" + filler.span().in(extraction.article().text()))
        .toList();
  }

  private Stream<Event> events(Extraction extraction) {
    List<Sentence> sentences = extraction.text().sentences();
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      if (sentences.get(number).span().in(extraction.article().text()).contains(anchor)) {
        numbers.add(number);
      }
    }
    if (numbers.size() != 1) {
      throw new IllegalArgumentException(
          "These words stand in %d sentences: %s".formatted(numbers.size(), anchor));
    }
    return extraction.events().stream()
        .filter(
            event ->
                event.mentions().stream()
                    .map(EventMention::sentence)
                    .anyMatch(numbers.getFirst()::equals));
  }

  private boolean fits(Event event, Extraction extraction) {
    return types.stream().anyMatch(type -> isA(event, type))
        && agents.stream().allMatch(name -> names(event, Role.AGENT, extraction).contains(name))
        && targets.stream().allMatch(name -> names(event, Role.TARGET, extraction).contains(name))
        && (modality.isEmpty() || event.modality().name().toLowerCase(Locale.ROOT).equals(modality))
        && (date.isEmpty() || starts(event))
        && (role.isEmpty() || saysSo(event, extraction));
  }

  private static boolean isA(Event event, String type) {
    return type.equals("Statement")
        ? event.speech().isPresent()
        : event.type().map(Enum::name).filter(type::equals).isPresent()
            || event.eventClass().name().equalsIgnoreCase(type);
  }

  private boolean starts(Event event) {
    return event
        .date()
        .flatMap(at -> at.range())
        .map(range -> range.first().toString().startsWith(date))
        .orElse(false);
  }

  private boolean saysSo(Event event, Extraction extraction) {
    String text = extraction.article().text();
    return switch (role) {
      case "says" ->
          event.speech().map(speech -> speech.content().in(text)).orElse("").contains(words);
      case "measure" ->
          event.measures().stream().anyMatch(measure -> measure.span().in(text).contains(words));
      default -> {
        Role wanted = Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'));
        yield fillers(event)
            .filter(filler -> filler.role() == wanted)
            .anyMatch(filler -> filler.span().in(text).contains(words));
      }
    };
  }

  /// The labels of those in a role, and the words that put them there: a name is contained if it is
  /// a label or stands in the words.
  private static Names names(Event event, Role role, Extraction extraction) {
    List<String> labels = event.in(role).stream().map(id -> label(id, extraction)).toList();
    List<String> words =
        fillers(event)
            .filter(filler -> filler.role() == role)
            .map(filler -> filler.span().in(extraction.article().text()))
            .toList();
    return new Names(labels, words);
  }

  private record Names(List<String> labels, List<String> words) {

    boolean contains(String name) {
      return labels.contains(name) || words.stream().anyMatch(phrase -> phrase.contains(name));
    }
  }

  private static String label(EntityId id, Extraction extraction) {
    return extraction.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(Entity::label)
        .findFirst()
        .orElse(id.path());
  }

  private static Stream<Filler> fillers(Event event) {
    return event.mentions().stream().flatMap(mention -> mention.fillers().stream());
  }
}
