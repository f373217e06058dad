package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a command works on: articles and RDF files if any are named, a workspace otherwise.
///
/// @param articles mapped for this run only
/// @param data RDF files, loaded for this run only
/// @param workspace empty for the user's own
/// @param published when the articles appeared
record Source(
    List<Path> articles, List<Path> data, Optional<Path> workspace, Optional<LocalDate> published) {

  Source {
    articles = List.copyOf(articles);
    data = List.copyOf(data);
  }

  boolean isWorkspace() {
    return articles.isEmpty() && data.isEmpty();
  }
}
