package org.entente.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// What came of something that may fail by the user's input: a value or a problem.
record Attempt<T>(Optional<T> value, Optional<Problem> problem) {

  static <T> Attempt<T> of(Supplier<T> work) {
    try {
      return new Attempt<>(Optional.of(work.get()), Optional.empty());
    } catch (ProblemException e) {
      return new Attempt<>(Optional.empty(), Optional.of(e.problem()));
    }
  }
}
