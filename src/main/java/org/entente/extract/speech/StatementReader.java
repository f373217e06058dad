package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.event.ArticleClauses;
import org.entente.extract.event.Draft;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Span;

/// Completes the statements of an article: what is quoted gets the quotation as its content, and
/// quotations and "according to" that no rule saw get their speakers.
public final class StatementReader {

  private static final double MOSTLY = 0.6;

  private final RuleTable rules;

  public StatementReader(RuleTable rules) {
    this.rules = rules;
  }

  /// @param drafts what the rules found, in text order
  /// @return the same with their quotations, and the further statements, in text order
  public List<Draft> read(ArticleClauses article, List<Draft> drafts) {
    List<Quotation> quotations = new QuotationFinder().find(article.text());
    Set<Quotation> used = new HashSet<>();
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      all.add(draft.said().isEmpty() ? draft : quoted(draft, draft.said().get(), quotations, used));
    }
    SpeakerFinder speakers = new SpeakerFinder(article, rules);
    List<Draft> statements =
        new ArrayList<>(all.stream().filter(d -> d.said().isPresent()).toList());
    for (Quotation quotation : quotations) {
      if (!used.contains(quotation) && !isInside(quotation, statements)) {
        speakers
            .speakerOf(quotation, statements)
            .ifPresent(
                draft -> {
                  all.add(draft);
                  statements.add(draft);
                });
      }
    }
    all.addAll(new AccordingReader(article).read());
    all.sort(
        Comparator.comparingInt(Draft::sentence).thenComparing(draft -> draft.mention().trigger()));
    return all;
  }

  private static boolean isInside(Quotation quotation, List<Draft> statements) {
    return statements.stream()
        .anyMatch(draft -> draft.said().orElseThrow().content().overlaps(quotation.content()));
  }

  private static Draft quoted(
      Draft draft, Draft.Said said, List<Quotation> quotations, Set<Quotation> used) {
    Optional<Quotation> quotation =
        quotations.stream()
            .filter(each -> each.covers(draft.sentence()))
            .filter(each -> !each.content().overlaps(said.cue()))
            .filter(each -> mostly(said.content(), each.content()))
            .findFirst();
    if (quotation.isEmpty()) {
      return draft;
    }
    used.add(quotation.get());
    return draft.saying(new Draft.Said(said.cue(), quotation.get().content(), true));
  }

  /// Whether most of the content that the grammar gives lies within the quotation.
  private static boolean mostly(Span content, Span quotation) {
    int shared =
        Math.min(content.end(), quotation.end()) - Math.max(content.start(), quotation.start());
    return shared >= MOSTLY * content.length();
  }
}
