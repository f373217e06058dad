package org.entente.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.base.Cancellation;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Clauses;
import org.entente.extract.clause.Slot;
import org.entente.extract.clause.Tree;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.Rule.Part;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Token;

/// Lays the rules over the clauses of an article. One predicate gives one event at most, by the
/// narrowest rule that fits and whose roles can be filled.
public final class EventReader {

  /// Particles that only say where to: "attacked down the left wing" is not an attack.
  private static final Set<String> PATHS = Set.of("down", "away", "around", "along", "through");

  private final RuleTable rules;

  public EventReader(RuleTable rules) {
    this.rules = rules;
  }

  /// What each clause of the article tells, in text order.
  public List<Draft> read(ArticleClauses article, Cancellation cancellation) {
    ActorReader actors = new ActorReader(article);
    FrameMatcher matcher = new FrameMatcher(actors);
    Drafter drafter =
        new Drafter(article, actors, new ModalityReader(rules), rules.group("nuclear"));
    List<Draft> drafts = new ArrayList<>();
    for (int sentence = 0; sentence < article.size(); sentence++) {
      cancellation.check();
      drafts.addAll(new Pass(article.clauses(sentence), sentence, matcher, drafter).read());
    }
    return drafts;
  }

  /// The reading of one sentence.
  private final class Pass {

    private final Clauses clauses;
    private final int sentence;
    private final FrameMatcher matcher;
    private final Drafter drafter;
    private final List<Draft> drafts = new ArrayList<>();

    /// Predicates that another event's rule has used up.
    private final BitSet used = new BitSet();

    Pass(Clauses clauses, int sentence, FrameMatcher matcher, Drafter drafter) {
      this.clauses = clauses;
      this.sentence = sentence;
      this.matcher = matcher;
      this.drafter = drafter;
    }

    List<Draft> read() {
      Tree tree = clauses.tree();
      // from the outside in, so that "agreed to talk" uses up "talk"
      clauses.verbs().stream()
          .sorted(Comparator.comparingInt(clause -> depth(tree, clause.head())))
          .forEach(this::verb);
      for (Token token : tree.sentence().tokens()) {
        if (token.isNoun() && !used.get(token.index()) && rules.knows(Part.NOUN, token.lemma())) {
          noun(token);
        }
      }
      drafts.sort(Comparator.comparing(draft -> draft.mention().trigger()));
      return drafts;
    }

    private void verb(Clause clause) {
      if (used.get(clause.head())) {
        return;
      }
      Part part = clause.kind() == Clause.Kind.ADJECTIVE ? Part.ADJECTIVE : Part.VERB;
      Frame frame = new Frame(sentence, clauses, clause, Optional.empty());
      for (Rule rule : candidates(part, clause.predicate())) {
        if (rule.meaning().isPresent() && matcher.fits(rule, frame)) {
          Optional<Draft> draft = drafter.draft(rule, frame);
          if (draft.isPresent()) {
            drafts.add(draft.get());
            use(rule, clause);
            return;
          }
        }
      }
    }

    /// The rules for a verb with its particle; without it where there are none.
    private List<Rule> candidates(Part part, String predicate) {
      List<Rule> exact = rules.of(part, predicate);
      int particle = predicate.indexOf('_');
      return exact.isEmpty() && particle > 0 && !PATHS.contains(predicate.substring(particle + 1))
          ? rules.of(part, predicate.substring(0, particle))
          : exact;
    }

    private void use(Rule rule, Clause clause) {
      if (rule.is(Flag.WHOLE)) {
        clause.in(Slot.CLAUSE).forEach(at -> useAll(at, clause.head()));
        clause.in("for").forEach(at -> useAll(at, clause.head()));
      }
      boolean asksOfObject =
          rule.conditions().stream()
              .anyMatch(
                  condition ->
                      switch (condition) {
                        case Condition.Headed(String slot, _) -> slot.equals(Slot.OBJECT);
                        case Condition.Containing(String slot, _) -> slot.equals(Slot.OBJECT);
                        case Condition.NotHeaded(String slot, _) -> slot.equals(Slot.OBJECT);
                        case Condition.Filled _,
                            Condition.Empty _,
                            Condition.Acting _,
                            Condition.Passive _,
                            Condition.Modal _,
                            Condition.Negated _ ->
                            false;
                      });
      if (asksOfObject) {
        clause.in(Slot.OBJECT).forEach(used::set);
      }
    }

    private void useAll(int from, int matrix) {
      Tree tree = clauses.tree();
      for (int at = tree.first(from); at <= tree.last(from); at++) {
        if (at != matrix && tree.governs(from, at)) {
          used.set(at);
        }
      }
    }

    private void noun(Token token) {
      Clause clause = clauses.nominal(token.index());
      Frame frame = new Frame(sentence, clauses, clause, light(token));
      for (Rule rule : rules.of(Part.NOUN, token.lemma())) {
        if (matcher.fits(rule, frame)) {
          Optional<Draft> draft = drafter.draft(rule, frame);
          if (draft.isPresent()) {
            drafts.add(draft.get());
            return;
          }
        }
      }
    }

    private Optional<Clause> light(Token noun) {
      return clauses
          .around(noun.index())
          .filter(verb -> rules.knows(Part.LIGHT, verb.predicate()))
          .filter(verb -> verb.in(Slot.OBJECT).anyMatch(at -> at == noun.index()));
    }
  }

  private static int depth(Tree tree, int token) {
    int depth = 0;
    for (int at = token; at >= 0; at = tree.token(at).head()) {
      depth++;
    }
    return depth;
  }
}
