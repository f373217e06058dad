package org.entente.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.clause.ClauseRepair;
import org.entente.extract.date.DateFinder;
import org.entente.extract.date.DateLine;
import org.entente.extract.entity.EntityFinder;
import org.entente.extract.entity.EntityIndex;
import org.entente.extract.event.ArticleClauses;
import org.entente.extract.event.Draft;
import org.entente.extract.event.EventIdentity;
import org.entente.extract.event.EventReader;
import org.entente.extract.event.MeasureReader;
import org.entente.extract.event.PartReader;
import org.entente.extract.event.SentenceLimit;
import org.entente.extract.event.ToldEvent;
import org.entente.extract.event.Trace;
import org.entente.extract.explain.Explainer;
import org.entente.extract.explain.Explanation;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.own.OwnWords;
import org.entente.extract.genre.GenreReader;
import org.entente.extract.quantity.QuantityFinder;
import org.entente.extract.record.Article;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Event;
import org.entente.extract.record.Extraction;
import org.entente.extract.rule.RuleTable;
import org.entente.extract.speech.ClaimReader;
import org.entente.extract.speech.StatementReader;
import org.entente.text.AnnotatedText;
import org.entente.text.Annotator;

/// Finds who did what to whom in an article, and who says so. Thread-safe, deterministic, linear in
/// the article's length.
public final class Extractor {

  private static final double ANNOTATED = 0.6;
  private static final double NAMED = 0.8;

  private final Annotator annotator;
  private final Gazetteer gazetteer;
  private final EntityFinder entities;
  private final RuleTable rules;
  private final ClauseRepair repair = new ClauseRepair();
  private final DateFinder dates = new DateFinder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final GenreReader genres = new GenreReader();

  public Extractor(Annotator annotator, Gazetteer gazetteer, RuleTable rules) {
    this.annotator = annotator;
    this.gazetteer = gazetteer;
    this.entities = new EntityFinder(gazetteer);
    this.rules = rules;
  }

  /// The rules that events are found by.
  public RuleTable rules() {
    return rules;
  }

  /// The names that are known before an article is read.
  public Gazetteer names() {
    return gazetteer;
  }

  /// The same, with what a user adds.
  public Extractor with(OwnWords words) {
    return words.isEmpty()
        ? this
        : new Extractor(annotator, words.over(gazetteer), words.over(rules));
  }

  public Extraction extract(Article article) {
    return extract(article, Progress.NONE, Cancellation.NONE);
  }

  /// @throws java.util.concurrent.CancellationException if cancelled; asked between sentences
  public Extraction extract(Article article, Progress progress, Cancellation cancellation) {
    return extract(article, Trace.NONE, progress, cancellation);
  }

  /// Extracts, and says of each sentence why it tells events or none.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled; asked between sentences
  public Explanation explain(Article article, Progress progress, Cancellation cancellation) {
    Explainer explainer = new Explainer(rules);
    return explainer.explain(extract(article, explainer.trace(), progress, cancellation));
  }

  private Extraction extract(
      Article given, Trace trace, Progress progress, Cancellation cancellation) {
    Article article = dates.dated(given);
    Progress reading = (what, fraction) -> progress.report(what, fraction * ANNOTATED);
    AnnotatedText text = repair.repair(annotator.annotate(article.text(), reading, cancellation));
    progress.report("Finding actors", ANNOTATED);
    EntityIndex index = entities.find(article, text);
    cancellation.check();
    progress.report("Finding events", NAMED);
    ArticleClauses clauses =
        new ArticleClauses(
            text,
            index,
            dates.find(article, text),
            dates.dateLines(article.text()).stream().map(DateLine::span).toList(),
            quantities,
            genres.read(text));
    List<Event> events = events(clauses, trace, cancellation);
    Set<EntityId> used =
        events.stream()
            .flatMap(event -> event.mentions().stream())
            .flatMap(mention -> mention.fillers().stream())
            .map(filler -> filler.entity())
            .collect(Collectors.toSet());
    return new Extraction(article, text, index.entities(used), index.relations(), events);
  }

  private List<Event> events(ArticleClauses clauses, Trace trace, Cancellation cancellation) {
    List<Draft> drafts = new EventReader(rules, trace).read(clauses, cancellation);
    drafts = SentenceLimit.apply(new StatementReader(rules).read(clauses, drafts));
    List<ToldEvent> told = new EventIdentity(clauses, gazetteer).merge(drafts);
    new MeasureReader(rules).read(clauses, told);
    new PartReader(rules).read(clauses, told);
    new ClaimReader().read(told);
    Map<ToldEvent, Integer> numbers = new HashMap<>();
    told.forEach(event -> numbers.put(event, numbers.size() + 1));
    return told.stream().map(event -> event.event(numbers)).toList();
  }
}
