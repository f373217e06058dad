package org.entente.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.entity.Salience.Entry;
import org.entente.text.Token;

/// Whom "it", "they", "he" and "she" and their forms mean: the subject before, where it fits.
final class Pronouns {

  private static final Set<String> EXPLETIVE_VERBS = Set.of("be", "seem", "appear", "rain", "take");
  private static final Set<String> COMPLEMENTS = Set.of("acomp", "attr", "oprd", "xcomp", "ccomp");

  private final Draft draft;
  private final Discourse discourse;

  Pronouns(Draft draft, Discourse discourse) {
    this.draft = draft;
    this.discourse = discourse;
  }

  private Salience here() {
    return discourse.here();
  }

  /// The subject before, if it is one country or body.
  Optional<List<Referent>> it(int sentence, Token token) {
    if (token.relation().equals("expl") || isExpletive(sentence, token)) {
      return Optional.empty();
    }
    boolean subject = Salience.isSubject(token);
    Predicate<Entry> near =
        entry ->
            entry.subject()
                && entry.sentence() >= sentence - (subject ? 1 : 0)
                && !isArgumentOfSame(entry, sentence, token);
    return here()
        .first(near.and(Entry::main).and(entry -> !subject && entry.sentence() == sentence))
        .or(() -> here().last(near))
        .filter(entry -> entry.referents().size() == 1 && entry.all(Salience::isBody))
        .map(Entry::referents);
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
        && !token.isRoot()
        && draft.token(sentence, entry.token()).head() == token.head()
        && !Salience.isSubject(token);
  }

  /// The country or body named last in the sentence, or else the subject before.
  Optional<List<Referent>> its(int sentence, Token token) {
    return here()
        .last(
            entry ->
                entry.all(Salience::isBody)
                    && entry.referents().size() == 1
                    && (entry.sentence() == sentence
                        || (entry.subject() && entry.sentence() == sentence - 1)))
        .filter(entry -> entry.token() != token.index())
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

  Optional<List<Referent>> person(int sentence) {
    return here()
        .last(
            entry ->
                entry.subject()
                    && entry.sentence() >= sentence - Salience.REACH
                    && entry.referents().size() == 1
                    && entry.all(Salience::isPerson))
        .map(Entry::referents);
  }
}
