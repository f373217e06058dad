package org.entente.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.gazetteer.Reading;
import org.entente.extract.gazetteer.Reading.Form;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Mention;
import org.entente.extract.record.MentionKind;
import org.entente.extract.record.Relation;
import org.entente.extract.record.RelationType;
import org.entente.text.Token;

/// Says for each spotted name which entity it is, known or new, and lets its tokens refer to it.
final class NameLinker {

  private final Draft draft;
  private final PersonNames persons;
  private final RoleNouns roles;
  private final MetonymContext metonyms;

  /// What an acronym in brackets stands for in this article.
  private final Map<String, EntityId> acronyms = new HashMap<>();

  NameLinker(Draft draft, PersonNames persons, RoleNouns roles, MetonymContext metonyms) {
    this.draft = draft;
    this.persons = persons;
    this.roles = roles;
    this.metonyms = metonyms;
  }

  void link(int sentence, SpottedName name) {
    Phrase phrase = phrase(sentence, name);
    EntityId id =
        switch (name.kind()) {
          case KNOWN -> known(phrase, name);
          case PERSON -> person(phrase);
          case ORGANIZATION -> organization(phrase);
          case PLACE -> place(phrase);
          case GROUP -> group(phrase);
        };
    Phrase whole = wholeOf(phrase, name);
    draft.put(phrase, List.of(draft.refer(id, whole, phrase, MentionKind.NAME)));
    acronym(phrase, id);
  }

  private Phrase phrase(int sentence, SpottedName name) {
    return draft.phrases.of(sentence, name.first(), name.end());
  }

  /// A name that heads a noun phrase is mentioned with its modifiers: "eastern Ukraine".
  private Phrase wholeOf(Phrase name, SpottedName spotted) {
    Phrase core = draft.phrases.bare(name.sentence(), name.head());
    boolean wider = core.first() < name.first() && core.end() <= name.end();
    return wider && spotted.kind() != SpottedName.Kind.PERSON
        ? draft.phrases.phrase(name.sentence(), core.first(), name.end(), name.head())
        : name;
  }

  private EntityId known(Phrase phrase, SpottedName name) {
    GazetteerMatch match = name.match().orElseThrow();
    String words = words(phrase);
    if (phrase.end() - phrase.first() == 1 && acronyms.containsKey(words)) {
      return acronyms.get(words);
    }
    return open(choose(phrase, match));
  }

  /// Of a seat of government the place or the government; else the likeliest reading.
  private GazetteerEntry choose(Phrase phrase, GazetteerMatch match) {
    Optional<Reading> metonym = match.as(Form.METONYM);
    Optional<Reading> named = match.as(Form.NAME);
    if (metonym.isPresent() && named.isPresent()) {
      boolean actor = metonyms.isActor(draft.phrases, phrase);
      return (actor ? metonym : named).get().entry();
    }
    return match.readings().getFirst().entry();
  }

  EntityId open(GazetteerEntry entry) {
    draft.ledger.open(entry.id(), entry.type(), entry.label(), entry.iso());
    return entry.id();
  }

  private EntityId person(Phrase phrase) {
    List<String> words =
        draft.tokens(phrase.sentence()).subList(phrase.first(), phrase.end()).stream()
            .map(Token::form)
            .toList();
    String name = persons.fullest(phrase.sentence(), phrase.first(), words);
    EntityId id = EntityId.global("person/" + Slug.of(name));
    draft.ledger.open(id, EntityType.PERSON, name, Optional.empty());
    return id;
  }

  private EntityId organization(Phrase phrase) {
    String words = words(phrase);
    EntityId acronym = acronyms.get(words);
    if (acronym != null) {
      return acronym;
    }
    Token last = draft.token(phrase.sentence(), phrase.end() - 1);
    Optional<GazetteerEntry> country = countryIn(phrase);
    boolean organ =
        roles.kind(last.lemma()).filter(kind -> kind == RoleNouns.Kind.GOVERNMENT).isPresent();
    EntityId id = EntityId.global("organization/" + Slug.of(words));
    draft.ledger.open(
        id,
        organ ? EntityType.GOVERNMENT_BODY : EntityType.ORGANIZATION,
        words,
        organ ? country.flatMap(GazetteerEntry::iso) : Optional.empty());
    if (organ && country.isPresent()) {
      draft.ledger.relate(
          new Relation(
              id,
              RelationType.PART_OF,
              open(country.get()),
              new Mention(phrase.span(), phrase.sentence(), MentionKind.NAME)));
    }
    return id;
  }

  /// The country whose name or adjective begins an organ's name.
  private Optional<GazetteerEntry> countryIn(Phrase phrase) {
    StringBuilder start = new StringBuilder();
    for (int at = phrase.first(); at < phrase.end() - 1 && at < phrase.first() + 3; at++) {
      start.append(draft.token(phrase.sentence(), at).form());
      Optional<GazetteerEntry> found =
          draft.gazetteer.readings(start.toString()).stream()
              .map(Reading::entry)
              .filter(entry -> entry.type() == EntityType.COUNTRY)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private EntityId place(Phrase phrase) {
    String words = words(phrase);
    EntityId id = EntityId.global("place/" + Slug.of(words));
    draft.ledger.open(id, EntityType.PLACE, words, Optional.empty());
    return id;
  }

  private EntityId group(Phrase phrase) {
    String words = words(phrase);
    EntityId id = EntityId.local("actor-" + Slug.of(words));
    draft.ledger.open(id, EntityType.ACTOR, words, Optional.empty());
    return id;
  }

  /// "the Joint Trade Commission (JTC)": the acronym is the same from here on.
  private void acronym(Phrase phrase, EntityId id) {
    List<Token> tokens = draft.tokens(phrase.sentence());
    int at = phrase.end();
    if (at + 2 < tokens.size()
        && isBracket(tokens.get(at), "(")
        && isBracket(tokens.get(at + 2), ")")) {
      String letters = tokens.get(at + 1).form();
      if (isInitials(letters, tokens.subList(phrase.first(), phrase.end()))) {
        acronyms.put(letters, id);
      }
    }
  }

  private static boolean isBracket(Token token, String bracket) {
    return token.form().equals(bracket);
  }

  private static boolean isInitials(String acronym, List<Token> words) {
    StringBuilder initials = new StringBuilder();
    words.stream()
        .filter(NameSpotter::isCapital)
        .forEach(word -> initials.appendCodePoint(word.form().codePointAt(0)));
    String capitals = acronym.replace(".", "");
    return capitals.length() > 1 && capitals.contentEquals(initials);
  }

  private String words(Phrase phrase) {
    return phrase.span().in(draft.text).replaceAll("\\s+", " ");
  }
}
