package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Clauses;
import org.entente.extract.clause.Slot;
import org.entente.extract.record.Filler;

/// A clause with the slots that a rule may ask for: its own, for a noun also those of the light
/// verb that governs it, and those of its complement.
///
/// @param light the clause of the light verb; empty for verbs and for nouns without one
public record Frame(int sentence, Clauses clauses, Clause clause, Optional<Clause> light) {

  /// Whom else, besides its subject, the complement speaks of.
  static final String WHOEVER_IN_CLAUSE = "clause.any";

  /// Where the complement says that something goes to or comes from.
  static final String GOAL_OF_CLAUSE = "clause.goal";

  /// Where the complement says that something is.
  static final String PLACE_OF_CLAUSE = "clause.place";

  private static final List<String> PLACES = List.of("in", "at", "near", "across");
  private static final List<String> GOALS = List.of("to", "into", "toward", "towards", "from");
  private static final String OF_SUBJECT = "subject.";
  private static final int DEEPEST = 4;
  private static final Set<String> OWN_TO_LIGHT_VERBS =
      Set.of(Slot.OBJECT, Slot.CLAUSE, Slot.ADVERBIAL, Slot.ATTRIBUTE);
  private static final Set<String> NOT_PREPOSITIONS =
      Set.of(
          Slot.SUBJECT,
          Slot.OBJECT,
          Slot.DATIVE,
          Slot.CLAUSE,
          Slot.ADVERBIAL,
          Slot.ATTRIBUTE,
          Slot.POSSESSOR,
          Slot.MODIFIER,
          "as",
          "during",
          "after",
          "before",
          "since",
          "because",
          "despite",
          "amid",
          "following");

  /// The tokens in a slot as a rule names it, in text order.
  public List<Integer> tokens(String slot) {
    return switch (slot) {
      case "-" -> List.of();
      case "self" -> List.of(clause.head());
      case WHOEVER_IN_CLAUSE -> others(clause, Slot.CLAUSE, 0);
      case GOAL_OF_CLAUSE -> ofComplements(GOALS);
      case PLACE_OF_CLAUSE -> ofComplements(PLACES);
      case "adverbial.any" -> others(clause, Slot.ADVERBIAL, 0);
      default ->
          slot.startsWith("clause.")
              ? complements().flatMapToSlot(slot.substring(7))
              : slot.startsWith(OF_SUBJECT)
                  ? ofSubject(slot.substring(OF_SUBJECT.length()))
                  : direct(slot);
    };
  }

  /// What a slot of the subject holds: "talks *between A and B* collapsed". The parse hangs the
  /// phrase on the verb where it follows that.
  private List<Integer> ofSubject(String slot) {
    List<Integer> found =
        clause
            .in(Slot.SUBJECT)
            .filter(at -> clauses.tree().token(at).isNoun())
            .boxed()
            .flatMap(at -> clauses.nominal(at).in(slot).boxed())
            .toList();
    return found.isEmpty() ? direct(slot) : found;
  }

  /// The tokens in any of the slots, slot by slot.
  List<Integer> tokens(List<String> slots) {
    return slots.stream().flatMap(slot -> tokens(slot).stream()).distinct().toList();
  }

  /// The fillers, marked with those of the slots that hold anything.
  List<Filler> through(List<String> slots, List<Filler> fillers) {
    String filled =
        slots.stream().filter(slot -> !tokens(slot).isEmpty()).collect(Collectors.joining("+"));
    return fillers.stream().map(filler -> filler.through(filled)).toList();
  }

  private List<Integer> direct(String slot) {
    List<Integer> own = clause.in(slot).boxed().toList();
    if (light.isEmpty() || OWN_TO_LIGHT_VERBS.contains(slot)) {
      return own;
    }
    List<Integer> all = new ArrayList<>(own);
    light.get().in(slot).filter(at -> at != clause.head()).forEach(all::add);
    return all.stream().distinct().sorted().toList();
  }

  private List<Integer> ofComplements(List<String> slots) {
    return slots.stream().flatMap(slot -> complements().flatMapToSlot(slot).stream()).toList();
  }

  /// The complement's own clauses.
  Complements complements() {
    return new Complements(
        clause.in(Slot.CLAUSE).boxed().flatMap(at -> clauses.at(at).stream()).toList());
  }

  /// Whom else, besides its subject, a complement speaks of. Whom it speaks *against* is the other
  /// side, and counts only where nobody else is named: in "urged China to act against Iran", China.
  private List<Integer> others(Clause of, String slot, int depth) {
    List<Integer> found = new ArrayList<>();
    List<Integer> opposed = new ArrayList<>();
    addOthers(of, slot, depth, found, opposed);
    return (found.isEmpty() ? opposed : found).stream().distinct().toList();
  }

  /// Its object first, then its receiver, its prepositional phrases, and at last its own
  /// complement's.
  private void addOthers(
      Clause of, String slot, int depth, List<Integer> found, List<Integer> opposed) {
    Set<Integer> subjects = Set.copyOf(of.in(Slot.SUBJECT).boxed().toList());
    for (int at : of.in(slot).toArray()) {
      Optional<Clause> inner = clauses.at(at);
      if (inner.isEmpty()) {
        continue;
      }
      Clause complement = inner.get();
      if (depth > 0) {
        // "refused to allow *them* to land"
        complement.in(Slot.SUBJECT).filter(token -> !subjects.contains(token)).forEach(found::add);
      }
      IntStream.concat(complement.in(Slot.OBJECT), complement.in(Slot.DATIVE))
          .filter(token -> !subjects.contains(token))
          .forEach(found::add);
      complement.arguments().stream()
          .filter(argument -> !NOT_PREPOSITIONS.contains(argument.slot()))
          // "in_response": a circumstance, not a party
          .filter(argument -> argument.slot().indexOf('_') < 0)
          .forEach(
              argument ->
                  (argument.slot().equals("against") ? opposed : found).add(argument.token()));
      if (depth < DEEPEST) {
        addOthers(complement, Slot.CLAUSE, depth + 1, found, opposed);
      }
    }
  }

  /// The clauses that complement another.
  record Complements(List<Clause> clauses) {

    List<Integer> flatMapToSlot(String slot) {
      return clauses.stream()
          .flatMap(
              each -> {
                // who a passive complement is about stands in its surface subject
                boolean turned = slot.equals(Slot.SUBJECT) && each.passive();
                return each.in(turned ? Slot.OBJECT : slot).boxed();
              })
          .distinct()
          .toList();
    }
  }
}
