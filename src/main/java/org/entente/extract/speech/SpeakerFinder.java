package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Clauses;
import org.entente.extract.clause.Slot;
import org.entente.extract.entity.Referent;
import org.entente.extract.event.ArticleClauses;
import org.entente.extract.event.Draft;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Meaning;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Span;

/// Finds who speaks a quotation that hangs on no verb of saying in the parse: somebody who says so
/// elsewhere in its sentences or just before it, or whoever spoke last, if the quotation goes on.
final class SpeakerFinder {

  private static final String RULE = "say.quote";
  private static final double CONFIDENCE = 0.7;
  private static final int SHORTEST = 12;
  private static final Meaning STATEMENT = new Meaning(Optional.empty(), EventClass.STATEMENT);

  private final ArticleClauses article;
  private final Set<String> saying;

  SpeakerFinder(ArticleClauses article, RuleTable rules) {
    this.article = article;
    this.saying = rules.group("say");
  }

  /// @param statements what is said elsewhere
  Optional<Draft> speakerOf(Quotation quotation, List<Draft> statements) {
    if (quotation.content().length() < SHORTEST) {
      // a quoted word or two is no statement
      return Optional.empty();
    }
    for (int sentence = quotation.first(); sentence <= quotation.last(); sentence++) {
      Optional<Draft> found = inSentence(quotation, sentence);
      if (found.isPresent()) {
        return found;
      }
    }
    return opens(quotation)
        ? introduced(quotation).or(() -> goesOn(quotation, statements))
        : Optional.empty();
  }

  /// Whether the quotation begins its sentence.
  private boolean opens(Quotation quotation) {
    Span sentence = article.text().sentences().get(quotation.first()).span();
    return quotation.content().start() - sentence.start() <= 2;
  }

  private Optional<Draft> inSentence(Quotation quotation, int sentence) {
    Clauses clauses = article.clauses(sentence);
    for (Clause clause : clauses.verbs()) {
      Span cue = clauses.tree().sentence().spanOf(clause.first(), clause.end());
      if (saying.contains(clause.predicate()) && !cue.overlaps(quotation.content())) {
        List<Filler> speakers = speakers(sentence, clause, quotation);
        if (!speakers.isEmpty()) {
          return Optional.of(statement(sentence, clause.head(), cue, speakers, quotation));
        }
      }
    }
    return Optional.empty();
  }

  private List<Filler> speakers(int sentence, Clause clause, Quotation quotation) {
    List<Filler> speakers = new ArrayList<>();
    clause
        .in(Slot.SUBJECT)
        .boxed()
        .flatMap(at -> article.entities().actors(sentence, at).stream())
        .filter(actor -> !actor.span().overlaps(quotation.content()))
        .map(SpeakerFinder::speaker)
        .forEach(speakers::add);
    return speakers;
  }

  private static Filler speaker(Referent actor) {
    return new Filler(Role.AGENT, actor.entity(), actor.span());
  }

  /// "She added:" in the sentence before.
  private Optional<Draft> introduced(Quotation quotation) {
    int before = quotation.first() - 1;
    if (before < 0) {
      return Optional.empty();
    }
    Span sentence = article.text().sentences().get(before).span();
    return sentence.in(article.text().text()).stripTrailing().endsWith(":")
        ? inSentence(quotation, before)
        : Optional.empty();
  }

  /// The quotation follows another statement in the same paragraph or the one after.
  private Optional<Draft> goesOn(Quotation quotation, List<Draft> statements) {
    return statements.stream()
        .filter(draft -> draft.said().orElseThrow().direct())
        .filter(
            draft ->
                draft.sentence() == quotation.first() - 1 || draft.sentence() == quotation.first())
        .reduce((_, later) -> later)
        .map(draft -> continued(draft, quotation));
  }

  /// The speaker stands in the sentence before, so the statement is told there.
  private static Draft continued(Draft draft, Quotation quotation) {
    List<Filler> speakers =
        draft.mention().fillers().stream().filter(filler -> filler.role() == Role.AGENT).toList();
    return statement(
        draft.sentence(), draft.head(), draft.said().orElseThrow().cue(), speakers, quotation);
  }

  private static Draft statement(
      int sentence, int head, Span cue, List<Filler> speakers, Quotation quotation) {
    Span span = cue;
    for (Filler speaker : speakers) {
      span = span.cover(speaker.span());
    }
    return new Draft(
        STATEMENT,
        Optional.empty(),
        Modality.ASSERTED,
        Optional.empty(),
        List.of(),
        new EventMention(sentence, span, cue, speakers, RULE, CONFIDENCE),
        head,
        Optional.of(new Draft.Said(cue, quotation.content(), true)));
  }
}
