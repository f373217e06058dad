package org.entente.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.gazetteer.Reading;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Mention;
import org.entente.extract.record.MentionKind;
import org.entente.extract.record.Relation;
import org.entente.extract.record.RelationType;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Says which entity the name of a body is that the gazetteer does not list: by the acronym that
/// the article explains, as the ministry of a country, or else as a new one.
final class Bodies {

  private final Draft draft;
  private final RoleNouns roles;
  private final Acronyms acronyms;
  private final Ministries ministries;

  Bodies(Draft draft, RoleNouns roles, Acronyms acronyms, Ministries ministries) {
    this.draft = draft;
    this.roles = roles;
    this.acronyms = acronyms;
    this.ministries = ministries;
  }

  /// What the article explains the phrase to stand for, if it is an acronym.
  Optional<EntityId> explained(Phrase phrase) {
    return phrase.end() - phrase.first() > 1
        ? Optional.empty()
        : acronyms.longForm(draft.words(phrase)).map(this::longForm);
  }

  private EntityId longForm(Acronyms.LongForm form) {
    SpottedName name = form.name();
    Phrase phrase = draft.phrases.of(form.sentence(), name.first(), name.end());
    return switch (name.kind()) {
      case KNOWN -> draft.open(name.match().orElseThrow().readings().getFirst().entry());
      case MINISTRY -> ministry(phrase, name);
      case ORGANIZATION, PERSON, PLACE, GROUP -> named(phrase);
    };
  }

  EntityId organization(Phrase phrase) {
    return explained(phrase).orElseGet(() -> named(phrase));
  }

  private EntityId named(Phrase phrase) {
    String words = draft.words(phrase);
    Optional<GazetteerEntry> country = country(phrase);
    boolean organ = isOrgan(phrase);
    EntityId id = EntityId.global("organization/" + Slug.of(words));
    draft.ledger.open(
        id,
        organ ? EntityType.GOVERNMENT_BODY : EntityType.ORGANIZATION,
        words,
        country.flatMap(GazetteerEntry::iso));
    if (organ) {
      country.ifPresent(it -> isPartOf(id, it, phrase));
    }
    return id;
  }

  /// Whether the name's head is the word for an organ of a state: "Air Force", "Court of Audit".
  private boolean isOrgan(Phrase phrase) {
    int head = phrase.end() - 1;
    for (int at = phrase.first() + 1; at < phrase.end(); at++) {
      String form = draft.token(phrase.sentence(), at).form();
      if (form.equals("of") || form.equals("for") || form.equals("on")) {
        head = at - 1;
        break;
      }
    }
    return roles
        .kind(draft.token(phrase.sentence(), head).lemma())
        .filter(kind -> kind == RoleNouns.Kind.GOVERNMENT)
        .isPresent();
  }

  private void isPartOf(EntityId organ, GazetteerEntry country, Phrase phrase) {
    draft.ledger.relate(
        new Relation(
            organ,
            RelationType.PART_OF,
            draft.open(country),
            new Mention(phrase.span(), phrase.sentence(), MentionKind.NAME)));
  }

  /// The country whose name or adjective begins the name, or stands at its end behind "of".
  private Optional<GazetteerEntry> country(Phrase phrase) {
    StringBuilder start = new StringBuilder();
    for (int at = phrase.first(); at < phrase.end() - 1 && at < phrase.first() + 3; at++) {
      start.append(draft.token(phrase.sentence(), at).form());
      Optional<GazetteerEntry> found = country(start.toString());
      if (found.isPresent()) {
        return found;
      }
    }
    StringBuilder end = new StringBuilder();
    for (int at = phrase.end() - 1; at > phrase.first() + 1; at--) {
      Token token = draft.token(phrase.sentence(), at);
      if (token.form().equals("of")) {
        return country(end.toString());
      }
      end.insert(0, token.tag().equals("DT") ? "" : token.form());
    }
    return Optional.empty();
  }

  private Optional<GazetteerEntry> country(String words) {
    return draft.gazetteer.readings(words).stream()
        .filter(reading -> reading.form() != Reading.Form.METONYM)
        .map(Reading::entry)
        .filter(entry -> entry.type() == EntityType.COUNTRY)
        .findFirst();
  }

  /// A ministry of a known country is the same in every article; without one it means something in
  /// this article only.
  EntityId ministry(Phrase phrase, SpottedName name) {
    Sentence sentence = draft.phrases.sentences().get(phrase.sentence());
    Ministry ministry = ministries.ministry(sentence, name);
    Optional<GazetteerEntry> known = ministries.entry(ministry);
    if (known.isPresent()) {
      return draft.open(known.get());
    }
    String portfolio = Slug.of(ministry.portfolio());
    if (ministry.country().isEmpty()) {
      EntityId id = EntityId.local("actor-" + portfolio + "-ministry");
      draft.ledger.open(id, EntityType.GOVERNMENT_BODY, draft.words(phrase), Optional.empty());
      return id;
    }
    GazetteerEntry country = ministry.country().get();
    String iso = country.iso().orElse("").toLowerCase(Locale.ROOT);
    EntityId id = EntityId.global("organization/" + portfolio + "-ministry-" + iso);
    draft.ledger.open(id, EntityType.GOVERNMENT_BODY, label(ministry, country), country.iso());
    isPartOf(id, country, phrase);
    return id;
  }

  private static String label(Ministry ministry, GazetteerEntry country) {
    List<String> adjectives = country.adjectives();
    String of = adjectives.isEmpty() ? country.label() : adjectives.getFirst();
    return of + " " + ministry.title() + " Ministry";
  }
}
