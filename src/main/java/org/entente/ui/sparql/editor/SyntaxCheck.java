package org.entente.ui.sparql.editor;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.query.ParsedQuery;
import org.entente.ui.task.Latest;

/// Reads the query whenever writing pauses, off the window's thread, and tells what is wrong.
final class SyntaxCheck {

  private static final Duration PAUSE = Duration.ofMillis(300);

  /// @param told hears of the fault; of none too, and of none in a blank query
  SyntaxCheck(SparqlEditor editor, Latest latest, Consumer<Optional<Problem>> told) {
    editor
        .multiPlainChanges()
        .successionEnds(PAUSE)
        .subscribe(
            changes -> {
              String text = editor.getText();
              latest.run("Reading the query", (progress, cancellation) -> fault(text), told);
            });
    // An answer on what the query was must not mark what it is.
    editor.plainTextChanges().subscribe(change -> latest.cancel());
  }

  private static Optional<Problem> fault(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      ParsedQuery.parse(text);
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
  }
}
