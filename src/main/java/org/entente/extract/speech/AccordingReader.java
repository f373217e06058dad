package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.clause.Tree;
import org.entente.extract.event.ArticleClauses;
import org.entente.extract.event.Draft;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Meaning;
import org.entente.text.Span;
import org.entente.text.Token;

/// Reads "according to somebody": the rest of the sentence is what that somebody says.
final class AccordingReader {

  private static final String RULE = "say.according";
  private static final double CONFIDENCE = 0.8;
  private static final String DOCUMENT = "statement|report|release|note|letter|communique|message";
  private static final Meaning STATEMENT = new Meaning(Optional.empty(), EventClass.STATEMENT);

  private final ArticleClauses article;

  AccordingReader(ArticleClauses article) {
    this.article = article;
  }

  List<Draft> read() {
    List<Draft> found = new ArrayList<>();
    for (int sentence = 0; sentence < article.size(); sentence++) {
      Tree tree = article.clauses(sentence).tree();
      for (Token token : tree.sentence().tokens()) {
        if (token.lemma().matches("accord|according") && token.form().matches("[Aa]ccording")) {
          statement(tree, sentence, token).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Draft> statement(Tree tree, int sentence, Token according) {
    Optional<Token> to =
        tree.children(according.index(), "prep").filter(at -> at.lemma().equals("to")).findFirst();
    List<Filler> speakers =
        to.stream()
            .flatMap(at -> tree.children(at.index(), "pobj"))
            .map(at -> author(tree, at))
            .flatMap(at -> article.entities().actors(sentence, at.index()).stream())
            .map(actor -> new Filler(Role.AGENT, actor.entity(), actor.span()))
            .toList();
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    int size = tree.sentence().tokens().size();
    int first = tree.first(according.index());
    int end = end(tree, according, first);
    Span content = size - end > first ? tree.words(end, size) : tree.words(0, Math.max(1, first));
    if (content.overlaps(according.span())) {
      return Optional.empty();
    }
    Span cue = according.span().cover(to.orElseThrow().span());
    Span span = cue;
    for (Filler speaker : speakers) {
      span = span.cover(speaker.span());
    }
    return Optional.of(
        new Draft(
            STATEMENT,
            Optional.empty(),
            Modality.ASSERTED,
            Optional.empty(),
            List.of(),
            new EventMention(sentence, span, cue, speakers, RULE, CONFIDENCE),
            according.index(),
            Optional.of(new Draft.Said(cue, List.of(content), false))));
  }

  /// Where the phrase ends. At the beginning of a sentence the subject after the comma is often
  /// taken for an apposition of the speaker: one that no comma closes is the subject.
  private static int end(Tree tree, Token according, int first) {
    int end = tree.last(according.index()) + 1;
    if (first > 0) {
      return end;
    }
    for (int at = according.index() + 1; at < end; at++) {
      Token token = tree.token(at);
      boolean opens = token.relation().equals("appos") && tree.first(at) > 0;
      if (opens
          && tree.token(tree.first(at) - 1).tag().equals(",")
          && tree.last(at) + 1 == end
          && end < tree.sentence().tokens().size()
          && !tree.token(end).tag().equals(",")) {
        return tree.first(at);
      }
    }
    return end;
  }

  /// "a statement by the ministry": who says so in it.
  private static Token author(Tree tree, Token source) {
    return source.lemma().matches(DOCUMENT)
        ? tree.children(source.index(), "prep")
            .filter(child -> child.lemma().matches("by|from"))
            .flatMap(child -> tree.children(child.index(), "pobj"))
            .findFirst()
            .orElse(source)
        : source;
  }
}
