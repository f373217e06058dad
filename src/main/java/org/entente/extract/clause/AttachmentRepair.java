package org.entente.extract.clause;

import java.util.Optional;
import java.util.Set;
import org.entente.text.Token;

/// Hangs on their verb or noun what the parser hangs elsewhere.
final class AttachmentRepair {

  private static final Set<String> CIRCUMSTANCES =
      Set.of("during", "in", "at", "on", "after", "before", "over");

  private static final Set<String> BOTH = Set.of("after", "before", "since", "until", "as");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "decade");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northwards",
          "southwards");

  private AttachmentRepair() {}

  /// "after thousands of people marched": a word that may begin a clause or a phrase is taken for
  /// the second, and its noun leaves the verb that follows without a subject.
  static void clauseAsPhrase(Parse parse, Token word) {
    if (!word.relation().equals("prep") || word.isRoot() || !BOTH.contains(word.lemma())) {
      return;
    }
    Optional<Token> noun = parse.children(word.index(), "pobj").filter(Token::isNoun).findFirst();
    if (noun.isEmpty()) {
      return;
    }
    int next = parse.last(noun.get().index()) + 1;
    Optional<Token> verb = finiteFrom(parse, next);
    if (verb.isEmpty()) {
      return;
    }
    parse.set(verb.get().index(), word.head(), "advcl");
    parse.set(noun.get().index(), verb.get().index(), "nsubj");
    parse.set(word.index(), verb.get().index(), "mark");
  }

  /// The verb without subject or conjunction whose words begin at `first`.
  private static Optional<Token> finiteFrom(Parse parse, int first) {
    for (int at = first; at < Math.min(parse.size(), first + 3); at++) {
      Token verb = parse.token(at);
      if (verb.tag().matches("VBD|VBZ|VBP")
          && verb.relation().matches("advcl|ccomp|dep|conj")
          && !parse.has(at, "nsubj|nsubjpass|mark|cc")
          && parse.first(at) == first) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /// "Over the years Chad and Sudan have quarrelled": the subject is taken for another name of the
  /// time before it.
  static void subjectAfterTime(Parse parse, Token subject) {
    if (!subject.relation().equals("appos") || subject.isRoot() || !subject.isNoun()) {
      return;
    }
    Token time = parse.token(subject.head());
    if (!time.relation().equals("pobj") || !TIMES.contains(time.lemma())) {
      return;
    }
    int verb = parse.token(time.head()).head();
    boolean before = verb > subject.index() && parse.token(verb).isVerb();
    if (before && !parse.has(verb, "nsubj|nsubjpass|csubj")) {
      boolean passive = parse.has(verb, "auxpass");
      parse.set(subject.index(), verb, passive ? "nsubjpass" : "nsubj");
    }
  }

  /// "raids on the Orkney islands early Sunday morning": the time after a name is taken for the
  /// noun that the name modifies.
  static void timeAsNoun(Parse parse, Token time) {
    if (!TIMES.contains(time.lemma())
        || !time.relation().matches("pobj|dobj")
        || time.isRoot()
        || time.tag().equals("CD")) {
      return;
    }
    Optional<Token> name =
        parse
            .children(time.index(), "nmod|compound")
            .filter(child -> child.tag().startsWith("NNP") && !TIMES.contains(child.lemma()))
            .filter(child -> child.index() < time.index())
            .findFirst();
    boolean apart =
        name.isPresent()
            && parse
                .children(time.index())
                .anyMatch(
                    child ->
                        child.index() > name.get().index()
                            && child.index() < time.index()
                            && (TIMES.contains(child.lemma())
                                || child.lemma().matches("last|late|early|this|next")));
    if (!apart) {
      return;
    }
    int head = time.head();
    parse.set(name.get().index(), head, time.relation());
    Token verb = parse.token(head);
    while (!verb.isRoot() && !verb.isVerb()) {
      verb = parse.token(verb.head());
    }
    parse.set(time.index(), verb.index(), "npadvmod");
    for (Token child : parse.children(time.index()).toList()) {
      if (child.index() < name.get().index()) {
        parse.set(child.index(), name.get().index(), child.relation());
      }
    }
  }

  /// "adopted the resolution and called on the army to leave": nouns and finite verbs are not
  /// coordinated, so the verb goes with the verb above.
  static void verbBesideNoun(Parse parse, Token verb) {
    if (!verb.tag().matches("VBD|VBN|VBZ|VBP")
        || !verb.relation().equals("conj")
        || verb.isRoot()
        || !parse.token(verb.head()).isNoun()
        || parse.has(verb.index(), "nsubj|nsubjpass|auxpass")) {
      return;
    }
    Token noun = parse.token(verb.head());
    Token above = noun;
    while (!above.isRoot() && !above.isVerb()) {
      above = parse.token(above.head());
    }
    Optional<Token> and =
        parse
            .children(noun.index(), "cc")
            .filter(cc -> cc.index() > noun.index() && cc.index() < verb.index())
            .reduce((_, later) -> later);
    if (!above.isVerb() || above.index() > noun.index() || and.isEmpty()) {
      return;
    }
    parse.set(verb.index(), above.index(), "conj");
    parse.set(and.get().index(), above.index(), "cc");
  }

  /// "a checkpoint north of the town": the direction is taken for the noun that the checkpoint only
  /// describes.
  static void directionAsNoun(Parse parse, Token direction) {
    int at = direction.index();
    if (!DIRECTIONS.contains(direction.lemma())
        || direction.isRoot()
        || at == 0
        || parse.children(at, "prep").noneMatch(of -> of.lemma().equals("of"))) {
      return;
    }
    Token noun = parse.token(at - 1);
    if (!noun.isNoun() || noun.head() != at || !noun.relation().matches("compound|nmod")) {
      return;
    }
    int head = direction.head();
    parse.set(noun.index(), head, direction.relation());
    parse.set(at, noun.index(), "advmod");
    for (Token child : parse.children(at).toList()) {
      if (child.index() < noun.index()) {
        parse.set(child.index(), noun.index(), child.relation());
      }
    }
  }

  /// "Japan is once again sending ships": words between make the parser hang the subject on the
  /// auxiliary; it is the verb's.
  static void subjectOfAuxiliary(Parse parse, Token subject) {
    if (!subject.relation().matches("nsubj|nsubjpass|advmod|neg") || subject.isRoot()) {
      return;
    }
    Token auxiliary = parse.token(subject.head());
    if (auxiliary.relation().matches("aux|auxpass") && !auxiliary.isRoot()) {
      parse.set(subject.index(), auxiliary.head(), subject.relation());
    }
  }

  /// "received his counterpart, Jane Doe, at the airport": a person's name between commas is taken
  /// for an adverbial of the verb; it names the noun before the comma.
  static void nameAsAdverbial(Parse parse, Token name) {
    if (!name.relation().matches("npadvmod|dep")
        || name.isRoot()
        || !name.tag().startsWith("NNP")
        || !parse.isPerson(name.index())) {
      return;
    }
    int first = parse.first(name.index());
    int last = first - 2;
    if (last < 0 || !parse.token(first - 1).form().equals(",") || !parse.token(last).isNoun()) {
      return;
    }
    Token noun = parse.token(last);
    while (!noun.isRoot() && noun.head() != name.head()) {
      noun = parse.token(noun.head());
    }
    if (!noun.isRoot() && noun.isNoun()) {
      parse.set(name.index(), noun.index(), "appos");
    }
  }

  /// "Smith during the meeting had said": a phrase of time or place that hangs on a person's name
  /// belongs to what the person does.
  static void circumstanceOfPerson(Parse parse, Token preposition) {
    if (!preposition.relation().equals("prep")
        || preposition.isRoot()
        || !CIRCUMSTANCES.contains(preposition.lemma())
        || !(parse.isPerson(preposition.head()) || isDuring(parse, preposition))) {
      return;
    }
    int above = parse.token(preposition.head()).head();
    while (above >= 0 && !parse.token(above).isVerb()) {
      above = parse.token(above).head();
    }
    if (above >= 0) {
      parse.set(preposition.index(), above, "prep");
    }
  }

  private static boolean isDuring(Parse parse, Token preposition) {
    return preposition.lemma().equals("during")
        && parse.token(preposition.head()).tag().matches("NNP|PRP");
  }

  /// "between A and B, which has tested …": a relative clause in the singular that begins after the
  /// last of several conjuncts describes that one.
  static void relativeOfLastConjunct(Parse parse, Token verb) {
    int at = verb.index();
    if (!verb.relation().equals("relcl") || verb.isRoot() || isPlural(parse, verb)) {
      return;
    }
    int last = verb.head();
    Optional<Token> next = nounConjunct(parse, last, at);
    while (next.isPresent()) {
      last = next.get().index();
      next = nounConjunct(parse, last, at);
    }
    boolean single = parse.token(last).tag().matches("NN|NNP|NNPS");
    if (last != verb.head() && single) {
      parse.set(at, last, "relcl");
    }
  }

  private static Optional<Token> nounConjunct(Parse parse, int noun, int before) {
    return parse
        .children(noun, "conj")
        .filter(child -> child.isNoun() && child.index() > noun && child.index() < before)
        .reduce((_, later) -> later);
  }

  private static boolean isPlural(Parse parse, Token verb) {
    return verb.tag().equals("VBP")
        || parse
            .children(verb.index(), "aux.*")
            .anyMatch(child -> child.form().matches("are|were|have"));
  }
}
