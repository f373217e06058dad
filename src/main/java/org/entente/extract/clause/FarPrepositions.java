package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Token;

/// Finds the prepositions that belong to a verb but hang on the last noun before them, which cannot
/// have them: "gave two million in aid *to Fiji*", "filed a complaint in the court *against the
/// mayor*", "sailed from Yemen *to Oman*".
final class FarPrepositions {

  private static final int DEEPEST = 6;

  /// What a name of its own does not take.
  private static final Set<String> NOT_OF_NAMES = Set.of("to", "against", "with", "into");

  /// What the goods in "a million in goods" do not take.
  private static final Set<String> NOT_OF_GOODS = Set.of("to", "against", "with", "into", "from");

  private static final Set<String> PLACES =
      Set.of("in", "at", "on", "before", "to", "into", "through", "outside", "near");

  private final Tree tree;

  FarPrepositions(Tree tree) {
    this.tree = tree;
  }

  /// The prepositions under the verb's objects and prepositional phrases that are the verb's.
  List<Token> below(int verb) {
    List<Token> found = new ArrayList<>();
    tree.children(verb, "dobj", "nsubjpass")
        .flatMap(object -> tree.conjuncts(object.index()).stream())
        .forEach(object -> fromNoun(object, isQuantity(object), found, 0));
    tree.children(verb, "prep", "prt")
        .forEach(preposition -> fromPhrase(preposition, false, found, 0));
    return found;
  }

  private void fromNoun(int noun, boolean goods, List<Token> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Token child : tree.children(noun)) {
      if (child.index() < noun) {
        continue;
      }
      switch (child.relation()) {
        case "prep", "acl" -> fromPhrase(child, goods, found, depth + 1);
        case "appos", "nmod" -> {
          addOwn(child.index(), goods, found);
          fromNoun(child.index(), goods, found, depth + 1);
        }
        default -> {}
      }
    }
  }

  private void fromPhrase(Token above, boolean goods, List<Token> found, int depth) {
    tree.children(above.index(), "pobj", "prep")
        .forEach(
            below -> {
              if (below.relation().equals("prep")) {
                fromPhrase(below, goods, found, depth + 1);
              } else {
                addOwn(below.index(), goods, found);
                addEnd(above, below.index(), found);
                fromNoun(below.index(), goods || isQuantity(below.index()), found, depth + 1);
              }
            });
  }

  private void addOwn(int noun, boolean goods, List<Token> found) {
    boolean bare = tree.token(noun).tag().startsWith("NNP") || isQuantity(noun);
    tree.children(noun, "prep")
        .filter(next -> next.index() > noun)
        .filter(
            next ->
                (bare && NOT_OF_NAMES.contains(next.lemma()))
                    || (goods && NOT_OF_GOODS.contains(next.lemma())))
        .forEach(found::add);
  }

  /// "in a court *against the mayor*", "from the border *to the coast*"
  private void addEnd(Token preposition, int noun, List<Token> found) {
    String end =
        PLACES.contains(preposition.lemma())
            ? "against"
            : preposition.lemma().equals("from") ? "to" : "";
    tree.children(noun, "prep")
        .filter(next -> next.index() > noun && next.lemma().equals(end))
        .filter(next -> !found.contains(next))
        .forEach(found::add);
  }

  private boolean isQuantity(int noun) {
    return tree.token(noun).tag().matches("CD|JJR|JJ|\\$");
  }
}
