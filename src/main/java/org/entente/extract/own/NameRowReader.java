package org.entente.extract.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.entente.extract.entity.Slug;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;

/// Reads the rows of own names: `name | kind | further names, … | country`.
final class NameRowReader {

  private static final int MOST_COLUMNS = 4;

  private final String source;
  private final Map<String, GazetteerEntry> known = new HashMap<>();
  private final Map<String, GazetteerEntry> own = new HashMap<>();
  private final List<GazetteerEntry> entries = new ArrayList<>();

  NameRowReader(String source, Gazetteer shipped) {
    this.source = source;
    // Of several that bear a name, the gazetteer's first is meant, as in articles.
    for (GazetteerEntry entry : shipped.entries()) {
      entry
          .iso()
          .filter(_ -> entry.type() == EntityType.COUNTRY)
          .ifPresent(c -> known.put(c, entry));
      entry.names().forEach(name -> known.putIfAbsent(name, entry));
    }
  }

  /// What the rows read so far add to a gazetteer, in their order.
  List<GazetteerEntry> entries() {
    return List.copyOf(entries);
  }

  /// @throws ProblemException where the row breaks the format, with its column; it is then left out
  void read(String line, int number, NameKind kind) {
    List<Cell> cells = Cell.of(line);
    Cell name = cells.getFirst();
    if (name.text().isEmpty()) {
      throw problem(number, 1, "The row has no name", "Begin the row with a name.");
    }
    if (cells.size() > MOST_COLUMNS || (cells.size() == MOST_COLUMNS && kind.type().isEmpty())) {
      throw problem(
          number,
          cells.getLast().column(),
          "The row has too many columns",
          kind.type().isEmpty()
              ? "Write: name | " + kind.inWords() + " | further names."
              : "Write: name | " + kind.inWords() + " | further names | country.");
    }
    List<String> further = cells.size() > 2 ? cells.get(2).list() : List.of();
    Optional<EntityType> type = kind.type();
    if (type.isPresent()) {
      add(
          name,
          type.get(),
          further,
          cells.size() > 3 ? Optional.of(cells.get(3)) : Optional.empty(),
          number);
    } else {
      extend(name, kind, further, cells, number);
    }
  }

  private void add(
      Cell name, EntityType type, List<String> further, Optional<Cell> country, int number) {
    if (own.containsKey(name.text())) {
      throw problem(
          number, name.column(), "Two rows name " + name.text(), "Put all its names into one row.");
    }
    Optional<GazetteerEntry> home =
        country.filter(cell -> !cell.text().isEmpty()).map(cell -> find(cell, number));
    List<String> names = new ArrayList<>(List.of(name.text()));
    names.addAll(further);
    GazetteerEntry entry =
        new GazetteerEntry(
            EntityId.global(folder(type) + "/" + Slug.of(name.text())),
            type,
            name.text(),
            names,
            List.of(),
            List.of(),
            Set.of(),
            home.flatMap(GazetteerEntry::iso),
            // a person or a movement of a country is no part of it, an organ is
            type == EntityType.GOVERNMENT_BODY || type == EntityType.PLACE
                ? home.map(GazetteerEntry::id).stream().toList()
                : List.of());
    own.put(name.text(), entry);
    further.forEach(each -> own.putIfAbsent(each, entry));
    entries.add(entry);
  }

  /// More words for something known, as an entry of its own under the same id.
  private void extend(
      Cell name, NameKind kind, List<String> further, List<Cell> cells, int number) {
    GazetteerEntry entry = find(name, number);
    if (further.isEmpty()) {
      throw problem(
          number,
          cells.getLast().column(),
          "The row adds no words",
          "Write: name | " + kind.inWords() + " | words, words.");
    }
    entries.add(
        new GazetteerEntry(
            entry.id(),
            entry.type(),
            entry.label(),
            kind == NameKind.ALIAS ? further : List.of(),
            kind == NameKind.PEOPLE ? further : List.of(),
            kind == NameKind.SEAT ? further : List.of(),
            Set.of(),
            entry.iso(),
            entry.parents()));
  }

  private GazetteerEntry find(Cell name, int number) {
    GazetteerEntry entry = own.getOrDefault(name.text(), known.get(name.text()));
    if (entry == null) {
      throw problem(
          number,
          name.column(),
          "Nobody and nothing is known by the name " + name.text(),
          "Write it as the gazetteer does, with its capitals, or name it in a row above.");
    }
    return entry;
  }

  private static String folder(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case PLACE -> "place";
      case ORGANIZATION,
          GOVERNMENT_BODY,
          INTERNATIONAL_ORGANIZATION,
          COUNTRY,
          OFFICE,
          ACTOR,
          WEAPON,
          TOPIC ->
          "organization";
    };
  }

  private ProblemException problem(int line, int column, String what, String advice) {
    return new ProblemException(Problem.at(new TextPosition(line, column), what, source, advice));
  }
}
