package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.clause.Tree;
import org.entente.extract.entity.EntityIndex;
import org.entente.extract.entity.Referent;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Filler;
import org.entente.extract.record.MentionKind;
import org.entente.extract.record.Role;
import org.entente.text.Span;
import org.entente.text.Token;

/// Finds the actors that a noun phrase names: itself where it is one, else those within it
/// ("*Iran*'s decision", "*Russian* troops", "an attack on *Syria*").
final class ActorReader {

  private static final int DEEPEST = 4;

  /// Determiners that stand for people when they stand alone.
  private static final String SEVERAL = "those|some|many|each|most|both|others|several|few";

  private static final Set<String> PARTS =
      Set.of(
          "dozen", "hundred", "thousand", "score", "most", "member", "group", "majority", "number");
  private static final Set<String> OWNERS = Set.of("of", "by", "from");
  private static final Set<String> DOERS = Set.of("by", "from");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "across");
  private static final Set<String> GOALS =
      Set.of(
          "of", "on", "against", "to", "with", "from", "for", "between", "into", "by", "among",
          "toward", "towards", "over");

  private final ArticleClauses article;
  private final EntityIndex entities;
  private final SharedNouns shared;

  ActorReader(ArticleClauses article) {
    this.article = article;
    this.entities = article.entities();
    this.shared = new SharedNouns(article);
  }

  /// Whether the phrase that the token heads is itself an actor, or one's by name: "a *Russian*
  /// convoy".
  boolean isActor(int sentence, int token) {
    if (isHead(sentence, token)) {
      return true;
    }
    Tree tree = article.clauses(sentence).tree();
    return tree.children(token, "appos", "compound", "nmod")
            .flatMap(child -> entities.referents(sentence, child.index()).stream())
            .anyMatch(Referent::isActor)
        || (isCounted(tree.token(token))
            && tree.children(token, "prep")
                .filter(child -> child.lemma().equals("of"))
                .flatMap(child -> tree.children(child.index(), "pobj"))
                .anyMatch(child -> isHead(sentence, child.index())));
  }

  /// "one of", "dozens of", "all"
  private static boolean isCounted(Token token) {
    return token.tag().matches("CD|DT|JJ[RS]?") || PARTS.contains(token.lemma());
  }

  /// Whether the token itself refers to an actor.
  boolean isHead(int sentence, int token) {
    return entities.referents(sentence, token).stream().anyMatch(Referent::isActor);
  }

  /// The fillers for a role from the phrases that these tokens head, each entity once.
  List<Filler> fillers(Role role, int sentence, List<Integer> tokens) {
    Map<EntityId, Filler> found = new LinkedHashMap<>();
    for (int token : tokens) {
      for (Referent referent : actors(role, sentence, token, 0)) {
        found.putIfAbsent(referent.entity(), filler(role, sentence, referent));
      }
    }
    return List.copyOf(found.values());
  }

  /// Who makes a statement: as fillers, but a pronoun is shown by itself.
  List<Filler> tellers(int sentence, List<Integer> tokens) {
    Map<EntityId, Filler> found = new LinkedHashMap<>();
    for (int token : tokens) {
      for (Referent referent : actors(Role.AGENT, sentence, token, 0)) {
        found.putIfAbsent(
            referent.entity(), new Filler(Role.AGENT, referent.entity(), referent.span()));
      }
    }
    return List.copyOf(found.values());
  }

  /// The names among the heads of these phrases of which nothing is known but that they are names.
  List<Filler> names(Role role, int sentence, List<Integer> tokens) {
    Tree tree = article.clauses(sentence).tree();
    return tokens.stream()
        .filter(at -> isName(tree.token(at)) && !article.isDate(sentence, at))
        .filter(at -> entities.referents(sentence, at).isEmpty())
        .flatMap(at -> entities.actors(sentence, at).stream())
        .filter(referent -> !article.isInDateLine(referent.span()))
        .map(referent -> filler(role, sentence, referent))
        .toList();
  }

  /// A short form in capitals is a name, whatever the tagger takes it for.
  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP")
        || (token.tag().startsWith("NN") && token.form().matches("\\p{Lu}{3,6}"));
  }

  /// Whether the filler is somebody whom the article names somewhere.
  boolean isNamed(Filler filler) {
    return entities.entity(filler.entity()).mentions().stream()
        .anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  /// Those who do what these event nouns tell, never those it is done to: of "the killing of
  /// civilians *by rebels*" the rebels, of "*Iran*'s attack on Syria" Iran.
  List<Filler> doers(Role role, int sentence, List<Integer> tokens) {
    Map<EntityId, Filler> found = new LinkedHashMap<>();
    for (int token : tokens) {
      List<Referent> doers = modifiers(role, sentence, token, 0, "poss");
      if (doers.isEmpty()) {
        doers = modifiers(role, sentence, token, 0, "compound", "nmod", "amod");
      }
      if (doers.isEmpty()) {
        doers = within(role, sentence, token, 0, DOERS);
      }
      doers.forEach(doer -> found.putIfAbsent(doer.entity(), filler(role, sentence, doer)));
    }
    return List.copyOf(found.values());
  }

  /// The noun phrases that these tokens head, as speakers; for a relative pronoun the noun before
  /// it. Personal pronouns of whom nothing is known are nobody.
  List<Filler> speakers(int sentence, List<Integer> tokens) {
    Tree tree = article.clauses(sentence).tree();
    List<Filler> found = new ArrayList<>();
    for (int token : tokens) {
      int head = tree.token(token).tag().matches("WP|WDT") ? antecedent(tree, token) : token;
      if (head < 0 || article.isDate(sentence, head)) {
        continue;
      }
      if (tree.token(head).isNoun() || tree.token(head).lemma().matches(SEVERAL)) {
        entities.actors(sentence, head).stream()
            .filter(referent -> !article.isInDateLine(referent.span()))
            .findFirst()
            .map(referent -> filler(Role.AGENT, sentence, referent))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// The noun that the relative clause of the pronoun belongs to; -1 if there is none.
  private static int antecedent(Tree tree, int pronoun) {
    for (int at = pronoun; at >= 0; at = tree.token(at).head()) {
      if (tree.token(at).relation().equals("relcl")) {
        return tree.token(at).head();
      }
    }
    return -1;
  }

  /// The places that these phrases name, or the unknown names that head them.
  ///
  /// @param nested whether where something was will do, not only what it was called: "launched an
  ///   attack *in Mali*", not only "the town *of Harkona*"
  List<Filler> placesOrNames(Role role, int sentence, List<Integer> tokens, boolean nested) {
    Tree tree = article.clauses(sentence).tree();
    Map<EntityId, Filler> found = new LinkedHashMap<>();
    for (int token : tokens) {
      if (article.isDate(sentence, token)) {
        continue;
      }
      List<Referent> named = new ArrayList<>(places(sentence, token));
      if (named.isEmpty()) {
        named.addAll(possessingPlaces(sentence, token));
      }
      if (named.isEmpty()) {
        tree.children(token, "prep")
            .filter(child -> child.lemma().equals("of") || (nested && isGoal(child)))
            .flatMap(child -> tree.children(child.index(), "pobj"))
            .flatMap(child -> tree.conjuncts(child.index()).stream())
            .forEach(at -> named.addAll(places(sentence, at)));
      }
      if (named.isEmpty() && tree.token(token).tag().startsWith("NNP")) {
        named.addAll(entities.actors(sentence, token));
      }
      named.stream()
          .filter(referent -> !article.endsInDateLine(referent.span()))
          .forEach(
              referent -> found.putIfAbsent(referent.entity(), filler(role, sentence, referent)));
    }
    return List.copyOf(found.values());
  }

  private static boolean isGoal(Token preposition) {
    return GOALS.contains(preposition.lemma()) || WHERE.contains(preposition.lemma());
  }

  /// "*Abkhazia*'s independence from Georgia"
  private List<Referent> possessingPlaces(int sentence, int token) {
    return article
        .clauses(sentence)
        .tree()
        .children(token, "poss")
        .flatMap(owner -> places(sentence, owner.index()).stream())
        .toList();
  }

  private List<Referent> places(int sentence, int token) {
    return entities.referents(sentence, token).stream()
        .filter(referent -> referent.type() == EntityType.PLACE)
        .toList();
  }

  private List<Referent> actors(Role role, int sentence, int token, int depth) {
    List<Referent> own =
        entities.referents(sentence, token).stream()
            .filter(Referent::isActor)
            .filter(referent -> !article.endsInDateLine(referent.span()))
            .toList();
    List<Referent> several = shared.parties(sentence, token);
    if (!several.isEmpty()) {
      return several;
    }
    if (!own.isEmpty() || depth > DEEPEST) {
      return own;
    }
    Tree tree = article.clauses(sentence).tree();
    Token head = tree.token(token);
    if (!head.isNoun() && !head.tag().matches("CD|DT|JJ.*|VBG")) {
      return List.of();
    }
    List<Referent> owners = modifiers(role, sentence, token, depth, "appos");
    if (owners.isEmpty()) {
      owners = modifiers(role, sentence, token, depth, "poss");
    }
    if (owners.isEmpty()) {
      owners = modifiers(role, sentence, token, depth, "compound", "nmod", "amod");
    }
    if (!owners.isEmpty() || !possessingPlaces(sentence, token).isEmpty()) {
      return owners;
    }
    List<Referent> doers = within(role, sentence, token, depth, Set.of("by"));
    return doers.isEmpty()
        ? within(role, sentence, token, depth, role == Role.AGENT ? OWNERS : GOALS)
        : doers;
  }

  /// The actors behind a noun's prepositions. Who did it, told with "by", is asked for first: "the
  /// attack on Syria *by Iran*" is Iran's.
  private List<Referent> within(
      Role role, int sentence, int token, int depth, Set<String> prepositions) {
    Tree tree = article.clauses(sentence).tree();
    List<Referent> within = new ArrayList<>();
    for (Token child : tree.children(token)) {
      switch (child.relation()) {
        case "prep", "agent" -> {
          if (prepositions.contains(child.lemma())) {
            tree.children(child.index(), "pobj")
                .flatMap(object -> tree.conjuncts(object.index()).stream())
                .forEach(at -> within.addAll(actors(role, sentence, at, depth + 1)));
          }
        }
        case "acl", "relcl" ->
            tree.children(child.index(), "agent")
                .flatMap(by -> tree.children(by.index(), "pobj"))
                .forEach(at -> within.addAll(actors(role, sentence, at.index(), depth + 1)));
        default -> {}
      }
    }
    return within;
  }

  private List<Referent> modifiers(
      Role role, int sentence, int token, int depth, String... relations) {
    Tree tree = article.clauses(sentence).tree();
    return tree.children(token, relations)
        .filter(
            child ->
                child.isNoun() || child.tag().startsWith("JJ") || child.tag().startsWith("PRP"))
        .flatMap(child -> tree.conjuncts(child.index()).stream())
        .flatMap(at -> actors(role, sentence, at, depth + 1).stream())
        .toList();
  }

  /// A pronoun whose name or noun stands in the same sentence is shown by that.
  private Filler filler(Role role, int sentence, Referent referent) {
    Span span =
        referent.kind() == MentionKind.PRONOUN
            ? shown(sentence, referent, MentionKind.NAME)
                .or(() -> shown(sentence, referent, MentionKind.NOMINAL))
                .orElse(referent.span())
            : referent.span();
    return new Filler(role, referent.entity(), span);
  }

  private Optional<Span> shown(int sentence, Referent referent, MentionKind kind) {
    return entities.entity(referent.entity()).mentions().stream()
        .filter(mention -> mention.sentence() == sentence && mention.kind() == kind)
        .map(mention -> mention.span())
        .findFirst();
  }
}
