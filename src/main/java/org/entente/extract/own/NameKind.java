package org.entente.extract.own;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.record.EntityType;

/// What a row of own names says.
enum NameKind {
  /// A new person, organisation or place.
  PERSON,
  ORGANIZATION,
  GOVERNMENT_BODY,
  INTERNATIONAL_ORGANIZATION,
  PLACE,
  /// Further names of somebody or something known.
  ALIAS,
  /// Adjectives and words for the people of a country or organisation known: "Kenyan", "Kenyans".
  PEOPLE,
  /// Places and buildings whose names stand for a country or organisation known: "Nairobi said".
  SEAT;

  static Optional<NameKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.inWords().equals(word)).findFirst();
  }

  /// As it is written in a row: `government-body`.
  String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What a new name is; empty for rows on something known.
  Optional<EntityType> type() {
    return switch (this) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case GOVERNMENT_BODY -> Optional.of(EntityType.GOVERNMENT_BODY);
      case INTERNATIONAL_ORGANIZATION -> Optional.of(EntityType.INTERNATIONAL_ORGANIZATION);
      case PLACE -> Optional.of(EntityType.PLACE);
      case ALIAS, PEOPLE, SEAT -> Optional.empty();
    };
  }
}
