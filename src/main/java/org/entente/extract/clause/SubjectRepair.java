package org.entente.extract.clause;

import java.util.Optional;
import org.entente.text.Token;

/// Mends subjects that are taken for something else.
final class SubjectRepair {

  private SubjectRepair() {}

  /// "After talks with the Peruvian president, the Greek premier praised …": between the comma of
  /// an opening phrase and a verb without subject stands its subject, not another name of what
  /// ended the phrase.
  static void subjectAsApposition(Parse parse, Token subject) {
    if (!subject.relation().equals("appos") || subject.isRoot() || !subject.isNoun()) {
      return;
    }
    int first = parse.first(subject.index());
    int next = parse.last(subject.index()) + 1;
    if (first == 0 || !parse.token(first - 1).form().equals(",") || next >= parse.size()) {
      return;
    }
    Token word = parse.token(next);
    int verb = word.relation().startsWith("aux") ? word.head() : next;
    if (verb <= subject.index()
        || !word.tag().matches("VBD|VBZ|VBP|MD")
        || !parse.token(verb).isVerb()
        || !parse.governs(verb, subject.head())
        || parse.has(verb, "nsubj|nsubjpass|csubj")) {
      return;
    }
    parse.set(subject.index(), verb, parse.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
  }

  /// "The rebels and the army agreed": what joins two subjects is taken to join the first to the
  /// verb. A noun and a verb are never joined.
  static void firstOfTwo(Parse parse, Token verb) {
    if (!verb.isVerb() || !verb.relation().equals("conj") || verb.isRoot()) {
      return;
    }
    Token first = parse.token(verb.head());
    Optional<Token> and =
        parse
            .children(first.index(), "cc")
            .filter(word -> word.index() > first.index() && word.index() < verb.index())
            .findFirst();
    Optional<Token> second =
        parse.children(verb.index(), "nsubj|nsubjpass").filter(Token::isNoun).findFirst();
    if (!first.isNoun()
        || first.index() > verb.index()
        || and.isEmpty()
        || second.isEmpty()
        || parse.has(first.index(), "nsubj|cop")
        || parse.first(second.get().index()) != and.get().index() + 1) {
      return;
    }
    parse.set(verb.index(), first.head(), first.relation());
    parse.set(first.index(), verb.index(), second.get().relation());
    parse.set(second.get().index(), first.index(), "conj");
  }
}
