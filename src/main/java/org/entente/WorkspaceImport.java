package org.entente;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.entente.extract.record.Article;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.MappedArticle;
import org.entente.store.Workspace;
import org.entente.ui.article.ArticleImport;
import org.slf4j.LoggerFactory;

/// Brings articles into the window's workspace by the way that the command line goes too.
final class WorkspaceImport implements ArticleImport {

  private static final int WORDS_IN_TITLE = 8;

  private final Supplier<ArticlePipeline> articles;
  private final Workspace workspace;

  WorkspaceImport(Supplier<ArticlePipeline> articles, Workspace workspace) {
    this.articles = articles;
    this.workspace = workspace;
  }

  @Override
  public Node file(
      Path file, Optional<LocalDate> published, Progress progress, Cancellation cancellation) {
    Article article =
        articles
            .get()
            .read(
                file,
                published,
                notice -> LoggerFactory.getLogger(WorkspaceImport.class).info(notice));
    return keep(article, progress, cancellation);
  }

  @Override
  public Node text(
      String title,
      String text,
      Optional<LocalDate> published,
      Progress progress,
      Cancellation cancellation) {
    if (text.isBlank()) {
      throw new ProblemException(
          Problem.input("There is no text", "", "Paste the article's text first."));
    }
    String name = title.isBlank() ? firstWords(text) : title.strip();
    return keep(new Article(name, text, published), progress, cancellation);
  }

  private Node keep(Article article, Progress progress, Cancellation cancellation) {
    MappedArticle mapped = articles.get().map(article, progress, cancellation);
    workspace.put(mapped.name(), mapped.graph());
    return mapped.name();
  }

  private static String firstWords(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .limit(WORDS_IN_TITLE)
        .collect(Collectors.joining(" "));
  }
}
