package org.entente.extract.clause;

import java.util.List;
import java.util.Set;
import org.entente.text.Token;

/// Reads prepositional phrases into slots named after their prepositions.
final class Prepositions {

  private static final Set<String> RELATIONS = Set.of("prep", "dative", "agent");
  private static final int DEEPEST = 3;

  private final Tree tree;
  private final SubjectReader subjects;

  Prepositions(Tree tree, SubjectReader subjects) {
    this.tree = tree;
    this.subjects = subjects;
  }

  /// Adds what prepositions join to `governor`, and to its object where the object has no such
  /// phrase of its own kind: "imposed sanctions *on Iran*" reads the same wherever the parse puts
  /// the phrase.
  void read(int governor, List<Argument> arguments) {
    own(governor, arguments, 0);
    tree.children(governor, "dobj", "nsubjpass")
        .filter(Token::isNoun)
        .forEach(object -> own(object.index(), arguments, 1));
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
      // the slot of "out of Syria" is that of its last preposition
      String slot = child.lemma();
      for (Token below : tree.children(child.index())) {
        switch (below.relation()) {
          case "pobj" -> {
            compound(slot, below, arguments);
            tree.conjuncts(subjects.resolved(below)).stream()
                .map(at -> new Argument(slot, at))
                .forEach(arguments::add);
          }
          case "pcomp" -> {
            if (below.isVerb()) {
              arguments.add(new Argument(slot, below.index()));
            }
          }
          default -> {}
        }
      }
      if (depth < DEEPEST) {
        own(child.index(), arguments, depth + 1);
      }
    }
  }
}
