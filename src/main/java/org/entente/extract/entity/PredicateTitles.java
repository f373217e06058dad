package org.entente.extract.entity;

import java.util.Optional;
import java.util.Set;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.text.Token;

/// Reads titles that a sentence says of somebody: "N. became president of Nigeria", "N. was named
/// finance minister of Peru", "N. is Kenya's ambassador". Only what is said to hold now counts, so
/// that "N. was president" and "N. will become president" tell nothing.
final class PredicateTitles {

  private static final Set<String> PREDICATES = Set.of("attr", "oprd", "dobj");
  private static final Set<String> NAMING =
      Set.of(
          "elect",
          "re-elect",
          "reelect",
          "appoint",
          "name",
          "make",
          "swear",
          "inaugurate",
          "install",
          "confirm",
          "proclaim",
          "declare",
          "crown");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
  private static final Set<String> UNREAL = Set.of("MD", "TO");

  private final Draft draft;

  PredicateTitles(Draft draft) {
    this.draft = draft;
  }

  /// The token of the subject of whom the sentence says the title.
  Optional<Token> subject(int sentence, GazetteerMatch office) {
    Token head = draft.token(sentence, office.end() - 1);
    if (head.isRoot()) {
      return Optional.empty();
    }
    Token governor = draft.token(sentence, head.head());
    boolean as = governor.form().equals("as") && head.relation().equals("pobj");
    if (!as && !PREDICATES.contains(head.relation())) {
      return Optional.empty();
    }
    Token verb = as && !governor.isRoot() ? draft.token(sentence, governor.head()) : governor;
    return isSaid(sentence, verb, as) ? subject(sentence, verb) : Optional.empty();
  }

  private boolean isSaid(int sentence, Token verb, boolean as) {
    for (int child : draft.phrases.tree(sentence).children(verb.index())) {
      Token token = draft.token(sentence, child);
      boolean auxiliary = token.relation().startsWith("aux");
      if (token.relation().equals("neg")
          || (auxiliary && UNREAL.contains(token.tag()))
          || CONDITIONS.contains(token.lemma())) {
        return false;
      }
    }
    return switch (verb.lemma()) {
      case "be" -> !as && PRESENT.contains(verb.tag());
      case "become" -> !as && verb.tag().startsWith("VB") && !verb.tag().equals("VBG");
      default -> NAMING.contains(verb.lemma()) && verb.tag().equals("VBN");
    };
  }

  private Optional<Token> subject(int sentence, Token verb) {
    Set<String> subjects = NAMING.contains(verb.lemma()) ? Set.of("nsubjpass") : SUBJECTS;
    return draft.phrases.tree(sentence).children(verb.index()).stream()
        .map(at -> draft.token(sentence, at))
        .filter(token -> subjects.contains(token.relation()))
        .findFirst();
  }
}
