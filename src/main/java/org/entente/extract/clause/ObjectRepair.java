package org.entente.extract.clause;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Token;

/// Mends objects that are taken for the subject of a verb that follows them.
final class ObjectRepair {

  /// Verbs with particles that are never followed by what the particle would govern.
  private static final Map<String, Set<String>> PARTICLES =
      Map.of(
          "hand", Set.of("over", "back", "out"),
          "turn", Set.of("over"),
          "call", Set.of("off"),
          "carry", Set.of("out"),
          "give", Set.of("up", "back"),
          "lay", Set.of("down"),
          "round", Set.of("up"),
          "break", Set.of("off", "up"),
          "shoot", Set.of("down"),
          "blow", Set.of("up"));

  /// Verbs that say what their object is called or made.
  private static final Set<String> NAMING =
      Set.of(
          "call",
          "brand",
          "label",
          "dub",
          "term",
          "deem",
          "declare",
          "name",
          "consider",
          "proclaim",
          "pronounce",
          "elect",
          "appoint");

  private ObjectRepair() {}

  /// "condemned the African Union (AU) ruling as …": a bracketed short form makes the parser take
  /// the name for the subject of the noun. A noun cannot be a clause without a verb, so the noun is
  /// the object, the name its modifier, and what hung on the noun as on a verb hangs on the verb.
  static void nounAsClause(Parse parse, Token noun) {
    if (!noun.isNoun() || !noun.relation().equals("ccomp") || noun.isRoot()) {
      return;
    }
    int at = noun.index();
    Token verb = parse.token(noun.head());
    Optional<Token> subject = parse.children(at, "nsubj").findFirst();
    if (!verb.isVerb()
        || parse.has(at, "aux|cop|auxpass")
        || subject.isEmpty()
        || verb.index() > at) {
      return;
    }
    parse.set(at, verb.index(), "dobj");
    parse.set(subject.get().index(), at, "compound");
    for (Token child : parse.children(at).toList()) {
      boolean ofVerb = child.relation().matches("conj|cc") && followsVerbConjunct(parse, at, child);
      if (ofVerb || (child.lemma().equals("as") && child.relation().equals("prep"))) {
        parse.set(child.index(), verb.index(), child.relation());
      }
    }
  }

  private static boolean followsVerbConjunct(Parse parse, int noun, Token child) {
    return child.isVerb()
        || (child.relation().equals("cc") && parse.children(noun, "conj").anyMatch(Token::isVerb));
  }

  /// "rejected a plan put forward by the opposition": a participle that looks like a past tense
  /// takes the object for its subject. Two finite verbs with nothing between but a noun phrase need
  /// a conjunction, and a "by" follows a participle.
  static void objectBeforeParticiple(Parse parse, Token verb) {
    if (!verb.tag().matches("VBD|VBN")
        || !verb.relation().matches("conj|ccomp|dep")
        || verb.isRoot()
        || verb.head() > verb.index()) {
      return;
    }
    Token matrix = parse.token(verb.head());
    Optional<Token> noun = parse.children(verb.index(), "nsubj|nsubjpass").findFirst();
    Optional<Token> by =
        parse
            .children(verb.index(), "prep|agent")
            .filter(child -> child.lemma().equals("by") && child.index() > verb.index())
            .filter(child -> parse.has(child.index(), "pobj"))
            .findFirst();
    if (by.isEmpty()
        || noun.isEmpty()
        || !matrix.isVerb()
        || parse.has(matrix.index(), "dobj|cc")
        || parse.has(verb.index(), "dobj|aux|auxpass|mark")
        || parse.first(noun.get().index()) != matrix.index() + 1) {
      return;
    }
    parse.set(noun.get().index(), matrix.index(), "dobj");
    parse.set(verb.index(), noun.get().index(), "acl");
    parse.set(by.get().index(), verb.index(), "agent");
  }

  /// "held talks with them during which he spoke of trade": the object is taken for a second
  /// subject of the relative clause's verb, which a preposition and a relative pronoun begin.
  static void objectBeforeRelative(Parse parse, Token verb) {
    if (!verb.isVerb() || !verb.relation().matches("ccomp|conj|dep") || verb.isRoot()) {
      return;
    }
    Token matrix = parse.token(verb.head());
    Optional<Token> noun =
        parse
            .children(verb.index(), "nsubj")
            .filter(child -> child.isNoun() && child.index() > matrix.index())
            .findFirst();
    boolean relative =
        parse
            .children(verb.index(), "prep")
            .anyMatch(
                preposition ->
                    preposition.index() < verb.index()
                        && parse
                            .children(preposition.index(), "pobj")
                            .anyMatch(pronoun -> pronoun.tag().equals("WDT")));
    if (relative
        && noun.isPresent()
        && matrix.isVerb()
        && !parse.has(matrix.index(), "dobj")
        && parse.children(verb.index(), "nsubj").count() > 1
        && parse.first(noun.get().index()) == matrix.index() + 1) {
      parse.set(noun.get().index(), matrix.index(), "dobj");
      parse.set(verb.index(), noun.get().index(), "relcl");
    }
  }

  /// "Talks between French and German officials ended": a preposition right after a noun is taken
  /// for an object, and what it governs for the subject of the verb that follows.
  static void prepositionAsObject(Parse parse, Token preposition) {
    int at = preposition.index();
    if (!preposition.tag().equals("IN")
        || preposition.lemma().equals("that")
        || !preposition.relation().matches("dobj|nsubj|attr")
        || preposition.isRoot()
        || at == 0
        || !parse.token(at - 1).isNoun()
        || parse.has(at, "pobj|pcomp")) {
      return;
    }
    Token noun = parse.token(at - 1);
    Token verb = parse.token(preposition.head());
    Optional<Token> governed =
        parse
            .children(verb.index(), "nsubj")
            .filter(child -> child.isNoun() && child.index() > at && child.index() < verb.index())
            .findFirst();
    if (!verb.isVerb() || governed.isEmpty() || parse.first(governed.get().index()) != at + 1) {
      return;
    }
    parse.set(at, noun.index(), "prep");
    parse.set(governed.get().index(), at, "pobj");
    if (verb.head() == noun.index()) {
      parse.set(verb.index(), noun.head(), noun.relation());
      parse.set(noun.index(), verb.index(), "nsubj");
    }
  }

  /// "will hand over the weapons to the army": a particle right after its verb is taken for a
  /// preposition, and the object for what that governs.
  static void objectOfParticle(Parse parse, Token particle) {
    int at = particle.index();
    if (!particle.relation().equals("prep") || particle.isRoot() || particle.head() != at - 1) {
      return;
    }
    Token verb = parse.token(at - 1);
    Optional<Token> object = parse.children(at, "pobj").findFirst();
    if (object.isPresent()
        && !parse.has(verb.index(), "dobj")
        && PARTICLES.getOrDefault(verb.lemma(), Set.of()).contains(particle.lemma())) {
      parse.set(at, verb.index(), "prt");
      parse.set(object.get().index(), verb.index(), "dobj");
    }
  }

  /// "shut down two stations": a particle is taken for an adverb, and the object for how far it
  /// goes.
  static void objectAsMeasure(Parse parse, Token object) {
    if (!object.relation().equals("npadvmod") || object.isRoot() || !object.isNoun()) {
      return;
    }
    Token particle = parse.token(object.head());
    int verb = particle.index() - 1;
    if (particle.tag().matches("RP|RB|IN")
        && particle.head() == verb
        && verb >= 0
        && object.index() > particle.index()
        && parse.token(verb).isVerb()
        && !parse.has(verb, "dobj")) {
      parse.set(object.index(), verb, "dobj");
      parse.set(particle.index(), verb, "prt");
    }
  }

  /// "branded Peru a failed state": what the object is called is taken for another name of it.
  static void attributeAsApposition(Parse parse, Token attribute) {
    if (!attribute.relation().equals("appos") || attribute.isRoot() || !attribute.isNoun()) {
      return;
    }
    Token object = parse.token(attribute.head());
    Optional<Token> verb = parse.head(object).filter(word -> NAMING.contains(word.lemma()));
    int first = parse.first(attribute.index());
    if (object.relation().equals("dobj")
        && verb.isPresent()
        && first > object.index()
        && parse.token(first).lemma().matches("an?")
        && !parse.token(first - 1).form().equals(",")) {
      parse.set(attribute.index(), verb.get().index(), "oprd");
    }
  }

  /// "took two nurses hostage": what the object is taken as follows it, and is taken for the object
  /// with that as a modifier.
  static void captiveAsObject(Parse parse, Token captive) {
    int at = captive.index();
    if (!captive.relation().equals("dobj")
        || !captive.lemma().matches("hostage|captive|prisoner")
        || !captive.tag().equals("NN")
        || at == 0) {
      return;
    }
    Token object = parse.token(at - 1);
    boolean plural = object.tag().matches("NNS|NNPS?");
    if (object.head() != at || !object.isNoun() || !plural) {
      return;
    }
    parse.set(object.index(), captive.head(), "dobj");
    for (Token child : parse.children(at).toList()) {
      if (child.index() < object.index()) {
        parse.set(child.index(), object.index(), child.relation());
      }
    }
    parse.set(at, captive.head(), "oprd");
  }

  /// "rejected as baseless the claims of …": an object behind the phrase that judges it is taken
  /// for the object of the adjective.
  static void objectBehindJudgement(Parse parse, Token object) {
    if (!object.relation().equals("dobj") || object.isRoot()) {
      return;
    }
    Token judgement = parse.token(object.head());
    Optional<Token> as = parse.head(judgement).filter(word -> word.lemma().equals("as"));
    if (!judgement.tag().startsWith("JJ") || as.isEmpty() || as.get().isRoot()) {
      return;
    }
    Token verb = parse.token(as.get().head());
    if (verb.isVerb() && verb.index() < as.get().index() && !parse.has(verb.index(), "dobj")) {
      parse.set(object.index(), verb.index(), "dobj");
    }
  }
}
