package org.entente.ui.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.base.Cancellation;
import org.entente.base.Progress;

/// Makes an article part of the workspace: reads, extracts, maps, stores. Takes its time: not for
/// the window's thread. All or nothing.
public interface ArticleImport {

  /// @param published when it appeared, if the user told it
  /// @throws org.entente.base.ProblemException if the file cannot be used
  ImportedArticle file(
      Path file, Optional<LocalDate> published, Progress progress, Cancellation cancellation);

  /// @param title may be blank; then the text's first words are taken
  /// @throws org.entente.base.ProblemException if there is no text, or none that can be used
  ImportedArticle text(
      String title,
      String text,
      Optional<LocalDate> published,
      Progress progress,
      Cancellation cancellation);
}
