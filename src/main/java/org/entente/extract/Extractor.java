package org.entente.extract;

import java.util.List;
import java.util.Set;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.clause.ClauseRepair;
import org.entente.extract.entity.EntityFinder;
import org.entente.extract.entity.EntityIndex;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Extraction;
import org.entente.extract.rule.RuleTable;
import org.entente.text.AnnotatedText;
import org.entente.text.Annotator;

/// Finds who did what to whom in an article, and who says so. Thread-safe, deterministic, linear in
/// the article's length.
public final class Extractor {

  private final Annotator annotator;
  private final EntityFinder entities;
  private final RuleTable rules;
  private final ClauseRepair repair = new ClauseRepair();

  public Extractor(Annotator annotator, Gazetteer gazetteer, RuleTable rules) {
    this.annotator = annotator;
    this.entities = new EntityFinder(gazetteer);
    this.rules = rules;
  }

  /// @throws java.util.concurrent.CancellationException if cancelled; asked between sentences
  public Extraction extract(Article article, Progress progress, Cancellation cancellation) {
    AnnotatedText text = repair.repair(annotator.annotate(article.text(), progress, cancellation));
    EntityIndex index = entities.find(article, text);
    return new Extraction(article, text, index.entities(Set.of()), index.relations(), List.of());
  }

  /// The rules that events are found by.
  public RuleTable rules() {
    return rules;
  }

  public Extraction extract(Article article) {
    return extract(article, Progress.NONE, Cancellation.NONE);
  }
}
