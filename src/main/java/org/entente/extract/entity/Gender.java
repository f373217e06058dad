package org.entente.extract.entity;

import java.util.Locale;
import java.util.Optional;

/// Which of "he" and "she" a text uses of somebody.
enum Gender {
  FEMALE,
  MALE;

  /// What a pronoun tells; empty for those that tell nothing.
  static Optional<Gender> ofPronoun(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "he", "his", "him", "himself" -> Optional.of(MALE);
      case "she", "her", "hers", "herself" -> Optional.of(FEMALE);
      default -> Optional.empty();
    };
  }
}
