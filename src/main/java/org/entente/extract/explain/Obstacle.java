package org.entente.extract.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Rule;
import org.entente.text.Span;

/// What kept a predicate from giving an event.
public sealed interface Obstacle {

  /// Those first that came closest to an event.
  Comparator<Obstacle> NEAREST_FIRST = Comparator.comparingDouble(Obstacle::distance);

  /// No rule tells what the predicate means.
  ///
  /// @param otherwise in which other way the rules know the word: as a light verb, or as one that
  ///   only says how firmly something holds
  record NoRule(Optional<Rule.Part> otherwise) implements Obstacle {}

  /// A condition of the rule's frame does not hold.
  ///
  /// @param written the condition as the rule writes it: `object=@talks`
  /// @param held how many of the rule's conditions hold before it
  /// @param found the words that stand in the slot that the condition speaks of
  record Unfit(Rule rule, Condition failing, String written, int held, List<Span> found)
      implements Obstacle {

    public Unfit {
      found = List.copyOf(found);
    }
  }

  /// The rule's frame fits, but nobody whom the rule must know fills the role.
  ///
  /// @param found the words that stand where the rule looks for the role
  record Unfilled(Rule rule, Role role, List<Span> found) implements Obstacle {

    public Unfilled {
      found = List.copyOf(found);
    }
  }

  /// The predicate belongs to what another clause tells: "agreed to *talk*".
  record UsedUp(Rule by) implements Obstacle {}

  /// The rule told an event that was taken back, since the text as a whole speaks against it.
  record Withdrawn(Rule rule) implements Obstacle {}

  /// The rule that was tried; empty where there is none.
  default Optional<Rule> tried() {
    return switch (this) {
      case NoRule _ -> Optional.empty();
      case Unfit unfit -> Optional.of(unfit.rule());
      case Unfilled unfilled -> Optional.of(unfilled.rule());
      case UsedUp(Rule by) -> Optional.of(by);
      case Withdrawn(Rule withdrawn) -> Optional.of(withdrawn);
    };
  }

  private double distance() {
    return switch (this) {
      case Withdrawn _ -> 0;
      case UsedUp _ -> 1;
      case Unfilled _ -> 2;
      case Unfit unfit -> 4 - (double) unfit.held() / unfit.rule().conditions().size();
      case NoRule _ -> 5;
    };
  }
}
