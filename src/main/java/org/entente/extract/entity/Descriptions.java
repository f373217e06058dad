package org.entente.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.entity.Salience.Entry;
import org.entente.extract.record.EntityType;
import org.entente.text.Token;

/// Whom a bare description means, one with nothing that tells which: "the country" is the country
/// named last.
final class Descriptions {

  private static final Set<String> ONE_STATE = Set.of("country", "nation");

  private final Draft draft;
  private final Discourse discourse;

  Descriptions(Draft draft, Discourse discourse) {
    this.draft = draft;
    this.discourse = discourse;
  }

  Optional<List<Referent>> described(int sentence, Token token) {
    return token.tag().equals("NN") && ONE_STATE.contains(token.lemma()) && isBare(sentence, token)
        ? lastCountry(sentence)
        : Optional.empty();
  }

  private boolean isBare(int sentence, Token token) {
    List<Integer> children = draft.phrases.tree(sentence).children(token.index());
    boolean determined = false;
    for (int child : children) {
      Token at = draft.token(sentence, child);
      if (child < token.index()) {
        if (!at.lemma().equals("the")) {
          return false;
        }
        determined = true;
      } else if (at.relation().equals("relcl") || at.lemma().equals("of")) {
        return false;
      }
    }
    return determined;
  }

  private Optional<List<Referent>> lastCountry(int sentence) {
    return discourse
        .here()
        .last(
            entry ->
                entry.sentence() >= sentence - Salience.REACH
                    && entry.referents().size() == 1
                    && entry.all(it -> it.type() == EntityType.COUNTRY))
        .map(Entry::referents);
  }
}
