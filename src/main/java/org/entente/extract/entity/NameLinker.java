package org.entente.extract.entity;

import java.util.List;
import java.util.Optional;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.gazetteer.Reading;
import org.entente.extract.gazetteer.Reading.Form;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.MentionKind;
import org.entente.text.Token;

/// Says for each spotted name which entity it is, known or new, and lets its tokens refer to it.
final class NameLinker {

  private final Draft draft;
  private final PersonNames persons;
  private final Bodies bodies;
  private final MetonymContext metonyms;

  NameLinker(Draft draft, PersonNames persons, Bodies bodies, MetonymContext metonyms) {
    this.draft = draft;
    this.persons = persons;
    this.bodies = bodies;
    this.metonyms = metonyms;
  }

  void link(int sentence, SpottedName name) {
    Phrase phrase = phrase(sentence, name);
    EntityId id =
        switch (name.kind()) {
          case KNOWN -> known(phrase, name);
          case PERSON -> person(phrase);
          case ORGANIZATION -> bodies.organization(phrase);
          case MINISTRY -> bodies.ministry(phrase, name);
          case PLACE -> place(phrase);
          case GROUP -> group(phrase);
        };
    Phrase whole = wholeOf(phrase, name);
    draft.put(phrase, List.of(draft.refer(id, whole, phrase, MentionKind.NAME)));
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
    return bodies.explained(phrase).orElseGet(() -> draft.open(choose(phrase, match)));
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

  private EntityId person(Phrase phrase) {
    List<String> words =
        draft.tokens(phrase.sentence()).subList(phrase.first(), phrase.end()).stream()
            .map(Token::form)
            .toList();
    String name = persons.fullest(phrase.sentence(), phrase.first(), words).replace(" - ", "-");
    EntityId id = EntityId.global("person/" + Slug.of(name));
    draft.ledger.open(id, EntityType.PERSON, name, Optional.empty());
    return id;
  }

  private EntityId place(Phrase phrase) {
    String words = draft.words(phrase);
    EntityId id = EntityId.global("place/" + Slug.of(words));
    draft.ledger.open(id, EntityType.PLACE, words, Optional.empty());
    return id;
  }

  private EntityId group(Phrase phrase) {
    String words = draft.words(phrase);
    EntityId id = EntityId.local("actor-" + Slug.of(words));
    draft.ledger.open(id, EntityType.ACTOR, words, Optional.empty());
    return id;
  }
}
