package org.entente.extract.rule;

import java.util.Set;

/// The names of slots that a rule may ask for. A slot that is none of them could never be filled,
/// so that its row would be silent for ever: such a name is a slip of the pen.
final class SlotNames {

  private static final Set<String> OF_CLAUSES =
      Set.of(
          "subject",
          "object",
          "dative",
          "attribute",
          "clause",
          "adverbial",
          "possessor",
          "modifier",
          "described");

  /// Beyond the slots of a clause: nothing, the predicate, and what a complement speaks of.
  private static final Set<String> FURTHER =
      Set.of("-", "self", "clause.any", "adverbial.any", "clause.modal");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "ahead",
          "along",
          "alongside",
          "amid",
          "amidst",
          "among",
          "amongst",
          "around",
          "as",
          "aside",
          "at",
          "atop",
          "away",
          "back",
          "barring",
          "because",
          "before",
          "behind",
          "below",
          "beneath",
          "beside",
          "besides",
          "between",
          "beyond",
          "by",
          "concerning",
          "considering",
          "despite",
          "down",
          "due",
          "during",
          "except",
          "following",
          "for",
          "forward",
          "from",
          "given",
          "in",
          "including",
          "inside",
          "instead",
          "into",
          "like",
          "minus",
          "near",
          "next",
          "of",
          "off",
          "on",
          "onto",
          "opposite",
          "out",
          "outside",
          "over",
          "past",
          "pending",
          "per",
          "plus",
          "prior",
          "regarding",
          "round",
          "since",
          "such",
          "than",
          "through",
          "throughout",
          "till",
          "to",
          "together",
          "toward",
          "towards",
          "under",
          "underneath",
          "unlike",
          "until",
          "up",
          "upon",
          "versus",
          "via",
          "with",
          "within",
          "without");

  private SlotNames() {}

  static boolean isKnown(String slot) {
    if (FURTHER.contains(slot)) {
      return true;
    }
    String own =
        slot.startsWith("clause.") || slot.startsWith("subject.")
            ? slot.substring(slot.indexOf('.') + 1)
            : slot;
    // "in_response": what stands behind "in response to"
    int compound = own.indexOf('_');
    return compound < 0
        ? OF_CLAUSES.contains(own) || PREPOSITIONS.contains(own)
        : PREPOSITIONS.contains(own.substring(0, compound)) && compound < own.length() - 1;
  }
}
