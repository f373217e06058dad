package org.entente.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.Token;

/// Finds the surface subject of a verb: its own, or the one that it shares with the verb it is
/// coordinated with, is controlled by, or is a participle to.
final class SubjectReader {

  private static final int DEEPEST = 12;

  /// Verbs whose subject, not object, does what the infinitive says: "promised them to leave",
  /// "summoned him to complain".
  private static final Set<String> SUBJECT_CONTROL =
      Set.of(
          "promise",
          "vow",
          "threaten",
          "pledge",
          "agree",
          "use",
          "offer",
          "refuse",
          "deny",
          "call",
          "meet",
          "visit",
          "summon",
          "phone",
          "telephone",
          "receive",
          "join",
          "attend",
          "spend",
          "hold",
          "sign");

  private final Tree tree;

  SubjectReader(Tree tree) {
    this.tree = tree;
  }

  /// Whether the verb's surface subject is its deep object.
  boolean isPassive(int verb) {
    Token token = tree.token(verb);
    if (!token.tag().equals("VBN") && !token.tag().equals("VBD")) {
      return false;
    }
    if (tree.has(verb, child -> child.relation().matches("auxpass|nsubjpass|csubjpass|agent"))) {
      return true;
    }
    if (!token.tag().equals("VBN")
        || tree.has(verb, child -> child.relation().matches("aux|nsubj"))) {
      return false;
    }
    return switch (token.relation()) {
      case "conj" -> isPassive(token.head()) && !hasOwnObject(verb);
      case "acl", "advcl", "amod", "nmod" -> !hasOwnObject(verb);
      default -> false;
    };
  }

  private boolean hasOwnObject(int verb) {
    return tree.children(verb, "dobj").findAny().isPresent();
  }

  /// The head tokens of the surface subject, in text order; empty where there is none.
  List<Integer> of(int verb) {
    return of(verb, 0);
  }

  private List<Integer> of(int verb, int depth) {
    List<Integer> own = own(verb);
    if (!own.isEmpty() || depth > DEEPEST) {
      return own;
    }
    Token token = tree.token(verb);
    if (token.isRoot()) {
      return List.of();
    }
    int head = token.head();
    return switch (token.relation()) {
      case "conj", "dep", "parataxis" -> isVerbal(head) ? of(head, depth + 1) : List.of();
      case "xcomp", "ccomp" ->
          token.relation().equals("ccomp") && isFinite(verb) ? List.of() : controller(head, depth);
      case "advcl" -> isFinite(verb) ? List.of() : controllerOfAdjunct(head, depth);
      case "acl", "relcl" -> described(verb, head, depth);
      case "pcomp" -> governorOfPreposition(head, depth);
      default -> List.of();
    };
  }

  private List<Integer> own(int verb) {
    return tree.children(verb, "nsubj", "nsubjpass")
        .flatMap(subject -> nouns(verb, subject).stream())
        .toList();
  }

  /// "A and B, *which tests* missiles" speaks of B alone, "A and B, *which test*" of both.
  private List<Integer> nouns(int verb, Token subject) {
    int noun = resolved(subject);
    boolean one = noun != subject.index() && !tree.isPlural(verb);
    return one ? List.of(noun) : tree.conjuncts(noun);
  }

  /// The noun that a relative pronoun stands for; the token itself where it is none.
  int resolved(Token pronoun) {
    if (!Set.of("WDT", "WP", "WP$").contains(pronoun.tag())
        && !(pronoun.lemma().equals("that") && pronoun.tag().matches("IN|DT"))) {
      return pronoun.index();
    }
    for (int at = pronoun.index(), steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      Token token = tree.token(at);
      if (token.relation().equals("relcl") && token.head() >= 0) {
        return token.head();
      }
      at = token.head();
    }
    return pronoun.index();
  }

  private boolean isVerbal(int token) {
    return tree.token(token).isVerb() || tree.has(token, child -> child.relation().equals("nsubj"));
  }

  private boolean isFinite(int verb) {
    String tag = tree.token(verb).tag();
    return tag.matches("VBD|VBZ|VBP") || tree.has(verb, child -> child.tag().equals("MD"));
  }

  /// "urged *them* to go": the object; "*they* agreed to go": the subject.
  private List<Integer> controller(int matrix, int depth) {
    Token token = tree.token(matrix);
    if (!token.isVerb()) {
      // "is ready to go", "was a chance to go"
      return token.isRoot() && own(matrix).isEmpty() ? List.of() : ofCopula(matrix, depth);
    }
    if (!SUBJECT_CONTROL.contains(token.lemma())) {
      List<Integer> object =
          tree.children(matrix, "dobj", "dative")
              .filter(Tree::isNominal)
              .flatMap(noun -> tree.conjuncts(noun.index()).stream())
              .toList();
      if (!object.isEmpty()) {
        return object;
      }
    }
    return of(matrix, depth + 1);
  }

  private List<Integer> ofCopula(int token, int depth) {
    List<Integer> own = own(token);
    int head = tree.token(token).head();
    return own.isEmpty() && head >= 0 ? of(head, depth + 1) : own;
  }

  private List<Integer> controllerOfAdjunct(int matrix, int depth) {
    return tree.token(matrix).isVerb() ? of(matrix, depth + 1) : ofCopula(matrix, depth);
  }

  private List<Integer> described(int verb, int noun, int depth) {
    Token token = tree.token(verb);
    boolean infinitive = tree.has(verb, child -> child.tag().equals("TO"));
    if (infinitive && tree.token(noun).isNoun()) {
      List<Integer> possessors =
          tree.children(noun, "poss").flatMap(at -> tree.conjuncts(at.index()).stream()).toList();
      if (!possessors.isEmpty()) {
        return possessors;
      }
      return ofGovernor(noun, depth);
    }
    boolean participle = token.tag().matches("VBN|VBG|VBD") || token.relation().equals("acl");
    return participle || !tree.token(noun).isNoun() ? List.of(noun) : List.of();
  }

  /// "launched a raid to free them", "fled in a bid to escape": who does what the verb above says.
  private List<Integer> ofGovernor(int noun, int depth) {
    int at = noun;
    while (tree.token(at).relation().matches("pobj|prep")) {
      at = tree.token(at).head();
    }
    boolean below = at != noun || tree.token(at).relation().equals("dobj");
    int governor = tree.token(at).isVerb() ? at : tree.token(at).head();
    return below && governor >= 0 && tree.token(governor).isVerb()
        ? of(governor, depth + 1)
        : List.of();
  }

  private List<Integer> governorOfPreposition(int preposition, int depth) {
    int governor = tree.token(preposition).head();
    for (int steps = 0; governor >= 0 && steps < DEEPEST; steps++) {
      Token token = tree.token(governor);
      if (token.isVerb()) {
        String link = tree.token(preposition).lemma();
        boolean describesObject =
            link.matches("of|for|from|into")
                // "charged the firm with cheating"
                || (link.equals("with") && token.lemma().matches("charge|credit|task|entrust"));
        return describesObject ? controller(governor, depth + 1) : of(governor, depth + 1);
      }
      if (token.isNoun()) {
        return tree.children(governor, "poss").map(Token::index).toList();
      }
      governor = token.head();
    }
    return List.of();
  }

  /// The nouns that the verb has as its surface object, relative pronouns resolved.
  Stream<Integer> objects(int verb) {
    Stream<Integer> own =
        tree.children(verb, "dobj").flatMap(object -> tree.conjuncts(resolved(object)).stream());
    Token token = tree.token(verb);
    boolean bareRelative =
        token.relation().equals("relcl")
            && !hasOwnObject(verb)
            && !tree.children(verb, "nsubj").toList().isEmpty()
            && tree.children(verb, "nsubj").allMatch(at -> resolved(at) == at.index())
            && tree.children(verb, "ccomp", "xcomp", "prep").findAny().isEmpty();
    return bareRelative ? Stream.concat(Stream.of(token.head()), own) : own;
  }
}
