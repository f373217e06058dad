package org.entente.extract.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extract.gazetteer.GazetteerMatch;

/// A name in a sentence, before it is known whose.
///
/// @param first the index of its first token
/// @param end the index after its last token
/// @param match what the gazetteer has for it, for [Kind#KNOWN] only
record SpottedName(int first, int end, Kind kind, Optional<GazetteerMatch> match) {

  enum Kind {
    KNOWN,
    PERSON,
    ORGANIZATION,
    /// A ministry with its portfolio, in capitals or not.
    MINISTRY,
    PLACE,
    /// A people, party or faith: "Kurds", "Sunni".
    GROUP
  }

  static SpottedName known(GazetteerMatch match) {
    return new SpottedName(match.first(), match.end(), Kind.KNOWN, Optional.of(match));
  }

  static SpottedName of(int first, int end, Kind kind) {
    return new SpottedName(first, end, kind, Optional.empty());
  }

  /// The names in text order.
  static List<SpottedName> sorted(List<SpottedName> names) {
    return names.stream().sorted(Comparator.comparingInt(SpottedName::first)).toList();
  }

  boolean overlaps(int from, int to) {
    return first < to && from < end;
  }
}
