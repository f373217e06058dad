package org.entente.extract.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The nouns for people and bodies that act, from `role-nouns.tsv`, where each kind is explained.
final class RoleNouns {

  enum Kind {
    STATE,
    GOVERNMENT,
    ORGANIZATION,
    PERSON,
    GROUP,
    PLACE,
    PART
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  RoleNouns() {
    for (String line : WordFile.lines("role-nouns.tsv")) {
      int tab = line.indexOf('\t');
      kinds.putIfAbsent(
          line.substring(0, tab), Kind.valueOf(line.substring(tab + 1).toUpperCase(Locale.ROOT)));
    }
  }

  Optional<Kind> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /// Whether a capitalised name that ends in the noun names a body: "Ministry", "Union".
  boolean isBody(String lemma) {
    return kind(lemma)
        .filter(kind -> kind == Kind.GOVERNMENT || kind == Kind.ORGANIZATION)
        .isPresent();
  }
}
