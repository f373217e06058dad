package org.entente.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.extract.entity.Salience.Entry;
import org.entente.extract.record.EntityId;
import org.entente.text.Token;

/// Whom "it", "they", "he" and "she" and their forms mean: the subject before, where it fits.
final class Pronouns {

  private static final Set<String> EXPLETIVE_VERBS = Set.of("be", "seem", "appear", "rain", "take");
  private static final Set<String> COMPLEMENTS = Set.of("acomp", "attr", "oprd", "xcomp", "ccomp");

  private final Draft draft;
  private final Discourse discourse;
  private final Genders genders;

  Pronouns(Draft draft, Discourse discourse, Genders genders) {
    this.draft = draft;
    this.discourse = discourse;
    this.genders = genders;
  }

  private Salience here() {
    return discourse.here();
  }

  /// The subject before, if it is one country or body: a subject of this sentence, or else of the
  /// main clause before. What is not an actor can be the subject before too; then "it" is a thing.
  Optional<List<Referent>> it(int sentence, Token token) {
    if (token.relation().equals("expl") || isExpletive(sentence, token)) {
      return Optional.empty();
    }
    boolean subject = Salience.isSubject(token);
    Predicate<Entry> single =
        entry ->
            entry.subject()
                && !entry.plural()
                && !isInRelative(entry)
                && !isArgumentOfSame(entry, sentence, token);
    Predicate<Entry> here = single.and(entry -> entry.sentence() == sentence);
    Predicate<Entry> before =
        single.and(Entry::main).and(entry -> entry.sentence() == sentence - 1);
    return here()
        .first(here.and(Entry::main).and(_ -> !subject))
        .or(() -> here().last(here))
        .or(() -> isActive(token) ? here().last(before) : Optional.empty())
        .filter(entry -> entry.all(Salience::isBody))
        .map(Entry::referents);
  }

  /// What something was done to is a thing as often as a body: "It was signed in May".
  private static boolean isActive(Token token) {
    return token.relation().equals("nsubj");
  }

  private boolean isInRelative(Entry entry) {
    Token noun = draft.token(entry.sentence(), entry.token());
    return !noun.isRoot() && draft.token(entry.sentence(), noun.head()).relation().equals("relcl");
  }

  /// "it was wrong to …", "it is time that …".
  private boolean isExpletive(int sentence, Token token) {
    if (token.isRoot() || !Salience.isSubject(token)) {
      return false;
    }
    Token verb = draft.token(sentence, token.head());
    if (!EXPLETIVE_VERBS.contains(verb.lemma())) {
      return false;
    }
    for (int child : draft.phrases.tree(sentence).children(verb.index())) {
      if (COMPLEMENTS.contains(draft.token(sentence, child).relation())) {
        return true;
      }
    }
    return false;
  }

  /// An object is not its own verb's subject.
  private boolean isArgumentOfSame(Entry entry, int sentence, Token token) {
    return entry.sentence() == sentence
        && !Salience.isSubject(token)
        && verbs(sentence, token).contains(draft.token(sentence, entry.token()).head());
  }

  /// The verb that the word depends on, with those that it is coordinated with and shares its
  /// subject with.
  private Set<Integer> verbs(int sentence, Token token) {
    Set<Integer> verbs = new HashSet<>();
    if (!token.isRoot()) {
      Token at = draft.token(sentence, token.head());
      if (at.tag().equals("IN") && !at.isRoot()) {
        at = draft.token(sentence, at.head());
      }
      verbs.add(at.index());
      for (int steps = 0; steps < 4 && at.relation().equals("conj") && !at.isRoot(); steps++) {
        at = draft.token(sentence, at.head());
        verbs.add(at.index());
      }
    }
    return verbs;
  }

  /// The country or body named last in the sentence, or else the subject before.
  Optional<List<Referent>> its(int sentence) {
    return here()
        .last(
            entry ->
                entry.all(Salience::isBody)
                    && entry.referents().size() == 1
                    && (entry.sentence() == sentence
                        || (entry.subject() && entry.sentence() == sentence - 1)))
        .map(Entry::referents);
  }

  /// The plural subject before: of this sentence, or else of a main clause before.
  Optional<List<Referent>> they(int sentence) {
    Predicate<Entry> plural =
        entry -> entry.subject() && entry.plural() && entry.all(Referent::isActor);
    return here()
        .last(plural.and(entry -> entry.sentence() == sentence))
        .or(
            () ->
                here()
                    .last(
                        plural
                            .and(Entry::main)
                            .and(it -> it.sentence() >= sentence - Salience.REACH)))
        .map(Entry::referents);
  }

  /// The person who was the subject last and may be "he" or "she"; else the only other person who
  /// is known to be. Whom a verb has as its object is not its subject.
  Optional<List<Referent>> person(int sentence, Token token) {
    Gender gender = Gender.ofPronoun(token.form()).orElseThrow();
    boolean object = token.tag().equals("PRP") && !Salience.isSubject(token);
    Set<EntityId> excluded = object ? subjectsOfSame(sentence, token) : Set.of();
    Predicate<Entry> fits =
        entry ->
            entry.sentence() >= sentence - Salience.REACH
                && entry.referents().size() == 1
                && entry.all(Salience::isPerson)
                && entry.all(it -> genders.canBe(it, gender))
                && entry.all(it -> !excluded.contains(it.entity()));
    return here()
        .last(fits.and(Entry::subject))
        .or(() -> only(fits.and(entry -> entry.all(it -> genders.is(it, gender)))))
        .or(() -> object ? only(fits) : Optional.empty())
        .map(Entry::referents);
  }

  private Set<EntityId> subjectsOfSame(int sentence, Token token) {
    return verbs(sentence, token).stream()
        .flatMap(verb -> draft.phrases.tree(sentence).children(verb).stream())
        .filter(at -> Salience.isSubject(draft.token(sentence, at)))
        .flatMap(at -> draft.at(sentence, at).stream())
        .map(Referent::entity)
        .collect(Collectors.toSet());
  }

  /// The latest entry that passes if all that pass are of one person.
  private Optional<Entry> only(Predicate<Entry> test) {
    Optional<Entry> last = here().last(test);
    return last.filter(
        entry ->
            here()
                .first(
                    test.and(
                        other ->
                            !other
                                .referents()
                                .getFirst()
                                .entity()
                                .equals(entry.referents().getFirst().entity())))
                .isEmpty());
  }
}
