package org.entente.extract.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.text.Token;

/// Mends sentences whose verb the parser takes for something else, or something else for a verb.
final class PredicateRepair {

  /// Verbs without a passive: their participle after a noun is a past tense.
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "rally",
          "march",
          "protest",
          "demonstrate",
          "gather",
          "assemble",
          "clash",
          "flee",
          "withdraw",
          "retreat",
          "surrender",
          "arrive",
          "meet",
          "riot",
          "agree",
          "resign",
          "travel",
          "collapse",
          "erupt",
          "defect",
          "apologize",
          "apologise",
          "retaliate",
          "shuttle",
          "negotiate",
          "converge",
          "confer",
          "cooperate",
          "collaborate",
          "rebel",
          "revolt",
          "mutiny",
          "complain");

  /// Verbs whose object does what their infinitive says.
  private static final Set<String> CONTROL =
      Set.of(
          "press",
          "push",
          "pressure",
          "pressurise",
          "pressurize",
          "lobby",
          "urge",
          "ask",
          "beg",
          "order",
          "tell",
          "instruct",
          "warn",
          "force",
          "compel",
          "encourage",
          "persuade",
          "convince",
          "invite",
          "exhort",
          "implore",
          "oblige",
          "command",
          "challenge",
          "direct",
          "petition",
          "beseech",
          "prod",
          "nudge",
          "summon",
          "permit",
          "allow",
          "authorise",
          "authorize",
          "enable");

  /// Nouns that stand after "to" without an article.
  private static final Set<String> BARE =
      Set.of("court", "task", "trial", "jail", "war", "market", "hospital", "school", "church");

  private PredicateRepair() {}

  /// "The junta imposed martial law.": a past tense is taken for a participle that modifies its
  /// object, and what stands before it for a further modifier. A sentence has a verb.
  static void verbAmongModifiers(Parse parse, Token verb) {
    int at = verb.index();
    if (!verb.tag().matches("VBN|VBD")
        || !verb.relation().matches("nmod|amod")
        || verb.isRoot()
        || at == 0
        || verb.head() < at
        || hasPredicate(parse)) {
      return;
    }
    Token subject = parse.token(at - 1);
    Token object = parse.token(verb.head());
    if (!subject.isNoun() || subject.head() != object.index() || !object.isNoun()) {
      return;
    }
    Optional<Token> top = Optional.of(subject);
    if (!object.isRoot()) {
      Token above = parse.token(object.head());
      top = parse.head(above).filter(Token::isRoot).filter(Token::isNoun);
      if (!object.relation().equals("pobj") || top.isEmpty()) {
        return;
      }
    }
    for (Token child : parse.children(object.index()).toList()) {
      if (child.index() < subject.index()) {
        parse.set(child.index(), subject.index(), child.relation());
      }
    }
    int above = object.head();
    boolean behind = !object.isRoot();
    parse.set(at, -1, "root");
    parse.set(object.index(), at, "dobj");
    parse.set(subject.index(), behind ? above : at, behind ? "pobj" : "nsubj");
    if (behind) {
      parse.set(top.get().index(), at, "nsubj");
    }
  }

  /// "Tens of thousands marched through Lima.": a verb that has no passive cannot be the participle
  /// of the noun before it, where the sentence has no other.
  static void pastOfIntransitive(Parse parse, Token verb) {
    if (!verb.relation().equals("acl")
        || !verb.tag().matches("VBN|VBD")
        || verb.isRoot()
        || !INTRANSITIVE.contains(verb.lemma())
        || hasPredicate(parse)) {
      return;
    }
    Token top = parse.token(verb.head());
    while (!top.isRoot() && top.relation().matches("pobj|prep")) {
      top = parse.token(top.head());
    }
    if (top.isRoot() && top.isNoun() && top.index() < verb.index()) {
      parse.set(verb.index(), -1, "root");
      parse.set(top.index(), verb.index(), "nsubj");
    }
  }

  /// "say troops mistreated prisoners": a past tense cannot modify a noun; what it seems to modify
  /// is its object, and the noun before it its subject.
  static void clauseAsApposition(Parse parse, Token verb) {
    int at = verb.index();
    if (!verb.tag().equals("VBD") || !verb.relation().matches("nmod|amod") || verb.isRoot()) {
      return;
    }
    Token object = parse.token(verb.head());
    if (at == 0 || object.index() < at || !object.relation().equals("appos") || object.isRoot()) {
      return;
    }
    Token subject = parse.token(object.head());
    Optional<Token> matrix = parse.head(subject).filter(Token::isVerb);
    if (subject.index() != at - 1
        || !subject.relation().equals("dobj")
        || matrix.isEmpty()
        || parse.has(at, "nsubj|nsubjpass|dobj")) {
      return;
    }
    parse.set(at, matrix.get().index(), "ccomp");
    parse.set(object.index(), at, "dobj");
    parse.set(subject.index(), at, "nsubj");
  }

  /// Whether any word is tagged as a finite verb that governs the sentence.
  private static boolean hasPredicate(Parse parse) {
    Predicate<Token> finite =
        token ->
            token.tag().matches("VBZ|VBP|MD")
                || (token.tag().equals("VBD") && !token.relation().matches("nmod|amod|acl"))
                || (token.isVerb() && token.isRoot());
    return parse.size() < 3
        || !parse.token(parse.size() - 1).tag().equals(".")
        || parse.tokens().anyMatch(finite);
  }

  /// "Fighting erupted between …": a noun in "-ing" before a finite verb is taken for a verb with
  /// that as its object.
  static void nounAsGerund(Parse parse, Token noun) {
    int at = noun.index();
    if (!noun.tag().equals("VBG") || at + 1 >= parse.size()) {
      return;
    }
    Token verb = parse.token(at + 1);
    if (verb.head() != at
        || !verb.tag().matches("VBD|VBZ|VBP")
        || !verb.relation().matches("dobj|ccomp|dep|xcomp")
        || parse.has(verb.index(), "nsubj|nsubjpass")) {
      return;
    }
    parse.set(verb.index(), noun.head(), noun.relation());
    parse.set(at, verb.index(), "nsubj");
    parse.retag(at, "NN", noun.form().toLowerCase(Locale.ROOT));
    for (Token child : parse.children(at).toList()) {
      if (child.index() > verb.index()) {
        parse.set(child.index(), verb.index(), child.relation());
      }
    }
  }

  /// "will press Peru to open its ports": the infinitive after the object of such a verb is what
  /// the object is to do, not why the subject does it.
  static void infinitiveOfControl(Parse parse, Token infinitive) {
    if (!infinitive.tag().equals("VB")
        || !infinitive.relation().equals("advcl")
        || infinitive.isRoot()
        || infinitive.head() > infinitive.index()
        || !CONTROL.contains(parse.token(infinitive.head()).lemma())) {
      return;
    }
    Optional<Token> object =
        parse.children(infinitive.head(), "dobj").filter(Token::isNoun).findFirst();
    boolean next =
        object.isPresent()
            && parse
                .children(infinitive.index(), "aux")
                .anyMatch(
                    to ->
                        to.tag().equals("TO")
                            && to.index() == parse.last(object.get().index()) + 1);
    if (next) {
      parse.set(infinitive.index(), infinitive.head(), "xcomp");
    }
  }

  /// "turned away a delegation", "sent back the migrants": an adverb of direction right after its
  /// verb makes one predicate with it.
  static void directionAsAdverb(Parse parse, Token adverb) {
    if (adverb.relation().equals("advmod")
        && adverb.lemma().matches("away|back|together|apart|aside|forth")
        && !adverb.isRoot()
        && adverb.head() == adverb.index() - 1
        && parse.token(adverb.head()).isVerb()
        && parse.children(adverb.index()).findAny().isEmpty()) {
      parse.set(adverb.index(), adverb.head(), "prt");
    }
  }

  /// "took the firm to court": a noun without article after "to" is taken for an infinitive, one
  /// without an object.
  static void nounAsInfinitive(Parse parse, Token noun) {
    int at = noun.index();
    if (!noun.tag().equals("VB")
        || !BARE.contains(noun.form())
        || noun.isRoot()
        || at == 0
        || !parse.token(at - 1).tag().equals("TO")
        || parse.token(at - 1).head() != at
        || parse.has(at, "dobj|agent|auxpass")) {
      return;
    }
    int verb = noun.head();
    if (!parse.token(verb).isVerb() || verb > at) {
      return;
    }
    for (Token child : parse.children(at, "prep|advcl|npadvmod|advmod").toList()) {
      parse.set(child.index(), verb, child.relation());
    }
    parse.set(at - 1, verb, "prep");
    parse.set(at, at - 1, "pobj");
    parse.retag(at, "NN", noun.form());
  }
}
