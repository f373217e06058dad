package org.entente.ui.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.entente.extract.record.Article;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.OwnPipeline;
import org.entente.store.Workspace;

/// Imports by the pipeline that the command line uses, too.
public final class PipelineImport implements ArticleImport {

  private static final int TITLE_LENGTH = 60;

  private final OwnPipeline pipeline;
  private final Workspace workspace;

  /// @param pipeline asked off the window's thread, since models take a moment to load
  public PipelineImport(OwnPipeline pipeline, Workspace workspace) {
    this.pipeline = pipeline;
    this.workspace = workspace;
  }

  @Override
  public ImportedArticle file(
      Path file, Optional<LocalDate> published, Progress progress, Cancellation cancellation) {
    List<String> notices = new ArrayList<>();
    OwnPipeline.Current current = pipeline.current();
    Article article = current.pipeline().read(file, published, notices::add);
    return keep(current, article, notices, progress, cancellation);
  }

  @Override
  public ImportedArticle text(
      String title,
      String text,
      Optional<LocalDate> published,
      Progress progress,
      Cancellation cancellation) {
    if (text.isBlank()) {
      throw new ProblemException(
          Problem.input("There is no text to map", "", "Paste the text of an article."));
    }
    String name = title.isBlank() ? firstWords(text) : title;
    return keep(
        pipeline.current(), new Article(name, text, published), List.of(), progress, cancellation);
  }

  private ImportedArticle keep(
      OwnPipeline.Current current,
      Article article,
      List<String> notices,
      Progress progress,
      Cancellation cancellation) {
    MappedArticle mapped = current.pipeline().map(article, progress, cancellation);
    cancellation.check();
    workspace.put(mapped.name(), mapped.graph());
    return new ImportedArticle(mapped.name(), notices, current.leftOut());
  }

  private static String firstWords(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    int end = line.length() <= TITLE_LENGTH ? line.length() : line.lastIndexOf(' ', TITLE_LENGTH);
    return end <= 0 ? line.substring(0, TITLE_LENGTH) : line.substring(0, end);
  }
}
