package org.entente.extract.entity;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.entity.Salience.Entry;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.MentionKind;
import org.entente.text.Token;

/// Whom "the two", "both", "both sides" and "the two ministers" mean: the pair that fits and was
/// named last, a pair of subjects first.
final class Pairs {

  private static final Set<String> STATES =
      Set.of(
          "country",
          "nation",
          "side",
          "state",
          "government",
          "power",
          "party",
          "neighbor",
          "neighbour",
          "superpower",
          "capital",
          "ally",
          "rival");
  private static final Set<String> DETERMINERS = Set.of("both", "two", "the", "these");

  private final Draft draft;
  private final RoleNouns roles;
  private final Offices offices;
  private final Discourse discourse;

  Pairs(Draft draft, RoleNouns roles, Offices offices, Discourse discourse) {
    this.draft = draft;
    this.roles = roles;
    this.offices = offices;
    this.discourse = discourse;
  }

  /// "the two" without a noun.
  Optional<List<Referent>> two(int sentence, Token token) {
    int at = token.index();
    List<Token> tokens = draft.tokens(sentence);
    boolean determined = at > 0 && tokens.get(at - 1).form().equalsIgnoreCase("the");
    boolean alone =
        at + 1 >= tokens.size()
            || !(tokens.get(at + 1).isNoun()
                || tokens.get(at + 1).tag().startsWith("JJ")
                || tokens.get(at + 1).tag().equals("CD")
                || tokens.get(at + 1).tag().equals("HYPH"));
    return determined && alone ? named(sentence, _ -> true) : Optional.empty();
  }

  /// "both" as the subject.
  Optional<List<Referent>> both(int sentence, Token token) {
    return Salience.isSubject(token) ? named(sentence, _ -> true) : Optional.empty();
  }

  /// Lets "both sides" and "the two countries" be the pair of countries, "the two ministers" the
  /// pair of persons, and "the presidents" the pair of those who are presidents.
  Optional<List<Referent>> noun(int sentence, Token noun) {
    if (!noun.tag().equals("NNS")) {
      return Optional.empty();
    }
    if (!isPair(sentence, noun)) {
      return isBare(sentence, noun) ? holders(sentence, noun) : Optional.empty();
    }
    if (STATES.contains(noun.lemma())) {
      return named(sentence, entry -> entry.all(it -> it.type() == EntityType.COUNTRY))
          .or(() -> named(sentence, entry -> entry.all(Salience::isBody)))
          .or(() -> countriesOf(sentence))
          .or(() -> apart(sentence, it -> it.type() == EntityType.COUNTRY))
          .or(this::onlyCountries);
    }
    return roles.kind(noun.lemma()).filter(kind -> kind == RoleNouns.Kind.PERSON).isPresent()
            || draft.at(sentence, noun.index()).stream()
                .anyMatch(it -> it.type() == EntityType.ACTOR)
        ? persons(sentence)
        : Optional.empty();
  }

  /// The pair of persons named last, together or apart.
  private Optional<List<Referent>> persons(int sentence) {
    Optional<List<Referent>> apart = apart(sentence, Salience::isPerson);
    return named(sentence, entry -> entry.all(Salience::isPerson))
        .filter(together -> apart.isEmpty() || sentenceOf(together) >= sentenceOf(apart.get()))
        .or(() -> apart);
  }

  private static int sentenceOf(List<Referent> referents) {
    return referents.getLast().sentence();
  }

  /// "the presidents": the two before who are.
  private Optional<List<Referent>> holders(int sentence, Token noun) {
    return named(
        sentence,
        entry ->
            entry.all(
                it ->
                    Salience.isPerson(it)
                        && (offices.holds(it.entity(), noun.lemma())
                            || draft.ledger.entity(it.entity()).label().startsWith(noun.lemma()))));
  }

  private boolean isBare(int sentence, Token noun) {
    List<Integer> children = draft.phrases.tree(sentence).children(noun.index());
    return children.size() == 1
        && draft.token(sentence, children.getFirst()).form().equalsIgnoreCase("the");
  }

  /// The countries of the pair of persons named last, where they differ.
  private Optional<List<Referent>> countriesOf(int sentence) {
    return named(sentence, entry -> entry.all(Salience::isPerson))
        .or(() -> apart(sentence, Salience::isPerson))
        .map(
            persons ->
                persons.stream()
                    .flatMap(it -> draft.ledger.iso(it.entity()).stream())
                    .distinct()
                    .flatMap(iso -> country(iso, persons.getFirst()).stream())
                    .toList())
        .filter(countries -> countries.size() == 2);
  }

  private Optional<Referent> country(String iso, Referent like) {
    return draft
        .gazetteer
        .entry(EntityId.global("country/" + iso))
        .map(
            entry ->
                new Referent(
                    draft.open(entry),
                    entry.type(),
                    like.sentence(),
                    like.span(),
                    like.first(),
                    like.end(),
                    like.head(),
                    MentionKind.NOMINAL));
  }

  /// Two that the last sentence names apart from each other, if it names just two: "N. received his
  /// guest, M."
  private Optional<List<Referent>> apart(int sentence, Predicate<Referent> test) {
    for (int at = sentence; at >= sentence - Salience.REACH; at--) {
      int within = at;
      Map<EntityId, Referent> named = new LinkedHashMap<>();
      discourse.outside().all(entry -> entry.sentence() == within && entry.all(test)).stream()
          .flatMap(entry -> entry.referents().stream())
          .forEach(it -> named.putIfAbsent(it.entity(), it));
      if (named.size() > 1) {
        return named.size() == 2 ? Optional.of(List.copyOf(named.values())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The two countries that have been named together, however long ago, if no others have.
  private Optional<List<Referent>> onlyCountries() {
    List<Entry> pairs =
        discourse
            .outside()
            .all(
                entry ->
                    entry.referents().size() == 2
                        && entry.all(it -> it.type() == EntityType.COUNTRY));
    long distinct =
        pairs.stream()
            .map(entry -> entry.referents().stream().map(Referent::entity).collect(toSet()))
            .distinct()
            .count();
    return distinct == 1 ? Optional.of(pairs.getLast().referents()) : Optional.empty();
  }

  /// Whether the noun phrase is one of a pair: "both sides", "the two ministers".
  private boolean isPair(int sentence, Token noun) {
    List<Integer> children = draft.phrases.tree(sentence).children(noun.index());
    boolean both = false;
    boolean two = false;
    boolean the = false;
    for (int child : children) {
      if (child < noun.index()) {
        String form = draft.token(sentence, child).form().toLowerCase(Locale.ROOT);
        both |= form.equals("both");
        two |= form.equals("two");
        the |= form.equals("the") || form.equals("these");
        if (!DETERMINERS.contains(form)) {
          return false;
        }
      } else if (draft.token(sentence, child).lemma().equals("of")) {
        return false;
      }
    }
    return both || (two && the);
  }

  /// The pair of subjects before, or any pair of actors; in a quotation of what was said outside it
  /// too.
  private Optional<List<Referent>> named(int sentence, Predicate<Entry> test) {
    Predicate<Entry> pair =
        entry ->
            entry.referents().size() == 2
                && entry.sentence() >= sentence - Salience.REACH
                && entry.all(Referent::isActor)
                && test.test(entry);
    return latest(discourse.here(), pair)
        .or(() -> latest(discourse.outside(), pair))
        .map(Entry::referents);
  }

  private static Optional<Entry> latest(Salience salience, Predicate<Entry> pair) {
    return salience
        .last(pair.and(Entry::main))
        .or(() -> salience.last(pair.and(Entry::subject)))
        .or(() -> salience.last(pair));
  }
}
