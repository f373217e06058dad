package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.entente.text.Token;

/// Finds who speaks a quotation that hangs on no verb of saying in the parse: somebody who says so
/// elsewhere in its sentences or just before it.
final class SpeakerFinder {

  private static final String RULE = "say.quote";
  private static final double CONFIDENCE = 0.7;
  private static final int SHORTEST = 12;
  private static final String ENDS = ".!?";
  private static final Meaning STATEMENT = new Meaning(Optional.empty(), EventClass.STATEMENT);

  private final ArticleClauses article;
  private final Set<String> saying;
  private final TagReader tags;

  /// What is quoted in each sentence.
  private final Map<Integer, List<Span>> quoted = new HashMap<>();

  SpeakerFinder(ArticleClauses article, List<Quotation> quotations, RuleTable rules) {
    this.article = article;
    for (Quotation each : quotations) {
      for (int at = each.first(); at <= each.last(); at++) {
        quoted.computeIfAbsent(at, _ -> new ArrayList<>()).add(each.content());
      }
    }
    this.tags = new TagReader(article, rules);
    this.saying = rules.group("say");
  }

  /// Empty too for quoted words that are no statement, such as the name of a film.
  Optional<Draft> speakerOf(Quotation quotation) {
    if (!isSaid(quotation)) {
      return Optional.empty();
    }
    for (int sentence = quotation.first(); sentence <= quotation.last(); sentence++) {
      Optional<Draft> found = inSentence(quotation, sentence);
      if (found.isPresent()) {
        return found;
      }
    }
    return opens(quotation) ? introduced(quotation) : Optional.empty();
  }

  /// The statement that the tag behind a quotation makes; empty where nobody says it.
  Optional<Draft> tagged(Quotation quotation) {
    return tags.read(quotation)
        .flatMap(
            tag -> {
              Span cue =
                  article.text().sentences().get(tag.sentence()).spanOf(tag.verb(), tag.verb() + 1);
              List<Filler> speakers =
                  article.entities().actors(tag.sentence(), tag.speaker()).stream()
                      .map(SpeakerFinder::speaker)
                      .toList();
              return speakers.isEmpty()
                  ? Optional.empty()
                  : Optional.of(statement(tag.sentence(), tag.verb(), cue, speakers, quotation));
            });
  }

  /// Whether the quotation has a verb, or ends as sentences do.
  private boolean isSaid(Quotation quotation) {
    Span content = quotation.content();
    if (content.length() < SHORTEST) {
      return false;
    }
    return ENDS.indexOf(article.text().text().charAt(content.end() - 1)) >= 0
        || article.text().sentences().subList(quotation.first(), quotation.last() + 1).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> content.contains(token.span()) && isFinite(token));
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("MD") || token.tag().matches("VB[DPZ]?");
  }

  /// Whether the quotation begins its sentence.
  boolean opens(Quotation quotation) {
    Span sentence = article.text().sentences().get(quotation.first()).span();
    return quotation.content().start() - sentence.start() <= 2;
  }

  private Optional<Draft> inSentence(Quotation quotation, int sentence) {
    Clauses clauses = article.clauses(sentence);
    for (Clause clause : clauses.verbs()) {
      Span cue = clauses.tree().sentence().spanOf(clause.first(), clause.end());
      if (saying.contains(clause.predicate())
          && !cue.overlaps(quotation.content())
          && !isQuoted(sentence, cue)) {
        List<Filler> speakers = speakers(sentence, clause, quotation);
        if (!speakers.isEmpty()) {
          return Optional.of(statement(sentence, clause.head(), cue, speakers, quotation));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(int sentence, Span words) {
    return quoted.getOrDefault(sentence, List.of()).stream().anyMatch(words::overlaps);
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

  /// The speaker stands in the sentence before, so the statement is told there.
  static Draft continued(Draft draft, Quotation quotation) {
    List<Filler> speakers =
        draft.mention().fillers().stream().filter(SpeakerFinder::isSpeaker).toList();
    return statement(
        draft.sentence(), draft.head(), draft.said().orElseThrow().cue(), speakers, quotation);
  }

  static boolean isSpeaker(Filler filler) {
    return filler.role() == Role.AGENT;
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
        Optional.of(new Draft.Said(cue, List.of(quotation.content()), true)));
  }
}
