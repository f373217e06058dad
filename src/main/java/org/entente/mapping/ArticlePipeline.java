package org.entente.mapping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.explain.Explanation;
import org.entente.extract.own.OwnWords;
import org.entente.extract.own.OwnWordsFile;
import org.entente.extract.record.Article;
import org.entente.extract.record.Extraction;
import org.entente.extract.rule.RuleTable;
import org.entente.text.article.ArticleReader;
import org.entente.text.article.ArticleText;

/// The way of an article from its file to triples, the same for window and command line.
/// Thread-safe.
public final class ArticlePipeline {

  private final ArticleReader reader;
  private final Extractor extractor;
  private final ArticleMapper mapper;

  public ArticlePipeline(ArticleReader reader, Extractor extractor, ArticleMapper mapper) {
    this.reader = reader;
    this.extractor = extractor;
    this.mapper = mapper;
  }

  /// The same, with what a user adds to rules and names.
  public ArticlePipeline with(OwnWords words) {
    return words.isEmpty() ? this : new ArticlePipeline(reader, extractor.with(words), mapper);
  }

  /// Own words, as they would be read on top of this pipeline's rules and names.
  ///
  /// @param source what the text is called in problems
  public OwnWordsFile check(String words, String source) {
    return OwnWordsFile.parse(words, source, extractor.rules(), extractor.names());
  }

  /// The rules that events are found by.
  public RuleTable rules() {
    return extractor.rules();
  }

  /// Reads an article from a text file.
  ///
  /// @param notices hears what the user should know of how the file was read
  /// @throws org.entente.base.ProblemException if the file cannot be used
  public Article read(Path file, Optional<LocalDate> published, Consumer<String> notices) {
    ArticleText text = reader.read(file);
    text.notices().forEach(notices);
    return new Article(text.name(), text.text(), published);
  }

  /// @throws java.util.concurrent.CancellationException if cancelled
  public Extraction extract(Article article, Progress progress, Cancellation cancellation) {
    return extractor.extract(article, progress, cancellation);
  }

  /// What is found in the article, and why; the same as is mapped.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled
  public Explanation explain(Article article, Progress progress, Cancellation cancellation) {
    return extractor.explain(article, progress, cancellation);
  }

  /// @throws java.util.concurrent.CancellationException if cancelled
  public MappedArticle map(Article article, Progress progress, Cancellation cancellation) {
    MappedArticle mapped = mapper.map(extract(article, progress, cancellation));
    progress.report("Mapped", 1);
    return mapped;
  }
}
