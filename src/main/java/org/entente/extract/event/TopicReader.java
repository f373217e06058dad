package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.clause.Tree;
import org.entente.extract.entity.Referent;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Filler;
import org.entente.extract.record.MentionKind;
import org.entente.extract.record.Role;
import org.entente.text.Token;

/// Makes entities of what events are about: topics, weapons, channels, reasons and places.
final class TopicReader {

  private final ArticleClauses article;
  private final Set<String> weapons;

  /// @param weapons the words that name what is tested
  TopicReader(ArticleClauses article, Set<String> weapons) {
    this.article = article;
    this.weapons = weapons;
  }

  List<Filler> fillers(Role role, int sentence, List<Integer> tokens) {
    List<Filler> found = new ArrayList<>();
    int covered = -1;
    for (int token : tokens) {
      Tree tree = article.clauses(sentence).tree();
      if (tree.first(token) <= covered && role != Role.PLACE) {
        continue;
      }
      List<Filler> fillers =
          switch (role) {
            case PLACE -> place(sentence, token);
            case WEAPON -> weapon(tree, sentence, token);
            case AGENT, TARGET, TOPIC, AGREED_ON, DISCUSSED, REASON, CHANNEL ->
                List.of(topic(tree, role, sentence, token));
          };
      found.addAll(fillers);
      covered = tree.last(token);
    }
    return found;
  }

  private List<Filler> place(int sentence, int token) {
    return article.entities().referents(sentence, token).stream()
        .filter(
            referent ->
                referent.type() == EntityType.PLACE || referent.type() == EntityType.COUNTRY)
        .filter(referent -> referent.kind() == MentionKind.NAME)
        .map(referent -> new Filler(Role.PLACE, referent.entity(), referent.span()))
        .toList();
  }

  /// "a nuclear *test*" tests what stands before the word, "launch of a missile" what follows it.
  private List<Filler> weapon(Tree tree, int sentence, int token) {
    if (!tree.token(token).lemma().matches("test|launch|firing|detonation|explosion|trial")) {
      return List.of(made(EntityType.WEAPON, Role.WEAPON, sentence, token));
    }
    List<Token> modifiers =
        tree.children(token, "compound", "nmod", "amod")
            .filter(child -> child.index() < token && weapons.contains(child.lemma()))
            .filter(child -> article.entities().referents(sentence, child.index()).isEmpty())
            .toList();
    return modifiers.isEmpty()
        ? List.of()
        : List.of(
            filler(
                Role.WEAPON,
                article
                    .entities()
                    .make(EntityType.WEAPON, sentence, modifiers.getFirst().index(), token)));
  }

  private Filler topic(Tree tree, Role role, int sentence, int token) {
    if (tree.token(token).isVerb()) {
      int first = token;
      for (Token child : tree.children(token)) {
        if (child.relation().matches("nsubj|nsubjpass") && !child.tag().startsWith("PRP")) {
          first = tree.first(child.index());
        }
      }
      int end = tree.last(token) + 1;
      while (end > token + 1 && tree.token(end - 1).relation().equals("punct")) {
        end--;
      }
      return filler(
          role, article.entities().make(EntityType.TOPIC, sentence, Math.min(first, token), end));
    }
    return filler(
        role,
        article.entities().make(EntityType.TOPIC, sentence, start(tree, token), end(tree, token)));
  }

  private static int start(Tree tree, int noun) {
    return Math.min(noun, tree.first(noun));
  }

  /// A topic ends before what is only added to it: ", which …", "as called for …".
  private static int end(Tree tree, int noun) {
    int end = noun + 1;
    while (end <= tree.last(noun)) {
      Token token = tree.token(end);
      boolean added = token.tag().matches("WDT|WP") || token.lemma().equals("as");
      if (added || !tree.governs(noun, end)) {
        break;
      }
      end++;
    }
    while (end > noun + 1 && tree.token(end - 1).relation().equals("punct")) {
      end--;
    }
    return end;
  }

  private Filler made(EntityType type, Role role, int sentence, int token) {
    return filler(role, article.entities().make(type, sentence, token));
  }

  private static Filler filler(Role role, Referent referent) {
    return new Filler(role, referent.entity(), referent.span());
  }
}
