package org.entente.extract.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.text.Sentence;

/// What is known by name before an article is read. Immutable, thread-safe.
public final class Gazetteer {

  private final Map<EntityId, GazetteerEntry> entries = new LinkedHashMap<>();
  private final NameTable names;
  private final NameTable offices;

  /// @param entries in the order in which they are preferred where one name is several entries'
  public Gazetteer(Collection<GazetteerEntry> entries) {
    entries.forEach(entry -> this.entries.put(entry.id(), entry));
    this.names = new NameTable(entries.stream().filter(entry -> !isOffice(entry)).toList());
    this.offices = new NameTable(entries.stream().filter(Gazetteer::isOffice).toList());
  }

  /// The gazetteer that ships with the program, `/ontology/places.ttl` on the class path.
  public static Gazetteer standard() {
    return new Gazetteer(new GazetteerReader().readResource("/ontology/places.ttl"));
  }

  private static boolean isOffice(GazetteerEntry entry) {
    return entry.type() == EntityType.OFFICE;
  }

  public Optional<GazetteerEntry> entry(EntityId id) {
    return Optional.ofNullable(entries.get(id));
  }

  public List<GazetteerEntry> entries() {
    return List.copyOf(entries.values());
  }

  /// The longest known names and adjectives, from left to right, not overlapping; no offices.
  /// Linear in the sentence's length.
  public List<GazetteerMatch> names(Sentence sentence) {
    return names.matches(sentence);
  }

  /// The longest known titles of offices in any case, from left to right, not overlapping.
  public List<GazetteerMatch> offices(Sentence sentence) {
    return offices.matches(sentence);
  }

  /// What a single word may mean, in the gazetteer's order; empty if it is not known.
  public List<Reading> readings(String word) {
    return names.readings(word, false);
  }
}
