package org.entente.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.entente.text.Token;

/// Reads prepositional phrases into slots named after their prepositions. Dates fill no slot: "on
/// Friday" is not what somebody calls on.
final class Prepositions {

  private static final Set<String> RELATIONS = Set.of("prep", "dative", "agent");
  private static final int DEEPEST = 3;

  private final Tree tree;
  private final SubjectReader subjects;
  private final FarPrepositions far;
  private final IntPredicate dates;

  /// @param dates whether a token is part of a date
  Prepositions(Tree tree, SubjectReader subjects, IntPredicate dates) {
    this.tree = tree;
    this.subjects = subjects;
    this.far = new FarPrepositions(tree);
    this.dates = dates;
  }

  /// Adds what prepositions join to `governor`, and to its objects: "imposed sanctions *on Iran*"
  /// reads the same wherever the parse puts the phrase.
  void read(int governor, List<Argument> arguments) {
    own(governor, arguments, 0);
    tree.children(governor, "dobj", "nsubjpass")
        .filter(token -> token.isNoun() || token.tag().matches("CD|JJ|JJR|DT"))
        .flatMap(object -> tree.conjuncts(object.index()).stream())
        .forEach(object -> own(object, arguments, 1));
    far(governor, arguments);
  }

  /// Adds the prepositional phrases that are the governor's but hang on a noun below it.
  void far(int governor, List<Argument> arguments) {
    far.below(governor).stream()
        .filter(preposition -> isMissing(preposition, arguments))
        .forEach(preposition -> add(preposition, arguments));
  }

  private static boolean isMissing(Token preposition, List<Argument> arguments) {
    return arguments.stream().noneMatch(argument -> argument.slot().equals(preposition.lemma()));
  }

  /// "in response to the tests" fills the slot `in_response` with the tests.
  private void compound(String slot, Token noun, List<Argument> arguments) {
    tree.children(noun.index(), "prep")
        .flatMap(inner -> tree.children(inner.index(), "pobj"))
        .flatMap(inner -> tree.conjuncts(inner.index()).stream())
        .forEach(inner -> arguments.add(new Argument(slot + "_" + noun.lemma(), inner)));
  }

  void own(int governor, List<Argument> arguments, int depth) {
    for (Token child : tree.children(governor)) {
      if (!RELATIONS.contains(child.relation()) || !child.tag().matches("IN|TO|VBG|RP|JJ|RB")) {
        continue;
      }
      add(child, arguments);
      if (depth < DEEPEST) {
        // the slot of "out of Syria" is that of its last preposition
        own(child.index(), arguments, depth + 1);
      }
    }
  }

  private void add(Token preposition, List<Argument> arguments) {
    String slot = preposition.lemma();
    for (Token below : tree.children(preposition.index())) {
      switch (below.relation()) {
        case "pobj" -> {
          compound(slot, below, arguments);
          objects(below).map(at -> new Argument(slot, at)).forEach(arguments::add);
        }
        case "pcomp" -> {
          if (below.isVerb()) {
            arguments.add(new Argument(slot, below.index()));
          }
        }
        default -> {}
      }
    }
  }

  private Stream<Integer> objects(Token object) {
    return tree.conjuncts(subjects.resolved(object)).stream().filter(at -> !dates.test(at));
  }
}
