package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.entity.Salience.Entry;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.MentionKind;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Says whom pronouns and bare descriptions mean, only where a simple rule is safe: "the two" and
/// "both sides" are the pair named last, "the country" the country named last, "it" and "they" the
/// subject before. What no rule is safe for stays without a referent.
final class Coreference {

  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "csubj");
  private static final Set<String> STATES =
      Set.of(
          "country",
          "nation",
          "side",
          "state",
          "government",
          "power",
          "party",
          "neighbor",
          "neighbour",
          "superpower",
          "capital",
          "ally",
          "rival");
  private static final Set<String> ONE_STATE = Set.of("country", "nation");
  private static final Set<String> PREMODIFIERS = Set.of("compound", "nmod", "nn", "amod");
  private static final Set<String> EXPLETIVE_VERBS = Set.of("be", "seem", "appear", "rain", "take");
  private static final int REACH = 3;

  private final Draft draft;
  private final RoleNouns roles;
  private final Salience outside = new Salience();
  private Salience quoted = new Salience();
  private boolean inQuote;

  Coreference(Draft draft, RoleNouns roles) {
    this.draft = draft;
    this.roles = roles;
  }

  void resolve() {
    int paragraph = -1;
    for (Sentence sentence : draft.phrases.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        inQuote = false;
      }
      for (Token token : sentence.tokens()) {
        quote(token);
        resolve(sentence.index(), token);
        note(sentence.index(), token);
      }
    }
  }

  private void quote(Token token) {
    if (token.form().equals("“") || token.form().equals("``")) {
      open(true);
    } else if (token.form().equals("”") || token.form().equals("''")) {
      open(false);
    } else if (token.form().equals("\"")) {
      open(!inQuote);
    }
  }

  private void open(boolean quote) {
    if (quote && !inQuote) {
      quoted = new Salience();
    }
    inQuote = quote;
  }

  private Salience here() {
    return inQuote ? quoted : outside;
  }

  // What is noted

  private void note(int sentence, Token token) {
    List<Referent> own = draft.at(sentence, token.index());
    if (own.isEmpty() || isPossessivePronoun(token) || isInsideAnother(sentence, token, own)) {
      return;
    }
    List<Referent> all = new ArrayList<>(own);
    conjuncts(sentence, token, all);
    boolean subject = SUBJECT.contains(token.relation());
    boolean plural = all.size() > 1 || token.tag().endsWith("NS") || token.tag().equals("NNPS");
    boolean main = subject && isMain(sentence, token);
    here().add(new Entry(sentence, token.index(), subject, main, plural, List.copyOf(all)));
  }

  /// Whether the token's verb is the sentence's, or coordinated with it.
  private boolean isMain(int sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 6 && !at.isRoot(); steps++) {
      at = draft.token(sentence, at.head());
      if (!at.isRoot() && !at.relation().equals("conj")) {
        return false;
      }
    }
    return at.isRoot();
  }

  private static boolean isPossessivePronoun(Token token) {
    return token.tag().equals("PRP$") || token.tag().startsWith("W");
  }

  /// Words within a longer name or title, and those that only modify a noun.
  private boolean isInsideAnother(int sentence, Token token, List<Referent> own) {
    Referent first = own.getFirst();
    if (token.index() + 1 < first.end() && first.head() != token.index()) {
      return true;
    }
    return PREMODIFIERS.contains(token.relation())
        && !token.isRoot()
        && token.head() > token.index()
        && draft.token(sentence, token.head()).isNoun();
  }

  private void conjuncts(int sentence, Token token, List<Referent> all) {
    int at = token.index();
    for (int steps = 0; steps < 6; steps++) {
      int next = -1;
      for (int child : draft.phrases.tree(sentence).children(at)) {
        if (child > at && draft.token(sentence, child).relation().equals("conj")) {
          for (Referent referent : draft.at(sentence, child)) {
            if (all.stream().noneMatch(it -> it.entity().equals(referent.entity()))) {
              all.add(referent);
            }
          }
          next = child;
        }
      }
      if (next < 0) {
        return;
      }
      at = next;
    }
  }

  // What is resolved

  private void resolve(int sentence, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    Optional<List<Referent>> paired = pairNoun(sentence, token);
    if (paired.isEmpty() && !draft.at(sentence, token.index()).isEmpty()) {
      return;
    }
    Optional<List<Referent>> found =
        paired.isPresent()
            ? paired
            : switch (form) {
              case "it" -> it(sentence, token);
              case "its" -> its(sentence, token);
              case "they", "their", "them" -> they(sentence);
              case "he", "she", "his", "her", "him" -> person(sentence);
              case "two" -> two(sentence, token);
              case "both" ->
                  SUBJECT.contains(token.relation()) ? pair(sentence, _ -> true) : none();
              case "which", "who", "that" -> relative(sentence, token);
              default -> described(sentence, token);
            };
    found.ifPresent(
        referents -> {
          boolean noun = token.isNoun();
          Phrase phrase =
              noun
                  ? draft.phrases.bare(sentence, token.index())
                  : draft.phrases.of(sentence, token.index(), token.index() + 1);
          MentionKind kind = noun || form.equals("two") ? MentionKind.NOMINAL : MentionKind.PRONOUN;
          draft.put(sentence, token.index(), draft.referAgain(referents, phrase, kind));
          if (token.relation().equals("poss") && !token.isRoot() && referents.size() == 1) {
            belong(sentence, token.head(), referents.getFirst());
          }
        });
  }

  /// "its representatives" are of the country that "its" means.
  private void belong(int sentence, int noun, Referent owner) {
    Optional<String> iso = draft.ledger.iso(owner.entity());
    for (Referent referent : draft.at(sentence, noun)) {
      if (referent.entity().local()) {
        draft.ledger.belongsTo(referent.entity(), iso);
      }
    }
  }

  private static Optional<List<Referent>> none() {
    return Optional.empty();
  }

  private static boolean isBody(Referent referent) {
    return switch (referent.type()) {
      case COUNTRY, ORGANIZATION, GOVERNMENT_BODY, INTERNATIONAL_ORGANIZATION -> true;
      case PERSON, PLACE, OFFICE, ACTOR, WEAPON, TOPIC -> false;
    };
  }

  private static boolean isPerson(Referent referent) {
    return referent.type() == EntityType.PERSON;
  }

  /// The subject before, if it is one country or body.
  private Optional<List<Referent>> it(int sentence, Token token) {
    if (token.relation().equals("expl") || isExpletive(sentence, token)) {
      return none();
    }
    boolean subject = SUBJECT.contains(token.relation());
    Predicate<Entry> near =
        entry ->
            entry.subject()
                && entry.sentence() >= sentence - (subject ? 1 : 0)
                && !isArgumentOfSame(entry, sentence, token);
    return here()
        .first(near.and(Entry::main).and(entry -> !subject && entry.sentence() == sentence))
        .or(() -> here().last(near))
        .filter(entry -> entry.referents().size() == 1 && entry.all(Coreference::isBody))
        .map(Entry::referents);
  }

  /// "it was wrong to …", "it is time that …".
  private boolean isExpletive(int sentence, Token token) {
    if (token.isRoot() || !SUBJECT.contains(token.relation())) {
      return false;
    }
    Token verb = draft.token(sentence, token.head());
    if (!EXPLETIVE_VERBS.contains(verb.lemma())) {
      return false;
    }
    for (int child : draft.phrases.tree(sentence).children(verb.index())) {
      String relation = draft.token(sentence, child).relation();
      if (Set.of("acomp", "attr", "oprd", "xcomp", "ccomp").contains(relation)) {
        return true;
      }
    }
    return false;
  }

  /// An object is not its own verb's subject.
  private boolean isArgumentOfSame(Entry entry, int sentence, Token token) {
    return entry.sentence() == sentence
        && !token.isRoot()
        && draft.token(sentence, entry.token()).head() == token.head()
        && !SUBJECT.contains(token.relation());
  }

  /// The country or body named last in the sentence, or else the subject before.
  private Optional<List<Referent>> its(int sentence, Token token) {
    return here()
        .last(
            entry ->
                entry.all(Coreference::isBody)
                    && entry.referents().size() == 1
                    && (entry.sentence() == sentence
                        || (entry.subject() && entry.sentence() == sentence - 1)))
        .filter(entry -> entry.token() != token.index())
        .map(Entry::referents);
  }

  /// The plural subject before: of this sentence, or else of a main clause before.
  private Optional<List<Referent>> they(int sentence) {
    Predicate<Entry> plural =
        entry -> entry.subject() && entry.plural() && entry.all(Referent::isActor);
    return here()
        .last(plural.and(entry -> entry.sentence() == sentence))
        .or(() -> here().last(plural.and(Entry::main).and(it -> it.sentence() >= sentence - REACH)))
        .map(Entry::referents);
  }

  private Optional<List<Referent>> person(int sentence) {
    return here()
        .last(
            entry ->
                entry.subject()
                    && entry.sentence() >= sentence - REACH
                    && entry.referents().size() == 1
                    && entry.all(Coreference::isPerson))
        .map(Entry::referents);
  }

  /// "the two" without a noun.
  private Optional<List<Referent>> two(int sentence, Token token) {
    int at = token.index();
    List<Token> tokens = draft.tokens(sentence);
    boolean determined = at > 0 && tokens.get(at - 1).form().equalsIgnoreCase("the");
    boolean alone =
        at + 1 >= tokens.size()
            || !(tokens.get(at + 1).isNoun()
                || tokens.get(at + 1).tag().startsWith("JJ")
                || tokens.get(at + 1).tag().equals("CD")
                || tokens.get(at + 1).tag().equals("HYPH"));
    return determined && alone ? pair(sentence, _ -> true) : none();
  }

  /// The pair of subjects before, or any pair of actors.
  private Optional<List<Referent>> pair(int sentence, Predicate<Entry> test) {
    Predicate<Entry> pair =
        entry ->
            entry.referents().size() == 2
                && entry.sentence() >= sentence - REACH
                && entry.all(Referent::isActor)
                && test.test(entry);
    return here()
        .last(pair.and(Entry::main))
        .or(() -> here().last(pair.and(Entry::subject)))
        .or(() -> here().last(pair))
        .or(() -> outside.last(pair.and(Entry::main)))
        .or(() -> outside.last(pair.and(Entry::subject)))
        .or(() -> outside.last(pair))
        .map(Entry::referents);
  }

  private Optional<List<Referent>> relative(int sentence, Token token) {
    if (!token.tag().startsWith("W") || token.isRoot()) {
      return none();
    }
    Token verb = draft.token(sentence, token.head());
    if (!verb.relation().equals("relcl") || verb.isRoot() || verb.head() > token.index()) {
      return none();
    }
    List<Referent> noun = draft.at(sentence, nearest(sentence, verb.head(), token.index()));
    return noun.isEmpty() ? none() : Optional.of(noun);
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

  private Optional<List<Referent>> described(int sentence, Token token) {
    if (!token.isNoun()) {
      return none();
    }
    String lemma = token.lemma();
    if (token.tag().equals("NN") && ONE_STATE.contains(lemma) && isBare(sentence, token)) {
      return lastCountry(sentence);
    }
    return none();
  }

  /// "the country", with nothing that tells which.
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
    return here()
        .last(
            entry ->
                entry.sentence() >= sentence - REACH
                    && entry.referents().size() == 1
                    && entry.all(it -> it.type() == EntityType.COUNTRY))
        .map(Entry::referents);
  }

  /// Whether the noun phrase is one of a pair: "both sides", "the two ministers".
  private boolean isPair(int sentence, Token noun) {
    List<Integer> children = draft.phrases.tree(sentence).children(noun.index());
    boolean both = false;
    boolean two = false;
    boolean the = false;
    for (int child : children) {
      if (child < noun.index()) {
        String form = draft.token(sentence, child).form().toLowerCase(Locale.ROOT);
        both |= form.equals("both");
        two |= form.equals("two");
        the |= form.equals("the") || form.equals("these");
        if (!Set.of("both", "two", "the", "these").contains(form)) {
          return false;
        }
      }
    }
    return both || (two && the);
  }

  /// Lets "both sides" and "the two countries" be the pair of countries, "the two ministers" the
  /// pair of persons.
  private Optional<List<Referent>> pairNoun(int sentence, Token noun) {
    if (!noun.tag().equals("NNS") || !isPair(sentence, noun)) {
      return none();
    }
    if (STATES.contains(noun.lemma())) {
      return pair(sentence, entry -> entry.all(it -> it.type() == EntityType.COUNTRY))
          .or(() -> pair(sentence, entry -> entry.all(Coreference::isBody)));
    }
    return roles.kind(noun.lemma()).filter(kind -> kind == RoleNouns.Kind.PERSON).isPresent()
            || draft.at(sentence, noun.index()).stream()
                .anyMatch(it -> it.type() == EntityType.ACTOR)
        ? pair(sentence, entry -> entry.all(Coreference::isPerson))
        : none();
  }
}
