package org.entente.extract.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Relation;

/// What the tokens of one article refer to. Filled by [EntityFinder]; grows by what is asked for on
/// demand. Owned by the thread that maps the article.
public final class EntityIndex {

  private final EntityLedger ledger;
  private final List<List<List<Referent>>> referents;
  private final PhraseReader phrases;
  private final Nominals nominals;

  EntityIndex(EntityLedger ledger, List<List<List<Referent>>> referents, PhraseReader phrases) {
    this.ledger = ledger;
    this.referents = referents;
    this.phrases = phrases;
    this.nominals = new Nominals(ledger, phrases);
  }

  /// What the token refers to as part of a name, as head of a noun phrase or as a pronoun that is
  /// safely resolved: several for "the two", none for a noun that is neither actor nor place.
  /// Coordination is not followed: in "Russia and China" the token `Russia` is Russia alone.
  public List<Referent> referents(int sentence, int token) {
    return referents.get(sentence).get(token);
  }

  /// The actors among the referents; where there are none, the token's noun phrase as an actor that
  /// nothing else is known of. Empty for a token that is neither noun nor pronoun, and where it
  /// refers to something that cannot act.
  public List<Referent> actors(int sentence, int token) {
    List<Referent> known = referents(sentence, token);
    if (!known.isEmpty()) {
      return known.stream().filter(Referent::isActor).toList();
    }
    return phrases.isNominal(sentence, token)
        ? List.of(made(EntityType.ACTOR, phrases.core(sentence, token)))
        : List.of();
  }

  /// An entity of the given type for the noun phrase that `head` heads, with what depends on it to
  /// the right: a topic, a weapon. The same words, leading article aside, are the same entity.
  public Referent make(EntityType type, int sentence, int head) {
    return made(type, phrases.whole(sentence, head));
  }

  /// The same for the tokens from `first` to before `end`, which may be any words.
  public Referent make(EntityType type, int sentence, int first, int end) {
    return made(type, phrases.of(sentence, first, end));
  }

  private Referent made(EntityType type, Phrase phrase) {
    return nominals.referent(type, phrase, countryOf(phrase));
  }

  /// The country that the phrase names as modifier or possessor, if it is one only.
  private Optional<String> countryOf(Phrase phrase) {
    Set<String> codes = new TreeSet<>();
    for (int at = phrase.first(); at < phrase.head(); at++) {
      for (Referent referent : referents(phrase.sentence(), at)) {
        if (referent.type() == EntityType.COUNTRY) {
          ledger.iso(referent.entity()).ifPresent(codes::add);
        }
      }
    }
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }

  /// The ISO 3166-1 alpha-3 code and label of an entity that this index gave, and its mentions so
  /// far.
  public Entity entity(EntityId id) {
    return ledger.entity(id);
  }

  /// All named entities, and of the others those in `used`, in order of first mention.
  public List<Entity> entities(Collection<EntityId> used) {
    return ledger.entities(Set.copyOf(used));
  }

  /// What titles and appositions tell, in text order.
  public List<Relation> relations() {
    return ledger.relations();
  }
}
