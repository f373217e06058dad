package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// The clauses of one sentence. Owned by one thread: nominal clauses are read when asked for.
public final class Clauses {

  private final Tree tree;
  private final NominalReader nominals;
  private final List<Clause> verbs = new ArrayList<>();
  private final Map<Integer, Clause> byHead = new HashMap<>();

  /// @param dates whether the token at an index is part of a date, which fills no slot
  public Clauses(Sentence sentence, IntPredicate dates) {
    tree = new Tree(sentence);
    SubjectReader subjects = new SubjectReader(tree);
    Prepositions prepositions = new Prepositions(tree, subjects, dates);
    VerbReader reader = new VerbReader(tree, subjects, prepositions);
    for (Token token : sentence.tokens()) {
      if (VerbReader.isPredicate(tree, token)) {
        Clause clause = reader.read(token.index());
        verbs.add(clause);
        byHead.put(clause.head(), clause);
      }
    }
    nominals = new NominalReader(tree, prepositions);
  }

  public Tree tree() {
    return tree;
  }

  /// The clauses with a verb or a copula and an adjective, in text order.
  public List<Clause> verbs() {
    return verbs;
  }

  /// The clause whose predicate is this verb or adjective.
  public Optional<Clause> at(int token) {
    return Optional.ofNullable(byHead.get(token));
  }

  /// The verb clause that this token belongs to: the nearest predicate above it, or its own.
  public Optional<Clause> around(int token) {
    for (int at = token; at >= 0; at = tree.token(at).head()) {
      Clause clause = byHead.get(at);
      if (clause != null) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /// The noun at `token` as a predicate of its own: "A's *attack* on B".
  public Clause nominal(int token) {
    return nominals.read(token);
  }
}
