package org.entente.extract.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.clause.Tree;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Rule;
import org.entente.text.Token;

/// Decides whether a rule's frame fits a clause.
final class FrameMatcher {

  private static final Set<String> NUMBERS =
      Set.of(
          "ten",
          "dozen",
          "score",
          "hundred",
          "thousand",
          "million",
          "billion",
          "number",
          "group",
          "half",
          "part",
          "majority",
          "batch",
          "series",
          "couple",
          "pair",
          "lot",
          "round",
          "kind",
          "form");

  private final ActorReader actors;

  FrameMatcher(ActorReader actors) {
    this.actors = actors;
  }

  /// The first of the rule's conditions that does not hold; empty if the rule fits.
  Optional<Condition> failing(Rule rule, Frame frame) {
    return rule.conditions().stream().filter(condition -> !holds(condition, frame)).findFirst();
  }

  private boolean holds(Condition condition, Frame frame) {
    return switch (condition) {
      case Condition.Filled(String slot) -> !frame.tokens(slot).isEmpty();
      case Condition.Empty(String slot) -> frame.tokens(slot).isEmpty();
      case Condition.Headed(String slot, Set<String> lemmas) -> headed(frame, slot, lemmas);
      case Condition.NotHeaded(String slot, Set<String> lemmas) ->
          !frame.tokens(slot).isEmpty() && !headed(frame, slot, lemmas);
      case Condition.Containing(String slot, Set<String> lemmas) ->
          frame.tokens(slot).stream().anyMatch(at -> contains(frame.clauses().tree(), at, lemmas));
      case Condition.Acting(String slot) ->
          frame.tokens(slot).stream().anyMatch(at -> actors.isActor(frame.sentence(), at));
      case Condition.Passive() -> frame.clause().passive();
      case Condition.Negated() -> frame.clause().negated();
      case Condition.Modal(Set<String> lemmas) ->
          !Collections.disjoint(frame.clause().auxiliaries(), lemmas);
    };
  }

  private static boolean headed(Frame frame, String slot, Set<String> lemmas) {
    if (slot.equals("clause.modal")) {
      return frame.complements().clauses().stream()
          .anyMatch(clause -> !Collections.disjoint(clause.auxiliaries(), lemmas));
    }
    List<Integer> tokens = frame.tokens(slot);
    Tree tree = frame.clauses().tree();
    return tokens.stream().anyMatch(at -> isOneOf(tree, at, lemmas) || counts(tree, at, lemmas));
  }

  /// "dozens of protesters" are protesters, as are "several of" them.
  private static boolean counts(Tree tree, int head, Set<String> lemmas) {
    Token token = tree.token(head);
    boolean number = token.tag().matches("CD|DT|JJ[RS]?") || NUMBERS.contains(token.lemma());
    return number
        && tree.children(head, "prep")
            .filter(preposition -> preposition.lemma().equals("of"))
            .flatMap(of -> tree.children(of.index(), "pobj"))
            .anyMatch(
                counted ->
                    isOneOf(tree, counted.index(), lemmas)
                        || counts(tree, counted.index(), lemmas));
  }

  private static boolean isOneOf(Tree tree, int token, Set<String> lemmas) {
    return lemmas.contains(tree.token(token).lemma()) || lemmas.contains(tree.hyphenated(token));
  }

  /// Whether the phrase has one of the lemmas as its head or before it, or after an "of".
  private static boolean contains(Tree tree, int head, Set<String> lemmas) {
    if (isOneOf(tree, head, lemmas)) {
      return true;
    }
    for (Token child : tree.children(head)) {
      boolean modifies =
          child.relation().matches("compound|nmod|amod|conj|appos")
              && isOneOf(tree, child.index(), lemmas);
      boolean stacked =
          child.relation().matches("compound|nmod|amod")
              && tree.has(child.index(), below -> lemmas.contains(below.lemma()));
      boolean partOf =
          child.lemma().equals("of")
              && tree.children(child.index(), "pobj")
                  .anyMatch(below -> contains(tree, below.index(), lemmas));
      if (modifies || stacked || partOf) {
        return true;
      }
    }
    return false;
  }
}
