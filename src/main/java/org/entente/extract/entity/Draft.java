package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Mention;
import org.entente.extract.record.MentionKind;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// One article at work: its phrases, the entities found so far, and what its tokens refer to.
final class Draft {

  final Gazetteer gazetteer;
  final String text;
  final PhraseReader phrases;
  final EntityLedger ledger = new EntityLedger();
  final Nominals nominals;
  final List<List<List<Referent>>> referents = new ArrayList<>();

  Draft(Gazetteer gazetteer, String text, PhraseReader phrases) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.phrases = phrases;
    this.nominals = new Nominals(ledger, phrases);
    for (Sentence sentence : phrases.sentences()) {
      List<List<Referent>> row = new ArrayList<>();
      sentence.tokens().forEach(_ -> row.add(List.of()));
      referents.add(row);
    }
  }

  List<Referent> at(int sentence, int token) {
    return referents.get(sentence).get(token);
  }

  Token token(int sentence, int token) {
    return phrases.token(sentence, token);
  }

  List<Token> tokens(int sentence) {
    return phrases.sentences().get(sentence).tokens();
  }

  /// The phrase's words as the text spells them, with single spaces.
  String words(Phrase phrase) {
    return phrase.span().in(text).replaceAll("\\s+", " ");
  }

  /// Opens what the gazetteer knows.
  EntityId open(GazetteerEntry entry) {
    ledger.open(entry.id(), entry.type(), entry.label(), entry.iso());
    return entry.id();
  }

  /// Lets the tokens of the phrase refer to what is given.
  void put(Phrase phrase, List<Referent> found) {
    for (int at = phrase.first(); at < phrase.end(); at++) {
      put(phrase.sentence(), at, found);
    }
  }

  void put(int sentence, int token, List<Referent> found) {
    referents.get(sentence).set(token, found);
  }

  /// A reference to an entity that is open already, noted as a mention of `mention`'s words.
  ///
  /// @param phrase the whole noun phrase
  Referent refer(EntityId id, Phrase phrase, Phrase mention, MentionKind kind) {
    ledger.mention(id, new Mention(mention.span(), mention.sentence(), kind));
    return new Referent(
        id,
        ledger.type(id),
        phrase.sentence(),
        phrase.span(),
        phrase.first(),
        phrase.end(),
        phrase.head(),
        kind);
  }

  /// Further words for what other references refer to: "the two", "it".
  List<Referent> referAgain(List<Referent> earlier, Phrase phrase, MentionKind kind) {
    return earlier.stream()
        .map(Referent::entity)
        .distinct()
        .map(id -> refer(id, phrase, phrase, kind))
        .toList();
  }
}
