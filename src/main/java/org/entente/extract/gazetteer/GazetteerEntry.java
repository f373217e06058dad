package org.entente.extract.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;

/// Something that is known before any article is read.
///
/// @param label its English name
/// @param names all names and acronyms, the label first; for an office its plurals too
/// @param adjectives words for what or who belongs to it: "Russian", "Syrians"; empty for most
/// @param metonyms names of places or buildings that stand for it as an actor: "Pyongyang"
/// @param ambiguous those words that may well mean something else; one that is in no other list
///   means this entry in a telling context only
/// @param iso the ISO 3166-1 alpha-3 code of the country it is or belongs to
/// @param parents what it is part of or, for an office, the office of
public record GazetteerEntry(
    EntityId id,
    EntityType type,
    String label,
    List<String> names,
    List<String> adjectives,
    List<String> metonyms,
    Set<String> ambiguous,
    Optional<String> iso,
    List<EntityId> parents) {

  public GazetteerEntry {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    metonyms = List.copyOf(metonyms);
    ambiguous = Set.copyOf(ambiguous);
    parents = List.copyOf(parents);
  }
}
