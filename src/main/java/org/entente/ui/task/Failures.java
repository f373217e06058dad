package org.entente.ui.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a failure means to the user. The technical side goes to the log, here and only here.
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /// @param doing what was under way, in words
  /// @return empty if the work was merely cancelled
  public static Optional<Problem> problem(String doing, Throwable failure) {
    return switch (failure) {
      case CompletionException wrapped when wrapped.getCause() != null ->
          problem(doing, wrapped.getCause());
      case CancellationException _ -> Optional.empty();
      case ProblemException told -> {
        LOG.debug("{}: {}", doing, told.getMessage(), told);
        yield Optional.of(told.problem());
      }
      case OutOfMemoryError full -> {
        LOG.error("{}", doing, full);
        yield Optional.of(
            Problem.input(
                "There is not enough memory for this",
                "",
                "Ask for less at once, or start the program with more memory (-Xmx)."));
      }
      default -> {
        LOG.error("{}", doing, failure);
        yield Optional.of(
            Problem.internal(
                "Something went wrong that should not have: " + doing,
                "",
                "Nothing was changed. The log has the details; please report it."));
      }
    };
  }
}
