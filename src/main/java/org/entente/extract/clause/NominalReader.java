package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Reads a noun as a predicate: "A's attack on B", "talks between A and B", "Russian support for
/// B".
final class NominalReader {

  private final Tree tree;
  private final Prepositions prepositions;

  NominalReader(Tree tree, Prepositions prepositions) {
    this.tree = tree;
    this.prepositions = prepositions;
  }

  Clause read(int noun) {
    List<Argument> arguments = new ArrayList<>();
    tree.children(noun, "poss")
        .flatMap(at -> tree.conjuncts(at.index()).stream())
        .forEach(at -> arguments.add(new Argument(Slot.POSSESSOR, at)));
    tree.children(noun, "nmod", "amod", "compound")
        .filter(at -> at.index() < noun)
        .forEach(at -> arguments.add(new Argument(Slot.MODIFIER, at.index())));
    prepositions.own(noun, arguments, 0);
    prepositions.far(noun, arguments);
    tree.children(noun, "acl")
        .filter(participle -> participle.tag().matches("VBN|VBD"))
        .forEach(participle -> prepositions.own(participle.index(), arguments, 1));
    tree.children(noun, "acl", "relcl")
        .forEach(at -> arguments.add(new Argument(Slot.CLAUSE, at.index())));
    arguments.sort(Comparator.comparingInt(Argument::token));
    boolean negated =
        tree.has(noun, child -> child.relation().matches("det|neg") && child.lemma().equals("no"));
    return new Clause(
        Clause.Kind.NOUN,
        noun,
        tree.token(noun).lemma(),
        noun,
        noun + 1,
        false,
        negated,
        Set.of(),
        Set.of(),
        arguments);
  }
}
