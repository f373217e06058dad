package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.base.Cancellation;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Clauses;
import org.entente.extract.clause.Slot;
import org.entente.extract.clause.Tree;
import org.entente.extract.genre.Genre;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.Rule.Part;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Token;

/// Lays the rules over the clauses of an article. One predicate gives one event at most, by the
/// narrowest rule that fits and whose roles can be filled. Sentences of sport, weather or cooking
/// are not read.
public final class EventReader {

  /// Particles that only say where to: "attacked down the left wing" is not an attack.
  private static final Set<String> PATHS = Set.of("down", "away", "around", "along", "through");

  /// Prepositions of what happens before or while something else does.
  private static final Set<String> CIRCUMSTANCES =
      Set.of("after", "before", "during", "following", "in", "at", "amid");

  private final RuleTable rules;
  private final Trace trace;

  /// @param trace hears of every rule that is tried
  public EventReader(RuleTable rules, Trace trace) {
    this.rules = rules;
    this.trace = trace;
  }

  /// What each clause of the article tells, in text order.
  public List<Draft> read(ArticleClauses article, Cancellation cancellation) {
    ActorReader actors = new ActorReader(article);
    FrameMatcher matcher = new FrameMatcher(actors);
    Drafter drafter = new Drafter(article, actors, rules, trace);
    List<Draft> drafts = new ArrayList<>();
    for (int sentence = 0; sentence < article.size(); sentence++) {
      cancellation.check();
      Optional<Genre> genre = article.genre(sentence);
      if (genre.isPresent()) {
        trace.outside(sentence, genre.get());
        continue;
      }
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

    /// Predicates that another event has used up, with its rule.
    private final Map<Integer, Rule> used = new HashMap<>();

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
        if (token.isNoun() && !nominal(token).isEmpty()) {
          noun(token);
        }
      }
      drafts.sort(Comparator.comparing(draft -> draft.mention().trigger()));
      return drafts;
    }

    private void verb(Clause clause) {
      Part part = clause.kind() == Clause.Kind.ADJECTIVE ? Part.ADJECTIVE : Part.VERB;
      Frame frame = new Frame(sentence, clauses, clause, Optional.empty());
      if (isFree(frame)) {
        first(candidates(part, clause.predicate()), frame).ifPresent(rule -> use(rule, clause));
      }
    }

    private boolean isFree(Frame frame) {
      Rule by = used.get(frame.clause().head());
      if (by != null) {
        trace.usedUp(frame, by);
      }
      return by == null;
    }

    /// Drafts the event of the first rule that fits and whose roles can be filled.
    private Optional<Rule> first(List<Rule> candidates, Frame frame) {
      boolean known = false;
      for (Rule rule : candidates) {
        if (rule.meaning().isEmpty()) {
          continue;
        }
        known = true;
        Optional<Condition> failing = matcher.failing(rule, frame);
        if (failing.isPresent()) {
          trace.unfit(frame, rule, failing.get());
          continue;
        }
        Optional<Draft> draft = drafter.draft(rule, frame);
        if (draft.isPresent()) {
          drafts.add(draft.get());
          trace.fired(frame, rule, draft.get());
          return Optional.of(rule);
        }
      }
      if (!known) {
        trace.unknown(frame);
      }
      return Optional.empty();
    }

    private List<Rule> nominal(Token noun) {
      List<Rule> exact = rules.of(Part.NOUN, clauses.tree().hyphenated(noun.index()));
      return exact.isEmpty() ? rules.of(Part.NOUN, noun.lemma()) : exact;
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
        clause.in(Slot.CLAUSE).forEach(at -> useAll(at, clause.head(), rule));
        clause.in("for").forEach(at -> useAll(at, clause.head(), rule));
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
        clause.in(Slot.OBJECT).forEach(at -> used.put(at, rule));
      }
    }

    private void useAll(int from, int matrix, Rule rule) {
      Tree tree = clauses.tree();
      for (int at = tree.first(from); at <= tree.last(from); at++) {
        if (at != matrix && tree.governs(from, at)) {
          used.put(at, rule);
        }
      }
    }

    private void noun(Token token) {
      Clause clause = clauses.nominal(token.index());
      Frame frame = new Frame(sentence, clauses, clause, light(token));
      if (isFree(frame)) {
        first(nominal(token), frame);
      }
    }

    private Optional<Clause> light(Token noun) {
      return clauses
          .around(noun.index())
          .filter(verb -> rules.knows(Part.LIGHT, verb.predicate()))
          .filter(verb -> verb.in(Slot.OBJECT).anyMatch(at -> at == noun.index()))
          .or(() -> host(noun));
    }

    /// "praised the truce after *talks* with Peru", "died in a *clash* with rebels": whoever does
    /// or suffers what the verb says took part in what two sides do with each other.
    private Optional<Clause> host(Token noun) {
      Tree tree = clauses.tree();
      if (!noun.relation().equals("pobj")
          || tree.children(noun.index()).stream().noneMatch(EventReader::isWith)
          || nominal(noun).stream().noneMatch(rule -> rule.is(Flag.MUTUAL))) {
        return Optional.empty();
      }
      Token preposition = tree.token(noun.head());
      if (preposition.isRoot() || !CIRCUMSTANCES.contains(preposition.lemma())) {
        return Optional.empty();
      }
      return clauses.at(preposition.head()).map(Clause::surfaceSubject);
    }
  }

  private static boolean isWith(Token child) {
    return child.relation().equals("prep") && child.lemma().equals("with");
  }

  private static int depth(Tree tree, int token) {
    int depth = 0;
    for (int at = token; at >= 0; at = tree.token(at).head()) {
      depth++;
    }
    return depth;
  }
}
