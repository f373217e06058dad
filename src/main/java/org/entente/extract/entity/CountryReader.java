package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.record.EntityType;
import org.entente.text.Token;

/// Reads of which country a noun phrase says somebody is: "Syrian rebels", "police in Nairobi",
/// "Norvia, a Brazilian airline,". A phrase that names two countries tells none.
final class CountryReader {

  /// Nouns for those who are of the country where the text says that they are.
  private static final Set<String> LOCAL = Set.copyOf(WordFile.lines("local-nouns.txt"));

  private static final Set<String> WITHIN = Set.of("in", "from", "of", "at", "across", "near");

  private final Draft draft;

  CountryReader(Draft draft) {
    this.draft = draft;
  }

  /// The one country that a phrase names as modifier, possessor or behind "of".
  Optional<Referent> named(Phrase core) {
    return one(
        IntStream.range(core.first(), core.end())
            .filter(at -> at != core.head())
            .mapToObj(at -> draft.at(core.sentence(), at))
            .flatMap(List::stream)
            .filter(it -> it.type() == EntityType.COUNTRY)
            .toList());
  }

  /// The ISO code of the country of whom the phrase describes: a country that it names, or that of
  /// a place that it names.
  Optional<String> iso(Phrase core) {
    return named(core)
        .flatMap(it -> draft.ledger.iso(it.entity()))
        .or(() -> placed(core))
        .or(() -> seated(core));
  }

  /// "Nairobi police", "the mayor of Lima": the place's country.
  private Optional<String> placed(Phrase core) {
    return code(
        IntStream.range(core.first(), core.end())
            .filter(at -> at != core.head())
            .mapToObj(at -> draft.at(core.sentence(), at))
            .flatMap(List::stream)
            .filter(it -> it.type() == EntityType.PLACE));
  }

  /// "police in Nairobi", "a maker of jets based in Sao Paulo".
  private Optional<String> seated(Phrase core) {
    Tree tree = draft.phrases.tree(core.sentence());
    List<Integer> places = new ArrayList<>();
    Token head = draft.token(core.sentence(), core.head());
    for (int at = core.head() + 1; at < draft.tokens(core.sentence()).size(); at++) {
      Token token = draft.token(core.sentence(), at);
      boolean based = token.lemma().equals("base") && at + 1 < tree.right(core.head()) + 2;
      if (based && tree.left(at) > core.head() && isBelow(core, at)) {
        objects(core.sentence(), at, Set.of("in"), places);
      }
    }
    if (places.isEmpty() && LOCAL.contains(head.lemma())) {
      objects(core.sentence(), core.head(), WITHIN, places);
    }
    return code(places.stream().flatMap(at -> draft.at(core.sentence(), at).stream()));
  }

  private boolean isBelow(Phrase core, int token) {
    Token at = draft.token(core.sentence(), token);
    for (int steps = 0; steps < 4 && !at.isRoot(); steps++) {
      at = draft.token(core.sentence(), at.head());
      if (at.index() == core.head()) {
        return true;
      }
    }
    return false;
  }

  private void objects(int sentence, int token, Set<String> prepositions, List<Integer> objects) {
    Tree tree = draft.phrases.tree(sentence);
    for (int child : tree.children(token)) {
      if (child > token && prepositions.contains(draft.token(sentence, child).lemma())) {
        tree.children(child).stream()
            .filter(at -> draft.token(sentence, at).relation().equals("pobj"))
            .forEach(objects::add);
      }
    }
  }

  /// The country of a named person or body: told by an adjective or possessor before the name, or
  /// by the phrase that the name stands in apposition with.
  Optional<String> ofName(Phrase name) {
    return before(name).or(() -> apposition(name));
  }

  /// "Kenyan journalist N.", "Kenya's N."; but "Kenya envoy N." may be anyone's.
  private Optional<String> before(Phrase name) {
    Phrase whole = draft.phrases.bare(name.sentence(), name.head());
    List<Referent> countries =
        IntStream.range(whole.first(), name.first())
            .filter(at -> tells(name.sentence(), at))
            .mapToObj(at -> draft.at(name.sentence(), at))
            .flatMap(List::stream)
            .filter(it -> it.type() == EntityType.COUNTRY)
            .toList();
    return one(countries).flatMap(it -> draft.ledger.iso(it.entity()));
  }

  private boolean tells(int sentence, int at) {
    Token token = draft.token(sentence, at);
    boolean possessor =
        at + 1 < draft.tokens(sentence).size() && draft.token(sentence, at + 1).tag().equals("POS");
    return possessor
        || draft.at(sentence, at).stream()
            .flatMap(it -> draft.gazetteer.entry(it.entity()).stream())
            .map(GazetteerEntry::adjectives)
            .anyMatch(words -> words.stream().anyMatch(word -> word.endsWith(token.form())));
  }

  private Optional<String> apposition(Phrase name) {
    Token head = draft.token(name.sentence(), name.head());
    if (head.relation().equals("appos") && !head.isRoot() && head.head() < head.index()) {
      return described(name.sentence(), draft.token(name.sentence(), head.head()));
    }
    return draft.phrases.tree(name.sentence()).children(name.head()).stream()
        .map(at -> draft.token(name.sentence(), at))
        .filter(token -> token.relation().equals("appos") && token.index() > name.head())
        .findFirst()
        .flatMap(token -> described(name.sentence(), token));
  }

  private Optional<String> described(int sentence, Token noun) {
    return noun.tag().equals("NN")
        ? iso(draft.phrases.core(sentence, noun.index()))
        : Optional.empty();
  }

  private static Optional<Referent> one(List<Referent> countries) {
    return countries.stream().map(Referent::entity).distinct().count() == 1
        ? Optional.of(countries.getFirst())
        : Optional.empty();
  }

  private Optional<String> code(Stream<Referent> referents) {
    List<String> codes =
        referents
            .filter(it -> it.type() == EntityType.PLACE || it.type() == EntityType.COUNTRY)
            .flatMap(it -> draft.ledger.iso(it.entity()).stream())
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }
}
