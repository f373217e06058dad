package org.entente.extract.date;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// The tenses of a sentence's clauses, as far as dates need them: what is announced ("will meet",
/// "is to meet", "plans to meet", "scheduled for", "the talks open on") is future.
final class Tenses {

  private static final Set<String> AUXILIARIES = Set.of("will", "shall", "'ll", "wo", "’ll");

  /// Those whose infinitive is still to come.
  private static final Set<String> PLANNING =
      Set.of("plan", "expect", "schedule", "set", "due", "slate", "go", "intend", "prepare", "be");

  /// Participles of what is still to come: "talks scheduled for Tuesday".
  private static final Set<String> PLANNED =
      Set.of("scheduled", "planned", "slated", "set", "due", "expected", "upcoming");

  /// Verbs whose present tense with a date announces.
  private static final Set<String> ANNOUNCING =
      Set.of(
          "begin", "start", "open", "resume", "meet", "vote", "expire", "arrive", "travel", "leave",
          "visit", "end", "close");

  private static final int HIGHEST_CLIMB = 6;

  private final Sentence sentence;
  private final Set<Integer> future = new HashSet<>();
  private final Set<Integer> perfect = new HashSet<>();
  private final Set<Integer> past = new HashSet<>();

  Tenses(Sentence sentence) {
    this.sentence = sentence;
    for (Token token : sentence.tokens()) {
      if (word(token).equals("have")) {
        perfect.add(token.head());
      }
      if (token.tag().equals("VBD")) {
        past.add(token.head());
      }
    }
    for (Token token : sentence.tokens()) {
      if (!token.isRoot()) {
        mark(token, sentence.tokens().get(token.head()));
      }
    }
  }

  private void mark(Token token, Token head) {
    String word = word(token);
    if (AUXILIARIES.contains(word) || (word.equals("would") && !perfect.contains(head.index()))) {
      future.add(head.index());
    }
    if (word.equals("to") && token.tag().equals("TO") && !head.isRoot()) {
      Token governor = sentence.tokens().get(head.head());
      if (PLANNING.contains(governor.lemma()) || PLANNED.contains(word(governor))) {
        future.add(head.index());
      }
    }
  }

  private static String word(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /// The tense of the verb that the token hangs on.
  Tense of(int at) {
    if (at > 1 && word(at - 1).equals("of") && word(at - 2).equals("ahead")) {
      return Tense.FUTURE;
    }
    Token token = sentence.tokens().get(at);
    for (int steps = 0; steps < HIGHEST_CLIMB && !token.isRoot(); steps++) {
      token = sentence.tokens().get(token.head());
      if (token.isVerb() || PLANNED.contains(word(token))) {
        return tense(token);
      }
    }
    return Tense.PRESENT;
  }

  private String word(int at) {
    return word(sentence.tokens().get(at));
  }

  private Tense tense(Token verb) {
    boolean participle = verb.tag().equals("VBN") || !verb.isVerb();
    if (future.contains(verb.index()) || (participle && PLANNED.contains(word(verb)))) {
      return Tense.FUTURE;
    }
    if (verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
      return ANNOUNCING.contains(verb.lemma()) ? Tense.FUTURE : Tense.PRESENT;
    }
    return verb.tag().equals("VBD") || past.contains(verb.index()) ? Tense.PAST : Tense.PRESENT;
  }
}
