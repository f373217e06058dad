package org.entente.extract.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Mention;
import org.entente.extract.record.MentionKind;
import org.entente.text.Token;

/// Makes entities of noun phrases that name nobody: they mean something within their article only,
/// and the same words, a leading article aside, mean the same.
final class Nominals {

  private static final Set<String> LEADING = Set.of("DT", "PRP$", "PDT", "``", "''", ",", ":");

  /// The first letters of the Penn tags of nouns, verbs, adjectives and adverbs.
  private static final Set<String> CONTENT = Set.of("N", "V", "J", "R");

  private final Map<String, EntityId> topics = new HashMap<>();
  private final EntityLedger ledger;
  private final PhraseReader phrases;

  Nominals(EntityLedger ledger, PhraseReader phrases) {
    this.ledger = ledger;
    this.phrases = phrases;
  }

  Referent referent(EntityType type, Phrase phrase, Optional<String> iso) {
    String label = label(phrase);
    return referent(type, id(type, phrase, label), label, phrase, iso);
  }

  /// The same under another label than the phrase's words.
  Referent labelled(EntityType type, String label, Phrase phrase, Optional<String> iso) {
    return referent(type, EntityId.local(kind(type) + "-" + Slug.of(label)), label, phrase, iso);
  }

  private Referent referent(
      EntityType type, EntityId id, String label, Phrase phrase, Optional<String> iso) {
    ledger.open(id, type, label, iso);
    ledger.belongsTo(id, iso);
    ledger.mention(id, new Mention(phrase.span(), phrase.sentence(), MentionKind.NOMINAL));
    return new Referent(
        id,
        ledger.type(id),
        phrase.sentence(),
        phrase.span(),
        phrase.first(),
        phrase.end(),
        phrase.head(),
        MentionKind.NOMINAL);
  }

  /// Topics of the same content words are one: "work towards peace", "working toward the peace".
  private EntityId id(EntityType type, Phrase phrase, String label) {
    EntityId id = EntityId.local(kind(type) + "-" + Slug.of(label));
    String content = type == EntityType.TOPIC ? content(phrase) : "";
    return content.isEmpty() ? id : topics.computeIfAbsent(content, _ -> id);
  }

  private String content(Phrase phrase) {
    return IntStream.range(phrase.first(), phrase.end())
        .mapToObj(at -> token(phrase, at))
        .filter(token -> CONTENT.contains(token.tag().substring(0, 1)) || token.tag().equals("CD"))
        .map(Token::lemma)
        .collect(Collectors.joining(" "));
  }

  private static String kind(EntityType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, GOVERNMENT_BODY, INTERNATIONAL_ORGANIZATION, COUNTRY, ACTOR ->
          "actor";
      case PLACE, OFFICE, WEAPON, TOPIC -> type.name().toLowerCase(Locale.ROOT);
    };
  }

  /// The phrase's words with single spaces, without leading article, pronoun or quotation mark.
  private String label(Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.end() - 1 && LEADING.contains(token(phrase, first).tag())) {
      first++;
    }
    StringBuilder label = new StringBuilder();
    for (int at = first; at < phrase.end(); at++) {
      Token token = token(phrase, at);
      if (at > first && token(phrase, at - 1).span().end() < token.span().start()) {
        label.append(' ');
      }
      label.append(token.form());
    }
    return label.toString();
  }

  private Token token(Phrase phrase, int at) {
    return phrases.token(phrase.sentence(), at);
  }
}
