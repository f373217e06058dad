package org.entente.extract.clause;

import java.util.Optional;
import java.util.Set;
import org.entente.text.Token;

/// Mends how verbs of saying and what is said hang together.
final class SpeechRepair {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "add",
          "warn",
          "claim",
          "argue",
          "report",
          "state",
          "declare",
          "insist",
          "note",
          "explain",
          "ask",
          "reply",
          "respond",
          "confirm",
          "deny",
          "admit",
          "acknowledge",
          "suggest",
          "stress",
          "complain",
          "allege",
          "write",
          "conclude",
          "recall",
          "assert",
          "caution",
          "predict",
          "maintain",
          "remark",
          "comment",
          "show",
          "find",
          "reveal",
          "indicate",
          "testify",
          "inform",
          "promise",
          "pledge",
          "vow");

  private SpeechRepair() {}

  /// "said in a statement that the loan was repaid", "confirmed on Monday that two were freed": a
  /// clause with "that" that hangs as an adverbial on the verb of saying, or on a noun between, is
  /// what is said.
  static void clauseWithThat(Parse parse, Token clause) {
    if (!clause.relation().matches("advcl|acl|relcl|ccomp|xcomp|dep") || clause.isRoot()) {
      return;
    }
    Optional<Token> that =
        parse
            .children(clause.index(), "mark")
            .filter(mark -> mark.lemma().equals("that") && mark.index() < clause.index())
            .findFirst();
    if (that.isEmpty()) {
      return;
    }
    Token verb = parse.token(clause.head());
    boolean within = verb.isNoun();
    for (int steps = 0; verb.isNoun() && !verb.isRoot() && steps < 2; steps++) {
      Token preposition = parse.token(verb.head());
      if (!verb.relation().equals("pobj") || preposition.isRoot()) {
        return;
      }
      verb = parse.token(preposition.head());
    }
    boolean says = verb.isVerb() && SAYING.contains(verb.lemma()) && verb.index() < clause.index();
    boolean mends = within || clause.relation().equals("advcl");
    if (says && mends && !parse.has(verb.index(), "ccomp")) {
      parse.set(clause.index(), verb.index(), "ccomp");
    }
  }

  /// "The bridge, the mayor said, would be closed", "Rebels attacked Goma, the army said": a verb
  /// of saying after a comma that hangs on the verb of what is said governs it.
  static void parenthesis(Parse parse, Token saying) {
    if (!saying.relation().matches("parataxis|conj|advcl|dep|ccomp")
        || saying.isRoot()
        || !SAYING.contains(saying.lemma())
        || !saying.tag().matches("VB[DZP]")
        || parse.has(saying.index(), "ccomp|xcomp|mark|cc")) {
      return;
    }
    Token said = parse.token(saying.head());
    if (!said.isVerb()
        || parse.has(said.index(), "cc")
        || !followsMark(parse, parse.first(saying.index()))
        || !hasSpeaker(parse, saying)) {
      return;
    }
    int head = said.head();
    String relation = said.relation();
    parse.set(saying.index(), head, relation);
    parse.set(said.index(), saying.index(), "ccomp");
  }

  /// Whether the phrase that begins at `first` stands after a comma or a quotation.
  private static boolean followsMark(Parse parse, int first) {
    return first > 0
        && (parse.token(first).tag().equals(",") || parse.token(first - 1).tag().matches(",|''"));
  }

  /// The subject before the verb, or the name or noun that follows an inverted one.
  private static boolean hasSpeaker(Parse parse, Token saying) {
    if (parse.has(saying.index(), "nsubj")) {
      return true;
    }
    Optional<Token> inverted =
        parse
            .children(saying.index(), "dobj|attr|npadvmod|oprd")
            .filter(noun -> noun.isNoun() && noun.index() > saying.index())
            .findFirst();
    inverted.ifPresent(noun -> parse.set(noun.index(), saying.index(), "nsubj"));
    return inverted.isPresent();
  }
}
