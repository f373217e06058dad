package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extract.clause.Tree;
import org.entente.extract.entity.Referent;
import org.entente.extract.record.EntityId;
import org.entente.text.Token;

/// Tells apart those for whom one plural noun stands: "*French* and *German* ministers", "the
/// presidents of *Kenya* and *Ethiopia*" are two parties, not one.
final class SharedNouns {

  /// Those who act for the state or body that they belong to. Protesters and relatives do not.
  private static final Set<String> REPRESENTATIVES =
      Set.of(
          "president",
          "minister",
          "leader",
          "government",
          "official",
          "authority",
          "army",
          "force",
          "troop",
          "military",
          "navy",
          "soldier",
          "police",
          "representative",
          "envoy",
          "diplomat",
          "negotiator",
          "delegation",
          "delegate",
          "ambassador",
          "chief",
          "head",
          "premier",
          "lawmaker",
          "general",
          "commander",
          "king",
          "chancellor",
          "prime",
          "administration",
          "team",
          "mediator");

  private final ArticleClauses article;

  SharedNouns(ArticleClauses article) {
    this.article = article;
  }

  /// The parties in text order; empty where the noun does not stand for two at least.
  List<Referent> parties(int sentence, int noun) {
    Tree tree = article.clauses(sentence).tree();
    Token token = tree.token(noun);
    boolean plural = token.tag().endsWith("S") || token.lemma().equals("police");
    if (!plural || !REPRESENTATIVES.contains(token.lemma())) {
      return List.of();
    }
    List<Referent> modifiers = distinct(sentence, before(tree, noun));
    return modifiers.size() > 1 ? modifiers : distinct(sentence, after(tree, noun));
  }

  private static List<Integer> before(Tree tree, int noun) {
    return tree.children(noun, "nmod", "amod", "compound")
        .filter(child -> child.index() < noun)
        .flatMap(child -> coordinated(tree, child.index()).stream())
        .toList();
  }

  private static List<Integer> after(Tree tree, int noun) {
    return tree.children(noun, "prep")
        .filter(preposition -> preposition.lemma().matches("of|from"))
        .flatMap(preposition -> tree.children(preposition.index(), "pobj"))
        .flatMap(object -> coordinated(tree, object.index()).stream())
        .toList();
  }

  private static List<Integer> coordinated(Tree tree, int first) {
    List<Integer> all = new ArrayList<>(List.of(first));
    for (int at = 0; at < all.size(); at++) {
      tree.children(all.get(at), "conj").map(Token::index).forEach(all::add);
    }
    return all;
  }

  private List<Referent> distinct(int sentence, List<Integer> tokens) {
    Map<EntityId, Referent> found = new LinkedHashMap<>();
    tokens.stream()
        .flatMap(at -> actor(sentence, at))
        .forEach(referent -> found.putIfAbsent(referent.entity(), referent));
    return found.size() > 1 ? List.copyOf(found.values()) : List.of();
  }

  private Stream<Referent> actor(int sentence, int token) {
    return article.entities().referents(sentence, token).stream().filter(Referent::isActor);
  }
}
