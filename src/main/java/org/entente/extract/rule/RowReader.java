package org.entente.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.base.ProblemException;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.Rule.Part;

/// Reads one row of a rule table.
final class RowReader {

  private static final int COLUMNS = 7;
  private static final double USUAL_CONFIDENCE = 0.8;
  private static final RoleSlots VERB_AGENT = slots("subject");
  private static final RoleSlots VERB_TARGET = slots("object");
  private static final RoleSlots NOUN_AGENT = slots("subject,possessor,by,modifier");
  private static final RoleSlots NOUN_TARGET = slots("against,on,with,to,of,for");

  private final RuleTableReader table;
  private final String line;
  private final int number;
  private final List<String> cells = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();

  RowReader(RuleTableReader table, String line, int number) {
    this.table = table;
    this.line = line;
    this.number = number;
  }

  Rule read() {
    split();
    Part part = constant(Part.class, cells.get(1), columns.get(1), "part of speech");
    Set<String> words = words(cells.get(2), columns.get(2));
    List<Condition> conditions = conditions();
    Optional<Meaning> meaning = meaning(cells.get(4), columns.get(4));
    Map<Role, RoleSlots> roles = roles(part);
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    Optional<Meaning> negated = Optional.empty();
    Optional<String> mode = Optional.empty();
    double confidence = USUAL_CONFIDENCE;
    for (Word word : wordsOf(6)) {
      int equals = word.text.indexOf('=');
      String name = equals < 0 ? word.text : word.text.substring(0, equals);
      String value = equals < 0 ? "" : word.text.substring(equals + 1);
      switch (name) {
        case "not" -> negated = meaning(value.replace(':', ' '), word.column);
        case "mode" -> mode = Optional.of(value);
        case "confidence" -> confidence = fraction(value, word.column);
        default -> flags.add(constant(Flag.class, name, word.column, "flag"));
      }
    }
    return new Rule(
        cells.get(0),
        part,
        words,
        conditions,
        meaning,
        negated,
        roles,
        flags,
        mode,
        confidence,
        new RuleRow(table.source(), number, line));
  }

  private void split() {
    int from = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || line.charAt(at) == '|') {
        String cell = line.substring(from, at);
        cells.add(cell.strip());
        columns.add(from + 1 + cell.length() - cell.stripLeading().length());
        from = at + 1;
      }
    }
    if (cells.size() > COLUMNS || cells.size() < 5) {
      throw problem(
          line.length(),
          "A rule has five to seven columns, this line has " + cells.size(),
          "Write: name | part | words | frame | meaning | roles | flags.");
    }
    while (cells.size() < COLUMNS) {
      cells.add("");
      columns.add(line.length());
    }
    if (cells.get(0).isEmpty()) {
      throw problem(1, "The rule has no name", "Begin the row with a name of its own.");
    }
  }

  private Set<String> words(String list, int column) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : list.split("[,\\s]+", -1)) {
      if (word.startsWith("@")) {
        words.addAll(table.named(word.substring(1), number, column));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      throw problem(column, "The rule names no word", "Name a lemma or a group such as @talks.");
    }
    return words;
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    for (Word word : wordsOf(3)) {
      conditions.add(condition(word.text, word.column));
    }
    return conditions;
  }

  private Condition condition(String text, int column) {
    if (text.equals("passive")) {
      return new Condition.Passive();
    }
    if (text.equals("negated")) {
      return new Condition.Negated();
    }
    if (text.startsWith("modal=")) {
      return new Condition.Modal(words(text.substring(6), column));
    }
    if (text.endsWith(":actor")) {
      return new Condition.Acting(slot(text.substring(0, text.length() - 6), column));
    }
    if (text.contains("!=")) {
      String[] sides = text.split("!=", 2);
      return new Condition.NotHeaded(slot(sides[0], column), words(sides[1], column));
    }
    if (text.contains("=")) {
      String[] sides = text.split("=", 2);
      return new Condition.Headed(slot(sides[0], column), words(sides[1], column));
    }
    if (text.contains("~")) {
      String[] sides = text.split("~", 2);
      return new Condition.Containing(slot(sides[0], column), words(sides[1], column));
    }
    return text.startsWith("!")
        ? new Condition.Empty(slot(text.substring(1), column))
        : new Condition.Filled(slot(text, column));
  }

  private Optional<Meaning> meaning(String text, int column) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String[] names = text.split("\\s+", -1);
    Optional<EventType> type =
        names[0].equals("-")
            ? Optional.empty()
            : Optional.of(constant(EventType.class, names[0], column, "event type"));
    EventClass eventClass =
        names.length > 1
            ? constant(EventClass.class, names[1], column, "event class")
            : EventClass.EVENT;
    return Optional.of(new Meaning(type, eventClass));
  }

  private Map<Role, RoleSlots> roles(Part part) {
    Map<Role, RoleSlots> roles = new EnumMap<>(Role.class);
    boolean noun = part == Part.NOUN;
    roles.put(Role.AGENT, noun ? NOUN_AGENT : VERB_AGENT);
    roles.put(Role.TARGET, noun ? NOUN_TARGET : VERB_TARGET);
    for (Word word : wordsOf(5)) {
      int equals = word.text.indexOf('=');
      if (equals < 0) {
        throw problem(
            word.column, "A role has no slots", "Write role=slot, such as target=object,with.");
      }
      String name = word.text.substring(0, equals).replace('-', '_');
      roles.put(
          constant(Role.class, name, word.column, "role"),
          slots(word.text.substring(equals + 1), word.column));
    }
    return roles;
  }

  private RoleSlots slots(String text, int column) {
    RoleSlots slots = slots(text);
    slots.choices().forEach(choice -> choice.forEach(slot -> slot(slot, column)));
    return slots;
  }

  private String slot(String name, int column) {
    if (!SlotNames.isKnown(name)) {
      throw problem(
          column,
          "There is no slot " + name,
          "Take subject, object, dative, attribute, clause, adverbial, possessor, modifier, or a"
              + " preposition.");
    }
    return name;
  }

  private static RoleSlots slots(String text) {
    return new RoleSlots(
        Arrays.stream(text.split(",", -1)).map(choice -> List.of(choice.split("\\+"))).toList());
  }

  private double fraction(String value, int column) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw problem(column, "No number: " + value, "Write a confidence such as 0.8.");
    }
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name, int column, String what) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                problem(
                    column,
                    "There is no " + what + " " + name,
                    "Take one of: "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                                    .toList())
                            .replace('_', '-')
                        + "."));
  }

  private List<Word> wordsOf(int cell) {
    List<Word> words = new ArrayList<>();
    int column = columns.get(cell);
    for (String text : cells.get(cell).split("(?<=\\s)|(?=\\s)", -1)) {
      if (!text.isBlank()) {
        words.add(new Word(text, column));
      }
      column += text.length();
    }
    return words;
  }

  private ProblemException problem(int column, String what, String advice) {
    return table.problem(number, column, what, advice);
  }

  private record Word(String text, int column) {}
}
