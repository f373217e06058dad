package org.entente.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A predicate and what fills its slots.
///
/// @param kind what word the predicate is
/// @param head the index of the predicate's token
/// @param predicate its lemma, with a particle after an underscore: `fire_off`
/// @param first the index of the first token of the predicate's words, an auxiliary not counted
/// @param end the index after the last of them
/// @param passive whether subject and object were turned round
/// @param negated whether it is said not to be so
/// @param auxiliaries the lemmas of modal verbs, and `to` for an infinitive
/// @param marks the lemmas of the words that subordinate it: `if`, `that`
/// @param arguments in text order
public record Clause(
    Kind kind,
    int head,
    String predicate,
    int first,
    int end,
    boolean passive,
    boolean negated,
    Set<String> auxiliaries,
    Set<String> marks,
    List<Argument> arguments) {

  public enum Kind {
    VERB,
    NOUN,
    /// An adjective with a copula: "is ready to talk".
    ADJECTIVE
  }

  public Clause {
    auxiliaries = Set.copyOf(auxiliaries);
    marks = Set.copyOf(marks);
    arguments = List.copyOf(arguments);
  }

  /// The tokens in this slot, in text order.
  public IntStream in(String slot) {
    return arguments.stream()
        .filter(argument -> argument.slot().equals(slot))
        .mapToInt(Argument::token);
  }

  public Optional<Integer> firstIn(String slot) {
    return in(slot).boxed().findFirst();
  }

  public boolean has(String slot) {
    return in(slot).findAny().isPresent();
  }

  /// The bare fact of the clause with nothing in it but who stands as its subject, in the passive
  /// also: what hangs on it as a circumstance took place, whatever becomes of the clause.
  public Clause surfaceSubject() {
    String slot = passive ? Slot.OBJECT : Slot.SUBJECT;
    return new Clause(
        kind,
        head,
        predicate,
        first,
        end,
        passive,
        false,
        Set.of(),
        Set.of(),
        in(slot).mapToObj(token -> new Argument(Slot.SUBJECT, token)).toList());
  }
}
