package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Mends what the parser gets wrong in a systematic way. The one place where heads and relations
/// are changed after parsing; every repair says what it sees and what it does.
public final class ClauseRepair {

  public AnnotatedText repair(AnnotatedText text) {
    return new AnnotatedText(
        text.text(), text.sentences().stream().map(this::repair).toList(), text.clutter());
  }

  Sentence repair(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      changed |= objectAfterPassive(tokens, token);
    }
    return changed
        ? new Sentence(
            sentence.index(), sentence.span(), sentence.paragraph(), tokens, sentence.names())
        : sentence;
  }

  /// "was hit by a missile": a `prep` "by" under a passive verb is its agent.
  private static boolean objectAfterPassive(List<Token> tokens, Token token) {
    if (!token.lemma().equals("by") || !token.relation().equals("prep") || token.isRoot()) {
      return false;
    }
    Token verb = tokens.get(token.head());
    boolean passive =
        verb.tag().equals("VBN")
            && tokens.stream()
                .anyMatch(
                    child ->
                        child.head() == verb.index()
                            && child.relation().matches("auxpass|nsubjpass"));
    boolean actor =
        tokens.stream()
            .anyMatch(child -> child.head() == token.index() && child.relation().equals("pobj"));
    if (passive && actor) {
      set(tokens, token, token.head(), "agent");
      return true;
    }
    return false;
  }

  private static void set(List<Token> tokens, Token token, int head, String relation) {
    tokens.set(
        token.index(),
        new Token(
            token.index(), token.span(), token.form(), token.lemma(), token.tag(), head, relation));
  }
}
