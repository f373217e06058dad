package org.entente.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.Ontology;
import org.entente.mapping.OwnPipeline;
import org.entente.store.Workspace;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.SharedAnnotator;
import org.entente.ui.article.PipelineImport;

/// The given article, mapped with the real models, rules and gazetteer.
final class Seed {

  static final Path ARTICLE = Path.of("seeds", "us-russia-north-korea-2017.txt");
  static final LocalDate DAY = LocalDate.of(2017, 12, 27);
  static final ArticlePipeline PIPELINE =
      new ArticlePipeline(
          new ArticleReader(),
          new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped()),
          new ArticleMapper(Ontology.places()));

  private Seed() {}

  /// A workspace in memory that holds the article.
  static Workspace workspace() {
    return filled(Workspace.memory());
  }

  /// A workspace in a folder that holds the article.
  static Workspace in(Path folder) {
    return filled(Workspace.open(folder));
  }

  private static Workspace filled(Workspace workspace) {
    new PipelineImport(new OwnPipeline(() -> PIPELINE, Optional.empty()), workspace)
        .file(ARTICLE, Optional.of(DAY), Progress.NONE, Cancellation.NONE);
    return workspace;
  }
}
