package org.entente.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.MentionKind;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Says whom pronouns and bare descriptions mean, only where a simple rule is safe: "the two" and
/// "both sides" are the pair named last, "the country" the country named last, "it" and "they" the
/// subject before. What no rule is safe for stays without a referent.
///
/// One walk over the text, word by word; what a word refers to is noted for those that follow.
final class Coreference {

  private final Draft draft;
  private final Discourse discourse = new Discourse();
  private final Genders genders;
  private final EntryReader entries;
  private final Pairs pairs;
  private final Pronouns pronouns;
  private final RelativePronouns relatives;
  private final Descriptions descriptions;

  Coreference(Draft draft, RoleNouns roles, Offices offices) {
    this.draft = draft;
    this.genders = new Genders(draft);
    this.entries = new EntryReader(draft);
    this.pairs = new Pairs(draft, roles, offices, discourse);
    this.pronouns = new Pronouns(draft, discourse, genders);
    this.relatives = new RelativePronouns(draft);
    this.descriptions = new Descriptions(draft, roles, discourse);
  }

  void resolve() {
    for (Sentence sentence : draft.phrases.sentences()) {
      discourse.enter(sentence.paragraph());
      for (Token token : sentence.tokens()) {
        discourse.pass(token);
        genders.note(sentence.index(), token);
        antecedents(sentence.index(), token)
            .ifPresent(referents -> link(sentence.index(), token, referents));
        entries.read(sentence.index(), token).ifPresent(discourse.here()::add);
      }
    }
  }

  private Optional<List<Referent>> antecedents(int sentence, Token token) {
    Optional<List<Referent>> paired = pairs.noun(sentence, token);
    if (paired.isPresent()) {
      return paired;
    }
    Optional<List<Referent>> described = descriptions.described(sentence, token);
    if (described.isPresent() || !draft.at(sentence, token.index()).isEmpty()) {
      return described;
    }
    return switch (lower(token)) {
      case "it" -> pronouns.it(sentence, token);
      case "its" -> pronouns.its(sentence);
      case "they", "their", "them" -> pronouns.they(sentence);
      case "he", "she", "his", "her", "him" -> pronouns.person(sentence, token);
      case "two" -> pairs.two(sentence, token);
      case "both" -> pairs.both(sentence, token);
      case "which", "who", "that" -> relatives.antecedent(sentence, token);
      default -> Optional.empty();
    };
  }

  private void link(int sentence, Token token, List<Referent> referents) {
    boolean noun = token.isNoun();
    Phrase phrase =
        noun
            ? draft.phrases.bare(sentence, token.index())
            : draft.phrases.of(sentence, token.index(), token.index() + 1);
    MentionKind kind =
        noun || lower(token).equals("two") ? MentionKind.NOMINAL : MentionKind.PRONOUN;
    draft.put(sentence, token.index(), draft.referAgain(referents, phrase, kind));
    if (referents.size() == 1 && kind == MentionKind.PRONOUN) {
      EntityId only = referents.getFirst().entity();
      Gender.ofPronoun(token.form()).ifPresent(gender -> genders.note(only, gender));
    }
    if (token.relation().equals("poss") && !token.isRoot() && referents.size() == 1) {
      belong(sentence, token.head(), referents.getFirst());
    }
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

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
