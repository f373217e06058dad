package org.entente.extract.rule;

import java.util.Set;

/// What must hold of a clause for a rule to fire.
public sealed interface Condition {

  /// The slot is filled.
  record Filled(String slot) implements Condition {}

  /// The slot is not filled.
  record Empty(String slot) implements Condition {}

  /// The slot is filled by a phrase whose head has one of these lemmas.
  record Headed(String slot, Set<String> lemmas) implements Condition {}

  /// The slot is filled by a phrase that has one of these lemmas as head or modifier.
  record Containing(String slot, Set<String> lemmas) implements Condition {}

  /// The slot is filled by an actor.
  record Acting(String slot) implements Condition {}

  /// The slot is not filled by a phrase whose head has one of these lemmas.
  record NotHeaded(String slot, Set<String> lemmas) implements Condition {}

  /// The clause is in the passive.
  record Passive() implements Condition {}

  /// The clause has one of these modal verbs.
  record Modal(Set<String> lemmas) implements Condition {}

  /// The clause is negated.
  record Negated() implements Condition {}
}
