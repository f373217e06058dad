package org.entente.extract.entity;

import java.util.List;
import java.util.Optional;
import org.entente.text.Token;

/// Whom "which", "who" and "that" mean at the start of a relative clause: the noun that the clause
/// hangs on.
final class RelativePronouns {

  private final Draft draft;

  RelativePronouns(Draft draft) {
    this.draft = draft;
  }

  Optional<List<Referent>> antecedent(int sentence, Token token) {
    if (!token.tag().startsWith("W") || token.isRoot()) {
      return Optional.empty();
    }
    Token verb = draft.token(sentence, token.head());
    if (!verb.relation().equals("relcl") || verb.isRoot() || verb.head() > token.index()) {
      return Optional.empty();
    }
    List<Referent> noun = draft.at(sentence, nearest(sentence, verb.head(), token.index()));
    return noun.isEmpty() ? Optional.empty() : Optional.of(noun);
  }

  /// Parsers hang "A and B, which …" on A: of a coordination the member next to the pronoun is
  /// meant.
  private int nearest(int sentence, int noun, int pronoun) {
    int best = noun;
    int at = noun;
    while (at >= 0) {
      int next = -1;
      for (int child : draft.phrases.tree(sentence).children(at)) {
        if (child > at
            && child < pronoun
            && draft.token(sentence, child).relation().equals("conj")
            && draft.token(sentence, child).isNoun()) {
          next = child;
        }
      }
      best = next >= 0 ? next : best;
      at = next;
    }
    return best;
  }
}
