package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.entity.Salience.Entry;
import org.entente.text.Token;

/// Reads off the tree how salient a word makes whom it refers to: as subject, of a main clause,
/// together with those coordinated with it.
final class EntryReader {

  private static final Set<String> PREMODIFIERS = Set.of("compound", "nmod", "nn", "amod");
  private static final int MOST_CONJUNCTS = 6;

  private final Draft draft;

  EntryReader(Draft draft) {
    this.draft = draft;
  }

  /// Empty for a word within a longer name or phrase, and for one that refers to nobody unless it
  /// is the subject: then the entry is one without referents, a thing.
  Optional<Entry> read(int sentence, Token token) {
    List<Referent> own = draft.at(sentence, token.index());
    if (own.isEmpty() && Salience.isSubject(token) && token.isNoun()) {
      boolean things = token.tag().endsWith("S");
      return Optional.of(
          new Entry(sentence, token.index(), true, isMain(sentence, token), things, List.of()));
    }
    if (own.isEmpty() || isPossessivePronoun(token) || isInsideAnother(sentence, token, own)) {
      return Optional.empty();
    }
    List<Referent> all = withConjuncts(sentence, token, own);
    boolean subject = Salience.isSubject(token);
    boolean plural = all.size() > 1 || token.tag().endsWith("NS") || token.tag().equals("NNPS");
    boolean main = subject && isMain(sentence, token);
    return Optional.of(new Entry(sentence, token.index(), subject, main, plural, List.copyOf(all)));
  }

  /// Whether the token's verb is the sentence's, or coordinated with it.
  private boolean isMain(int sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 6 && !at.isRoot(); steps++) {
      at = draft.token(sentence, at.head());
      if (!at.isRoot() && !at.relation().equals("conj")) {
        return false;
      }
    }
    return at.isRoot();
  }

  private static boolean isPossessivePronoun(Token token) {
    return token.tag().equals("PRP$") || token.tag().startsWith("W");
  }

  /// Words within a longer name or title, and those that only modify a noun.
  private boolean isInsideAnother(int sentence, Token token, List<Referent> own) {
    Referent first = own.getFirst();
    if (token.index() + 1 < first.end() && first.head() != token.index()) {
      return true;
    }
    return PREMODIFIERS.contains(token.relation())
        && !token.isRoot()
        && token.head() > token.index()
        && draft.token(sentence, token.head()).isNoun();
  }

  private List<Referent> withConjuncts(int sentence, Token token, List<Referent> own) {
    List<Referent> all = new ArrayList<>(own);
    int at = token.index();
    for (int steps = 0; at >= 0 && steps < MOST_CONJUNCTS; steps++) {
      int next = -1;
      for (int child : draft.phrases.tree(sentence).children(at)) {
        if (child > at && draft.token(sentence, child).relation().equals("conj")) {
          for (Referent referent : draft.at(sentence, child)) {
            if (all.stream().noneMatch(it -> it.entity().equals(referent.entity()))) {
              all.add(referent);
            }
          }
          next = child;
        }
      }
      at = next;
    }
    return all;
  }
}
