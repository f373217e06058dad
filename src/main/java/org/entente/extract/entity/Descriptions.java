package org.entente.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.entity.Salience.Entry;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.MentionKind;
import org.entente.text.Token;

/// Whom a bare description means, one with nothing that tells which: "the country" is the country
/// named last, "the ministry" the body named last that is one by its name, "the company" the only
/// one that was just named.
final class Descriptions {

  private static final Set<String> ONE_STATE = Set.of("country", "nation");
  private static final Map<String, Set<String>> REALMS =
      Map.of(
          "kingdom",
          Set.of(
              "SAU", "JOR", "MAR", "THA", "GBR", "NLD", "BEL", "ESP", "SWE", "NOR", "DNK", "BHR",
              "LSO", "SWZ", "TON", "KHM", "BTN"),
          "sultanate",
          Set.of("OMN", "BRN"),
          "emirate",
          Set.of("QAT", "KWT"));

  /// Words for bodies whose name need not hold them, and of what type they must be.
  private static final Map<String, Set<EntityType>> LOOSE =
      Map.of(
          "bloc", Set.of(EntityType.INTERNATIONAL_ORGANIZATION),
          "alliance", Set.of(EntityType.INTERNATIONAL_ORGANIZATION),
          "organisation", Set.of(EntityType.INTERNATIONAL_ORGANIZATION, EntityType.ORGANIZATION),
          "organization", Set.of(EntityType.INTERNATIONAL_ORGANIZATION, EntityType.ORGANIZATION),
          "company", Set.of(EntityType.ORGANIZATION),
          "firm", Set.of(EntityType.ORGANIZATION),
          "airline", Set.of(EntityType.ORGANIZATION));

  private final Draft draft;
  private final RoleNouns roles;
  private final Discourse discourse;

  Descriptions(Draft draft, RoleNouns roles, Discourse discourse) {
    this.draft = draft;
    this.roles = roles;
    this.discourse = discourse;
  }

  Optional<List<Referent>> described(int sentence, Token token) {
    if (!token.tag().equals("NN") || !isBare(sentence, token)) {
      return Optional.empty();
    }
    String lemma = token.lemma();
    if (ONE_STATE.contains(lemma)) {
      return lastCountry(sentence, _ -> true);
    }
    if (REALMS.containsKey(lemma)) {
      return lastCountry(sentence, REALMS.getOrDefault(lemma, Set.of())::contains);
    }
    return roles.isBody(lemma) || LOOSE.containsKey(lemma)
        ? sameName(lemma).or(() -> only(sentence, LOOSE.getOrDefault(lemma, Set.of())))
        : Optional.empty();
  }

  /// The named body whose name holds the word and that was spoken of last.
  private Optional<List<Referent>> sameName(String lemma) {
    return discourse
        .here()
        .last(
            entry ->
                entry.referents().size() == 1
                    && entry.all(it -> !it.entity().local() || isNamed(it))
                    && entry.all(it -> isBody(it.type()) && holds(it, lemma)))
        .map(Entry::referents);
  }

  private boolean isNamed(Referent referent) {
    return draft.ledger.entity(referent.entity()).mentions().stream()
        .anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  private boolean holds(Referent referent, String lemma) {
    String label = draft.ledger.entity(referent.entity()).label().toLowerCase(Locale.ROOT);
    return List.of(label.split("[ -]", -1)).contains(lemma);
  }

  private static boolean isBody(EntityType type) {
    return switch (type) {
      case ORGANIZATION, GOVERNMENT_BODY, INTERNATIONAL_ORGANIZATION -> true;
      case COUNTRY, PERSON, PLACE, OFFICE, ACTOR, WEAPON, TOPIC -> false;
    };
  }

  /// The only body of such a type that has been named lately.
  private Optional<List<Referent>> only(int sentence, Set<EntityType> types) {
    List<Entry> named =
        discourse
            .here()
            .all(
                entry ->
                    entry.sentence() >= sentence - Salience.REACH
                        && entry.referents().size() == 1
                        && entry.all(it -> types.contains(it.type()) && !it.entity().local()));
    long distinct =
        named.stream().map(entry -> entry.referents().getFirst().entity()).distinct().count();
    return distinct == 1 ? Optional.of(named.getLast().referents()) : Optional.empty();
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

  private Optional<List<Referent>> lastCountry(int sentence, Predicate<String> code) {
    return discourse
        .here()
        .last(
            entry ->
                entry.sentence() >= sentence - Salience.REACH
                    && entry.referents().size() == 1
                    && entry.all(it -> it.type() == EntityType.COUNTRY)
                    && entry.all(it -> draft.ledger.iso(it.entity()).filter(code).isPresent()))
        .map(Entry::referents);
  }
}
