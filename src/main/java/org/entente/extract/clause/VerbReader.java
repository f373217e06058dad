package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.Token;

/// Reads the clause of one verb, or of an adjective with its copula.
final class VerbReader {

  private static final Set<String> NEGATORS =
      Set.of("no", "neither", "none", "nobody", "nor", "nothing");
  private static final Set<String> NEGATIVE_ADVERBS =
      Set.of("never", "not", "n't", "no", "hardly", "barely", "neither", "nor");

  private final Tree tree;
  private final SubjectReader subjects;
  private final Prepositions prepositions;

  VerbReader(Tree tree, SubjectReader subjects, Prepositions prepositions) {
    this.tree = tree;
    this.subjects = subjects;
    this.prepositions = prepositions;
  }

  static boolean isPredicate(Tree tree, Token token) {
    if (token.tag().startsWith("VB")) {
      return !token.relation().matches("aux|auxpass|nmod|amod|compound|case|mark|poss")
          || tree.has(token.index(), child -> child.relation().matches("nsubj|dobj"));
    }
    return token.tag().startsWith("JJ")
        && token.relation().matches("acomp|conj|root|ccomp|advcl|relcl")
        && tree.has(token.index(), child -> child.relation().matches("xcomp|ccomp|prep|nsubj|cop"));
  }

  Clause read(int head) {
    Token token = tree.token(head);
    boolean adjective = !token.isVerb();
    int copula = adjective && token.relation().equals("acomp") ? token.head() : head;
    List<Argument> arguments = new ArrayList<>();
    boolean passive = !adjective && subjects.isPassive(head);
    subjects
        .of(copula)
        .forEach(at -> arguments.add(new Argument(passive ? Slot.OBJECT : Slot.SUBJECT, at)));
    tree.children(head, "agent")
        .flatMap(by -> tree.children(by.index(), "pobj"))
        .flatMap(by -> tree.conjuncts(by.index()).stream())
        .forEach(at -> arguments.add(new Argument(Slot.SUBJECT, at)));
    subjects.objects(head).forEach(at -> arguments.add(new Argument(Slot.OBJECT, at)));
    tree.children(head, "dative")
        .filter(Tree::isNominal)
        .flatMap(at -> tree.conjuncts(at.index()).stream())
        .forEach(at -> arguments.add(new Argument(Slot.DATIVE, at)));
    tree.children(head, "attr", "oprd", "acomp")
        .flatMap(at -> tree.conjuncts(at.index()).stream())
        .forEach(at -> arguments.add(new Argument(Slot.ATTRIBUTE, at)));
    prepositions.read(head, arguments);
    complements(head, arguments);
    arguments.sort(Comparator.comparingInt(Argument::token));
    String particle =
        tree.children(head, "prt").map(prt -> "_" + prt.lemma()).findFirst().orElse("");
    int end = tree.children(head, "prt").mapToInt(prt -> prt.index() + 1).max().orElse(head + 1);
    return new Clause(
        adjective ? Clause.Kind.ADJECTIVE : Clause.Kind.VERB,
        head,
        token.lemma() + particle,
        head,
        // a particle far off ("fire the rocket off") does not stretch the trigger
        end - head <= 2 ? Math.max(end, head + 1) : head + 1,
        passive,
        isNegated(copula) || (copula != head && isNegated(head)),
        auxiliaries(copula),
        marks(copula),
        arguments.stream().distinct().toList());
  }

  private void complements(int head, List<Argument> arguments) {
    Stream<Token> ofAttribute =
        tree.children(head, "acomp").flatMap(at -> tree.children(at.index(), "xcomp", "ccomp"));
    Stream.concat(tree.children(head, "ccomp", "xcomp"), ofAttribute)
        .flatMap(at -> withConjuncts(at).stream())
        .forEach(at -> arguments.add(new Argument(Slot.CLAUSE, at)));
    tree.children(head, "advcl")
        .forEach(at -> arguments.add(new Argument(Slot.ADVERBIAL, at.index())));
  }

  private List<Integer> withConjuncts(Token predicate) {
    List<Integer> all = new ArrayList<>(List.of(predicate.index()));
    for (int at = 0; at < all.size(); at++) {
      tree.children(all.get(at), "conj")
          .filter(child -> child.isVerb() || child.tag().startsWith("JJ"))
          .forEach(child -> all.add(child.index()));
    }
    return all;
  }

  private boolean isNegated(int verb) {
    if (tree.has(verb, child -> child.relation().equals("neg") || isNegative(child))) {
      return true;
    }
    boolean negativeSubject =
        tree.children(verb, "nsubj", "nsubjpass", "dobj")
            .anyMatch(
                noun ->
                    NEGATORS.contains(noun.lemma())
                        || tree.has(
                            noun.index(),
                            child ->
                                NEGATORS.contains(child.lemma())
                                    && child.index() < noun.index()
                                    && child.relation().matches("det|preconj|neg|cc|predet")));
    if (negativeSubject) {
      return true;
    }
    Token token = tree.token(verb);
    boolean shares =
        token.relation().equals("conj")
            && tree.children(verb, "nsubj", "nsubjpass", "aux").findAny().isEmpty();
    return shares && tree.token(token.head()).isVerb() && isNegated(token.head());
  }

  private static boolean isNegative(Token child) {
    return NEGATIVE_ADVERBS.contains(child.lemma())
        && child.relation().matches("advmod|preconj|neg|det");
  }

  private Set<String> auxiliaries(int verb) {
    Set<String> found = new HashSet<>();
    tree.children(verb, "aux")
        .filter(aux -> aux.tag().matches("MD|TO"))
        .forEach(aux -> found.add(aux.lemma()));
    Token token = tree.token(verb);
    boolean shares =
        found.isEmpty()
            && token.relation().equals("conj")
            && token.tag().equals("VB")
            && tree.token(token.head()).isVerb();
    return shares ? auxiliaries(token.head()) : found;
  }

  private Set<String> marks(int verb) {
    Set<String> found = new HashSet<>();
    tree.children(verb, "mark", "advmod")
        .filter(mark -> mark.index() < verb)
        .forEach(mark -> found.add(mark.lemma()));
    Token token = tree.token(verb);
    boolean shares =
        token.relation().equals("conj")
            && tree.token(token.head()).isVerb()
            && tree.children(verb, "nsubj").findAny().isEmpty();
    if (shares) {
      found.addAll(marks(token.head()));
    }
    return found;
  }
}
