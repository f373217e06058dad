package org.entente.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extract.entity.RoleNouns.Kind;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.MentionKind;
import org.entente.text.Token;

/// Lets noun phrases without a name of their own refer: "Peruvian officials", "the Peruvian
/// government", "dozens of protesters", "the minister".
final class NominalReader {

  private static final Set<String> PREMODIFIERS = Set.of("compound", "nmod", "nn", "amod");
  private static final Set<String> COREFERENT =
      Set.of("country", "nation", "state", "side", "power");

  private final Draft draft;
  private final RoleNouns roles;
  private final Offices offices;
  private final CountryReader countries;
  private final Distribution distributed;

  NominalReader(Draft draft, RoleNouns roles, Offices offices) {
    this.draft = draft;
    this.roles = roles;
    this.offices = offices;
    this.countries = new CountryReader(draft);
    this.distributed = new Distribution(draft, offices);
  }

  /// @param titles the sentence's titles
  void read(int sentence, List<GazetteerMatch> titles) {
    for (Token token : draft.tokens(sentence)) {
      if (!token.isNoun() || isPremodifier(sentence, token)) {
        continue;
      }
      List<Referent> known = draft.at(sentence, token.index());
      if (known.isEmpty()) {
        titles.stream()
            .filter(it -> it.first() <= token.index() && token.index() < it.end())
            .findFirst()
            .ifPresentOrElse(title -> office(sentence, token, title), () -> role(sentence, token));
      } else if (people(sentence, token).isPresent()) {
        put(sentence, token, arePeople(token) ? EntityType.ACTOR : EntityType.PERSON);
      }
    }
  }

  private boolean isPremodifier(int sentence, Token token) {
    return PREMODIFIERS.contains(token.relation())
        && !token.isRoot()
        && token.head() > token.index()
        && draft.token(sentence, token.head()).isNoun();
  }

  private static boolean isPlural(Token token) {
    return token.tag().endsWith("S");
  }

  /// "three Peruvians", "a Frenchman": people of the country, not the country.
  private Optional<Referent> people(int sentence, Token token) {
    return draft.at(sentence, token.index()).stream()
        .filter(it -> it.type() == EntityType.COUNTRY && it.end() == token.index() + 1)
        .filter(_ -> arePeople(token) || isOnePerson(sentence, token))
        .filter(
            it ->
                draft.gazetteer.entry(it.entity()).stream()
                    .flatMap(entry -> entry.adjectives().stream())
                    .anyMatch(word -> word.endsWith(token.form())))
        .findFirst();
  }

  private static boolean arePeople(Token token) {
    return token.form().endsWith("s") || token.form().endsWith("men");
  }

  /// "a Peruvian", "the Frenchman"; but "the French" may be their state.
  private boolean isOnePerson(int sentence, Token token) {
    return token.form().endsWith("man")
        || draft.phrases.tree(sentence).children(token.index()).stream()
            .anyMatch(child -> draft.token(sentence, child).lemma().matches("an?|one|another"));
  }

  private void office(int sentence, Token token, GazetteerMatch title) {
    if (isPlural(token)) {
      boolean post = Offices.isHeldByOne(title.readings().getFirst().entry());
      if (!(post ? distributed.office(sentence, token) : distributed.group(sentence, token))) {
        put(sentence, token, EntityType.ACTOR);
      }
      return;
    }
    Phrase core = draft.phrases.core(sentence, token.index());
    String last = token.form().toLowerCase(Locale.ROOT);
    Optional<EntityId> body = countries.named(core).map(Referent::entity);
    boolean definite = isDefinite(core) || body.isPresent();
    Optional<EntityId> holder =
        definite ? offices.holder(last, body, sentence, title.first()) : Optional.empty();
    if (holder.isPresent()) {
      Referent referent = draft.refer(holder.get(), core, core, MentionKind.NOMINAL);
      fill(core, List.of(referent));
    } else {
      put(sentence, token, EntityType.PERSON);
    }
  }

  private void role(int sentence, Token token) {
    Kind kind = roles.kind(token.lemma()).orElse(null);
    if (kind == null) {
      return;
    }
    switch (kind) {
      case STATE -> state(sentence, token);
      case GOVERNMENT -> put(sentence, token, EntityType.GOVERNMENT_BODY);
      case ORGANIZATION -> put(sentence, token, EntityType.ORGANIZATION);
      case PERSON -> {
        if (!isPlural(token)) {
          put(sentence, token, EntityType.PERSON);
        } else if (!distributed.group(sentence, token)) {
          put(sentence, token, EntityType.ACTOR);
        }
      }
      case GROUP -> {
        if (!COREFERENT.contains(token.lemma()) || isPlural(token)) {
          put(sentence, token, EntityType.ACTOR);
        }
      }
      case PART -> part(sentence, token);
      case PLACE -> {}
    }
  }

  private void state(int sentence, Token token) {
    Phrase core = draft.phrases.core(sentence, token.index());
    Optional<Referent> country = countries.named(core);
    if (country.isPresent()) {
      fill(core, List.of(draft.refer(country.get().entity(), core, core, MentionKind.NOMINAL)));
    } else if (!COREFERENT.contains(token.lemma())) {
      put(sentence, token, EntityType.GOVERNMENT_BODY);
    } else if (isPlural(token) && token.relation().startsWith("nsubj")) {
      // "both sides", where it is not known whose
      put(sentence, token, EntityType.ACTOR);
    }
  }

  /// "dozens of protesters": whoever the phrase after "of" names. Numbers that do something and
  /// tell nobody else are people: "thousands marched".
  private void part(int sentence, Token token) {
    Phrase core = draft.phrases.core(sentence, token.index());
    boolean bare =
        IntStream.range(token.index() + 1, core.end())
            .mapToObj(at -> draft.token(sentence, at))
            .noneMatch(of -> of.isNoun() && roles.kind(of.lemma()).orElse(null) != Kind.PART);
    if (bare && isPlural(token) && token.relation().startsWith("nsubj")) {
      put(sentence, token, EntityType.ACTOR);
      return;
    }
    for (int at = token.index() + 2; at < core.end(); at++) {
      Token of = draft.token(sentence, at);
      if (of.isNoun() && !isPremodifier(sentence, of) && roles.kind(of.lemma()).isPresent()) {
        put(sentence, token, EntityType.ACTOR);
        return;
      }
    }
  }

  private void put(int sentence, Token token, EntityType type) {
    Phrase core = draft.phrases.core(sentence, token.index());
    Optional<EntityId> named = apposed(sentence, token, type);
    if (named.isPresent()) {
      draft.ledger.belongsTo(named.get(), countries.iso(core));
      fill(core, List.of(draft.refer(named.get(), core, core, MentionKind.NOMINAL)));
      return;
    }
    Optional<String> iso =
        people(sentence, token)
            .flatMap(it -> draft.ledger.iso(it.entity()))
            .or(() -> countries.iso(core));
    fill(core, List.of(draft.nominals.referent(type, core, iso)));
  }

  /// Whom the name beside the phrase names: "the climber, N.," and "N., a climber,".
  private Optional<EntityId> apposed(int sentence, Token noun, EntityType type) {
    if (isPlural(noun)) {
      return Optional.empty();
    }
    Optional<Integer> governor =
        noun.relation().equals("appos") && !noun.isRoot()
            ? Optional.of(noun.head())
            : Optional.empty();
    return governor
        .or(() -> nameBehindComma(sentence, noun.index()))
        .or(
            () ->
                draft.phrases.tree(sentence).children(noun.index()).stream()
                    .filter(at -> draft.token(sentence, at).relation().equals("appos"))
                    .findFirst())
        .flatMap(at -> draft.at(sentence, at).stream().findFirst())
        .filter(it -> it.kind() == MentionKind.NAME && it.type() == type)
        .map(Referent::entity);
  }

  /// The name after the next comma, whatever the parse takes it for.
  private Optional<Integer> nameBehindComma(int sentence, int noun) {
    List<Token> tokens = draft.tokens(sentence);
    if (noun + 2 >= tokens.size() || !tokens.get(noun + 1).form().equals(",")) {
      return Optional.empty();
    }
    return draft.at(sentence, noun + 2).stream()
        .filter(it -> it.kind() == MentionKind.NAME && it.first() == noun + 2)
        .filter(it -> it.end() < tokens.size() && tokens.get(it.end()).form().matches("[,.]"))
        .map(_ -> noun + 2)
        .findFirst();
  }

  /// Only the head and words that refer to nothing else: in "Peruvian officials" the adjective
  /// stays the country.
  private void fill(Phrase core, List<Referent> referents) {
    draft.put(core.sentence(), core.head(), referents);
  }

  private boolean isDefinite(Phrase core) {
    Token first = draft.token(core.sentence(), core.first());
    return first.lemma().equals("the") || first.tag().equals("POS");
  }
}
