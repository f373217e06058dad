package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.AnnotatedText;
import org.entente.text.Name;
import org.entente.text.NameType;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Mends what the parser gets wrong in a systematic way. The one place where heads and relations
/// are changed after parsing; every repair says what it sees and what it does.
public final class ClauseRepair {

  private static final Set<String> CIRCUMSTANCES =
      Set.of("during", "in", "at", "on", "after", "before", "over");

  public AnnotatedText repair(AnnotatedText text) {
    return new AnnotatedText(
        text.text(), text.sentences().stream().map(this::repair).toList(), text.clutter());
  }

  Sentence repair(Sentence sentence) {
    Work work = new Work(sentence);
    for (int at = 0; at < work.tokens.size(); at++) {
      work.agentOfPassive(at);
      work.nounAsClause(at);
      work.participleForPast(at);
      work.circumstanceOfPerson(at);
      work.relativeOfLastConjunct(at);
    }
    return work.changed
        ? new Sentence(
            sentence.index(), sentence.span(), sentence.paragraph(), work.tokens, sentence.names())
        : sentence;
  }

  /// The repairs of one sentence. Heads are only ever set to a token that the changed token does
  /// not govern, so the tree stays a tree.
  private static final class Work {

    private final Sentence sentence;
    private final List<Token> tokens;
    private boolean changed;

    Work(Sentence sentence) {
      this.sentence = sentence;
      this.tokens = new ArrayList<>(sentence.tokens());
    }

    /// "was hit by a missile": a `prep` "by" under a passive verb is its agent.
    void agentOfPassive(int at) {
      Token by = tokens.get(at);
      if (!by.lemma().equals("by") || !by.relation().equals("prep") || by.isRoot()) {
        return;
      }
      boolean passive =
          tokens.get(by.head()).tag().equals("VBN")
              && children(by.head())
                  .anyMatch(child -> child.relation().matches("auxpass|nsubjpass"));
      if (passive && children(at).anyMatch(child -> child.relation().equals("pobj"))) {
        set(at, by.head(), "agent");
      }
    }

    /// "condemned the African Union (AU) ruling as …": a bracketed short form makes the parser take
    /// the name for the subject of the noun. A noun cannot be a clause without a verb, so the noun
    /// is the object, the name its modifier, and what hung on the noun as on a verb hangs on the
    /// verb.
    void nounAsClause(int at) {
      Token noun = tokens.get(at);
      if (!noun.isNoun() || !noun.relation().equals("ccomp") || noun.isRoot()) {
        return;
      }
      Token verb = tokens.get(noun.head());
      Optional<Token> subject =
          children(at).filter(child -> child.relation().equals("nsubj")).findFirst();
      boolean hasVerb = children(at).anyMatch(child -> child.relation().matches("aux|cop|auxpass"));
      if (!verb.isVerb() || hasVerb || subject.isEmpty() || verb.index() > at) {
        return;
      }
      set(at, verb.index(), "dobj");
      set(subject.get().index(), at, "compound");
      for (Token child : children(at).toList()) {
        boolean ofVerb = child.relation().matches("conj|cc") && followsVerbConjunct(at, child);
        if (ofVerb || (child.lemma().equals("as") && child.relation().equals("prep"))) {
          set(child.index(), verb.index(), child.relation());
        }
      }
    }

    /// "The group released ten hostages.": a past tense that is taken for a participle leaves the
    /// sentence without a verb; but a passive participle has no object, so it is the verb.
    void participleForPast(int at) {
      Token verb = tokens.get(at);
      if (!verb.relation().equals("acl") || !verb.tag().matches("VBN|VBD") || verb.isRoot()) {
        return;
      }
      Token noun = tokens.get(verb.head());
      boolean hasObject = children(at).anyMatch(child -> child.relation().equals("dobj"));
      if (noun.isRoot() && noun.isNoun() && noun.index() < at && hasObject) {
        set(at, -1, "root");
        set(noun.index(), at, "nsubj");
      }
    }

    private boolean followsVerbConjunct(int noun, Token child) {
      return child.isVerb()
          || (child.relation().equals("cc")
              && children(noun).anyMatch(c -> c.relation().equals("conj") && c.isVerb()));
    }

    /// "Smith during the meeting had said": a phrase of time or place that hangs on a person's name
    /// belongs to what the person does.
    void circumstanceOfPerson(int at) {
      Token preposition = tokens.get(at);
      if (!preposition.relation().equals("prep")
          || preposition.isRoot()
          || !CIRCUMSTANCES.contains(preposition.lemma())
          || !(isPerson(preposition.head()) || isDuring(preposition))) {
        return;
      }
      int above = tokens.get(preposition.head()).head();
      for (int steps = 0; above >= 0 && !tokens.get(above).isVerb(); steps++) {
        if (steps > tokens.size()) {
          return;
        }
        above = tokens.get(above).head();
      }
      if (above >= 0) {
        set(at, above, "prep");
      }
    }

    private boolean isDuring(Token preposition) {
      return preposition.lemma().equals("during")
          && tokens.get(preposition.head()).tag().matches("NNP|PRP");
    }

    private boolean isPerson(int token) {
      for (Name name : sentence.names()) {
        if (name.type() == NameType.PERSON && name.first() <= token && token < name.end()) {
          return true;
        }
      }
      return false;
    }

    /// "between A and B, which has tested …": a relative clause in the singular that begins after
    /// the last of several conjuncts describes that one.
    void relativeOfLastConjunct(int at) {
      Token verb = tokens.get(at);
      if (!verb.relation().equals("relcl") || verb.isRoot() || isPlural(at)) {
        return;
      }
      int last = verb.head();
      Optional<Token> next = nounConjunct(last, at);
      while (next.isPresent()) {
        last = next.get().index();
        next = nounConjunct(last, at);
      }
      boolean single = tokens.get(last).tag().matches("NN|NNP|NNPS");
      if (last != verb.head() && single) {
        set(at, last, "relcl");
      }
    }

    private Optional<Token> nounConjunct(int noun, int before) {
      return children(noun)
          .filter(child -> child.relation().equals("conj") && child.isNoun())
          .filter(child -> child.index() > noun && child.index() < before)
          .reduce((_, later) -> later);
    }

    private boolean isPlural(int verb) {
      return tokens.get(verb).tag().equals("VBP")
          || children(verb)
              .anyMatch(
                  child ->
                      child.relation().startsWith("aux") && child.form().matches("are|were|have"));
    }

    private Stream<Token> children(int head) {
      return tokens.stream().filter(token -> token.head() == head);
    }

    private void set(int index, int head, String relation) {
      Token token = tokens.get(index);
      tokens.set(
          index,
          new Token(index, token.span(), token.form(), token.lemma(), token.tag(), head, relation));
      changed = true;
    }
  }
}
