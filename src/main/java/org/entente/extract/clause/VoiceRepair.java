package org.entente.extract.clause;

import java.util.Optional;
import org.entente.text.Token;

/// Mends participles that are taken for past tenses and the reverse, and subjects of the wrong
/// voice.
final class VoiceRepair {

  private VoiceRepair() {}

  /// "was hit by a missile": a `prep` "by" under a passive verb is its agent.
  static void agentOfPassive(Parse parse, Token by) {
    if (!by.lemma().equals("by") || !by.relation().equals("prep") || by.isRoot()) {
      return;
    }
    boolean passive =
        parse.token(by.head()).tag().equals("VBN") && parse.has(by.head(), "auxpass|nsubjpass");
    if (passive && parse.has(by.index(), "pobj")) {
      parse.set(by.index(), by.head(), "agent");
    }
  }

  /// "police had detained several suspects": a participle before a noun is taken for its modifier;
  /// but what has an auxiliary and a subject is the verb, and the noun its object.
  static void verbAsModifier(Parse parse, Token verb) {
    if (!verb.tag().matches("VB[NDG]") || !verb.relation().matches("nmod|amod") || verb.isRoot()) {
      return;
    }
    Token noun = parse.token(verb.head());
    if (noun.index() < verb.index()
        || !parse.has(verb.index(), "nsubj")
        || !parse.has(verb.index(), "aux")
        || parse.has(verb.index(), "dobj")) {
      return;
    }
    parse.set(verb.index(), noun.head(), noun.relation());
    parse.set(noun.index(), verb.index(), "dobj");
  }

  /// "The group released ten hostages.": a past tense that is taken for a participle leaves the
  /// sentence without a verb, or a verb of saying with two subjects; but a passive participle has
  /// no object, so it is the verb.
  static void participleForPast(Parse parse, Token verb) {
    if (!verb.relation().equals("acl") || !verb.tag().matches("VBN|VBD") || verb.isRoot()) {
      return;
    }
    Token top = parse.token(verb.head());
    while (top.relation().equals("pobj")) {
      top =
          parse.token(
              parse.token(top.head()).isRoot() ? top.head() : parse.token(top.head()).head());
    }
    if (!top.isNoun() || top.index() > verb.index() || !parse.has(verb.index(), "dobj")) {
      return;
    }
    Token subject = top;
    if (subject.isRoot()) {
      parse.set(verb.index(), -1, "root");
      parse.set(subject.index(), verb.index(), "nsubj");
    } else if (subject.relation().equals("nsubj")
        && subject.head() > verb.index()
        && parse
            .children(subject.head(), "nsubj")
            .anyMatch(other -> other.index() > verb.index())) {
      parse.set(verb.index(), -1, "root");
      int said = subject.head();
      parse.set(subject.index(), verb.index(), "nsubj");
      parse.set(verb.index(), said, "ccomp");
    }
  }

  /// "called the president": a subject of the passive and no auxiliary of it is the subject of the
  /// active; what then seems to be its attribute is the object.
  static void subjectOfActive(Parse parse, Token subject) {
    if (!subject.relation().equals("nsubjpass") || subject.isRoot()) {
      return;
    }
    Token verb = parse.token(subject.head());
    if (!verb.tag().matches("VBD|VBZ|VBP")
        || subject.index() > verb.index()
        || parse.has(verb.index(), "auxpass|agent|dobj")) {
      return;
    }
    Optional<Token> object =
        parse
            .children(verb.index(), "oprd|attr")
            .filter(noun -> noun.isNoun() && noun.index() > verb.index())
            .findFirst();
    if (object.isPresent()) {
      parse.set(subject.index(), verb.index(), "nsubj");
      parse.set(object.get().index(), verb.index(), "dobj");
    }
  }

  /// "offered to mediate": a verb that the tagger takes for a noun, though "to" is its auxiliary.
  static void infinitiveAsNoun(Parse parse, Token verb) {
    if (verb.tag().matches("NN|JJ")
        && parse
            .children(verb.index(), "aux")
            .anyMatch(to -> to.lemma().equals("to") && to.index() == verb.index() - 1)) {
      parse.retag(verb.index(), "VB");
    }
  }

  /// "North Korea test-fired a missile": the name before a hyphenated verb is its subject, not a
  /// modifier of the verb's first part.
  static void subjectOfHyphenated(Parse parse, Token first) {
    if (!first.relation().equals("npadvmod")
        || first.isRoot()
        || first.index() + 2 != first.head()) {
      return;
    }
    Token verb = parse.token(first.head());
    if (!parse.token(first.index() + 1).tag().equals("HYPH")
        || !verb.tag().matches("VBN|VBD")
        || parse.has(verb.index(), "nsubj|nsubjpass|auxpass")
        || !parse.has(verb.index(), "dobj")) {
      return;
    }
    parse
        .children(first.index(), "compound|nmod")
        .filter(name -> name.tag().startsWith("NNP"))
        .reduce((_, last) -> last)
        .ifPresent(name -> parse.set(name.index(), verb.index(), "nsubj"));
  }
}
