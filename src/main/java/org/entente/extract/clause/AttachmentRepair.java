package org.entente.extract.clause;

import java.util.Optional;
import java.util.Set;
import org.entente.text.Token;

/// Hangs on their verb or noun what the parser hangs elsewhere.
final class AttachmentRepair {

  private static final Set<String> CIRCUMSTANCES =
      Set.of("during", "in", "at", "on", "after", "before", "over");

  private AttachmentRepair() {}

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
