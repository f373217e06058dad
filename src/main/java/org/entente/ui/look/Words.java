package org.entente.ui.look;

import java.util.Locale;
import java.util.regex.Pattern;

/// Labels of the ontology as headings.
public final class Words {

  /// Labels that read as verbs or relations, not as the part that somebody plays.
  private static final Pattern RELATION =
      Pattern.compile(
          "^(is|has|holds|speaks|about|same|says|agreed|discussed)\\b.*|.* (of|on|by|for|as|in)$");

  private Words() {}

  /// With a capital first letter.
  public static String capital(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toUpperCase(Locale.ENGLISH) + label.substring(1);
  }

  /// A predicate as heading of facts: `Capital`; seen from its object `As agent`, or `← member of`
  /// where that would not be English.
  public static String role(String predicate, boolean outgoing) {
    if (outgoing) {
      return capital(predicate);
    }
    return RELATION.matcher(predicate).matches() ? "← " + predicate : "As " + predicate;
  }
}
