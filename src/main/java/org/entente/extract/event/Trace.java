package org.entente.extract.event;

import org.entente.extract.genre.Genre;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Rule;

/// Hears how the rules fare on the clauses of an article, for whoever asks why. Called in the order
/// in which rules are tried, on the thread that maps the article.
public interface Trace {

  /// Where nobody asks.
  Trace NONE = new Trace() {};

  /// The sentence is not read, being of a genre whose attacks and strikes are none.
  default void outside(int sentence, Genre genre) {}

  /// No rule knows the clause's predicate.
  default void unknown(Frame frame) {}

  /// The rule knows the predicate, but this does not hold of the clause.
  default void unfit(Frame frame, Rule rule, Condition failing) {}

  /// The rule fits, but nobody fills this role.
  default void unfilled(Frame frame, Rule rule, Role missing) {}

  /// The predicate is part of what this rule has told of another clause.
  default void usedUp(Frame frame, Rule by) {}

  /// The rule tells an event.
  default void fired(Frame frame, Rule rule, Draft draft) {}
}
