package org.entente.view.saved;

import java.time.Instant;
import java.util.Optional;
import org.entente.base.Problem;

/// A saved view in a list.
///
/// @param file which file holds it; means something to its [ViewShelf] only
/// @param name what the user called it; the file's own name if that cannot be read
/// @param saved when; [Instant#EPOCH] if that cannot be read
/// @param nodes how many it has
/// @param steps how many led to it
/// @param fault why it cannot be opened, if so
public record ViewEntry(
    String file, String name, Instant saved, int nodes, int steps, Optional<Problem> fault) {

  static ViewEntry of(String file, SavedView view) {
    return new ViewEntry(
        file,
        view.name(),
        view.saved(),
        view.nodes().size(),
        view.steps().size(),
        Optional.empty());
  }

  static ViewEntry unreadable(String file, Problem fault) {
    return new ViewEntry(file, file, Instant.EPOCH, 0, 0, Optional.of(fault));
  }
}
