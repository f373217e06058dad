package org.entente.extract.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Clauses;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Modality;
import org.entente.extract.rule.Meaning;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.Rule.Part;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Token;

/// Reads how firmly a clause states what it tells: from its auxiliaries and conjunctions, and from
/// the verbs above it ("*plans* to", "*failed* to").
final class ModalityReader {

  private static final int DEEPEST = 6;
  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "'ll", "wo");
  private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "ca");
  private static final Set<String> WANTED = Set.of("must", "should", "ought");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> UNSURE_ADJECTIVES =
      Set.of("possible", "potential", "threatened", "hypothetical", "feared", "likely");
  private static final Set<String> PLANNED_ADJECTIVES =
      Set.of("planned", "proposed", "upcoming", "future", "scheduled", "expected");

  private final RuleTable rules;

  ModalityReader(RuleTable rules) {
    this.rules = rules;
  }

  Modality of(Clauses clauses, Clause clause, Optional<Clause> light) {
    if (clause.kind() != Clause.Kind.NOUN) {
      return ofVerb(clauses, clause, 0);
    }
    if (clause.negated()) {
      return Modality.DENIED;
    }
    Modality own = ofNoun(clauses, clause);
    return own == Modality.ASSERTED && light.isPresent() ? ofVerb(clauses, light.get(), 0) : own;
  }

  /// Whether the clause says itself that it is to come: "will meet", but not "plans to meet".
  static boolean isFuture(Clause clause) {
    return !Collections.disjoint(clause.auxiliaries(), FUTURE);
  }

  private static Modality ofNoun(Clauses clauses, Clause noun) {
    for (Token child : clauses.tree().children(noun.head())) {
      if (UNSURE_ADJECTIVES.contains(child.lemma()) || UNSURE_ADJECTIVES.contains(child.form())) {
        return Modality.HYPOTHETICAL;
      }
      if (PLANNED_ADJECTIVES.contains(child.lemma()) || PLANNED_ADJECTIVES.contains(child.form())) {
        return Modality.PLANNED;
      }
    }
    return Modality.ASSERTED;
  }

  private Modality ofVerb(Clauses clauses, Clause clause, int depth) {
    if (clause.negated()) {
      return Modality.DENIED;
    }
    if (!Collections.disjoint(clause.marks(), CONDITIONS)) {
      return Modality.HYPOTHETICAL;
    }
    if (!Collections.disjoint(clause.auxiliaries(), POSSIBLE)) {
      return Modality.HYPOTHETICAL;
    }
    if (!Collections.disjoint(clause.auxiliaries(), WANTED)) {
      return Modality.REQUESTED;
    }
    if (!Collections.disjoint(clause.auxiliaries(), FUTURE)) {
      return Modality.PLANNED;
    }
    Token token = clauses.tree().token(clause.head());
    if (token.isRoot() || depth > DEEPEST) {
      return Modality.ASSERTED;
    }
    boolean infinitive = clause.auxiliaries().contains("to");
    return switch (token.relation()) {
      case "xcomp", "ccomp" -> under(clauses, clause, token.head(), infinitive, depth);
      case "conj" ->
          infinitive || token.tag().equals("VB")
              ? clauses
                  .at(token.head())
                  .map(c -> ofVerb(clauses, c, depth + 1))
                  .orElse(Modality.ASSERTED)
              : Modality.ASSERTED;
      case "advcl", "acl", "relcl" ->
          infinitive ? Modality.PLANNED : aroundAdjunct(clauses, token, depth);
      default -> Modality.ASSERTED;
    };
  }

  /// What hangs on a condition is as uncertain as the condition.
  private Modality aroundAdjunct(Clauses clauses, Token token, int depth) {
    Optional<Clause> above = clauses.around(token.head());
    return above
        .map(clause -> ofVerb(clauses, clause, depth + 1))
        .filter(modality -> modality == Modality.HYPOTHETICAL && token.relation().equals("advcl"))
        .orElse(Modality.ASSERTED);
  }

  private Modality under(Clauses clauses, Clause clause, int above, boolean infinitive, int depth) {
    Optional<Clause> matrix = clauses.at(above);
    if (matrix.isEmpty()) {
      return Modality.ASSERTED;
    }
    String predicate = matrix.get().predicate();
    Modality outer = infinitive ? ofVerb(clauses, matrix.get(), depth + 1) : Modality.ASSERTED;
    for (Part part : List.of(Part.CHAIN, Part.VERB, Part.ADJECTIVE)) {
      for (Rule rule : rules.of(part, predicate)) {
        Modality told = told(rule, predicate, clause);
        if (told != Modality.ASSERTED) {
          return outer == Modality.DENIED && told == Modality.DENIED ? Modality.ASSERTED : told;
        }
      }
    }
    return outer;
  }

  private Modality told(Rule rule, String predicate, Clause clause) {
    if (rule.is(Flag.DENIED)) {
      return Modality.DENIED;
    }
    if (rule.is(Flag.HYPOTHETICAL)) {
      return Modality.HYPOTHETICAL;
    }
    if (rule.is(Flag.REQUESTED)) {
      return Modality.REQUESTED;
    }
    if (rule.is(Flag.PLANNED)) {
      return Modality.PLANNED;
    }
    boolean request =
        !rules.group("say").contains(predicate)
            && rule.meaning().flatMap(Meaning::type).filter(EventType.REQUEST::equals).isPresent();
    return request && !clause.marks().contains("because") ? Modality.REQUESTED : Modality.ASSERTED;
  }
}
