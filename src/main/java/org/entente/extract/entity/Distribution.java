package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.MentionKind;
import org.entente.text.Token;

/// Parts a plural that is said of several countries: "the presidents of Kenya and Ethiopia" are two
/// persons, "Canadian and Brazilian officials" two groups.
final class Distribution {

  private static final int MOST = 5;

  private final Draft draft;
  private final Offices offices;

  Distribution(Draft draft, Offices offices) {
    this.draft = draft;
    this.offices = offices;
  }

  /// Lets a plural office refer to its holders, one a country.
  ///
  /// @return whether it names several countries
  boolean office(int sentence, Token noun) {
    List<Referent> countries = countries(sentence, noun);
    if (countries.isEmpty()) {
      return false;
    }
    Phrase whole = whole(sentence, noun, countries);
    String title = modified(sentence, noun) + noun.lemma();
    put(
        whole,
        countries.stream()
            .map(
                country ->
                    offices
                        .holder(noun.lemma(), Optional.of(country.entity()), sentence, noun.index())
                        .map(id -> draft.refer(id, whole, whole, MentionKind.NOMINAL))
                        .orElseGet(
                            () ->
                                draft.nominals.labelled(
                                    EntityType.PERSON,
                                    title + " of " + label(country),
                                    whole,
                                    draft.ledger.iso(country.entity()))))
            .toList());
    return true;
  }

  /// Lets a plural role refer to one group a country.
  ///
  /// @return whether it names several countries
  boolean group(int sentence, Token noun) {
    List<Referent> countries = countries(sentence, noun);
    if (countries.isEmpty()) {
      return false;
    }
    Phrase whole = whole(sentence, noun, countries);
    String role = modified(sentence, noun) + noun.form();
    put(
        whole,
        countries.stream()
            .map(
                country ->
                    draft.nominals.labelled(
                        EntityType.ACTOR,
                        adjective(country) + " " + role,
                        whole,
                        draft.ledger.iso(country.entity())))
            .toList());
    return true;
  }

  private void put(Phrase whole, List<Referent> referents) {
    draft.put(whole.sentence(), whole.head(), referents);
  }

  /// The countries that modify the noun together or stand together behind its "of", if they are
  /// several.
  private List<Referent> countries(int sentence, Token noun) {
    Tree tree = draft.phrases.tree(sentence);
    List<Referent> found = new ArrayList<>();
    for (int child : tree.children(noun.index())) {
      Token token = draft.token(sentence, child);
      if (child < noun.index()
          && Set.of("amod", "nmod", "poss", "compound").contains(token.relation())) {
        conjuncts(sentence, child, found);
      } else if (child > noun.index() && token.lemma().equals("of")) {
        tree.children(child).stream()
            .filter(at -> draft.token(sentence, at).relation().equals("pobj"))
            .forEach(at -> conjuncts(sentence, at, found));
      }
    }
    List<Referent> countries =
        found.stream().filter(it -> it.type() == EntityType.COUNTRY).toList();
    long distinct = countries.stream().map(Referent::entity).distinct().count();
    return distinct == found.size() && distinct > 1 && distinct <= MOST ? countries : List.of();
  }

  private void conjuncts(int sentence, int token, List<Referent> found) {
    found.addAll(draft.at(sentence, token));
    draft.phrases.tree(sentence).children(token).stream()
        .filter(at -> at > token && draft.token(sentence, at).relation().equals("conj"))
        .forEach(at -> conjuncts(sentence, at, found));
  }

  private Phrase whole(int sentence, Token noun, List<Referent> countries) {
    Phrase core = draft.phrases.core(sentence, noun.index());
    int first = countries.stream().mapToInt(Referent::first).reduce(core.first(), Math::min);
    int end = countries.stream().mapToInt(Referent::end).reduce(core.end(), Math::max);
    return draft.phrases.phrase(sentence, first, end, noun.index());
  }

  /// The nouns and adjectives before the noun that are no country, each with a space behind it.
  private String modified(int sentence, Token noun) {
    StringBuilder words = new StringBuilder();
    Phrase bare = draft.phrases.bare(sentence, noun.index());
    IntStream.range(bare.first(), noun.index())
        .mapToObj(at -> draft.token(sentence, at))
        .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
        .filter(token -> draft.at(sentence, token.index()).isEmpty())
        .forEach(token -> words.append(token.form()).append(' '));
    return words.toString();
  }

  private String label(Referent country) {
    return draft.ledger.entity(country.entity()).label();
  }

  private String adjective(Referent country) {
    EntityId id = country.entity();
    return draft
        .gazetteer
        .entry(id)
        .map(GazetteerEntry::adjectives)
        .flatMap(words -> words.stream().findFirst())
        .orElseGet(() -> label(country));
  }
}
