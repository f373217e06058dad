package org.entente.extract.entity;

import java.util.HashSet;
import java.util.Set;
import org.entente.text.Token;

/// Tells whether the name of a seat of government stands for the government or for the place, by
/// what governs it. The words are in `place-contexts.tsv`.
final class MetonymContext {

  private final Set<String> prepositions = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> recipients = new HashSet<>();
  private final Set<String> grounds = new HashSet<>();

  MetonymContext() {
    for (String line : WordFile.lines("place-contexts.tsv")) {
      int tab = line.indexOf('\t');
      Set<String> words =
          switch (line.substring(0, tab)) {
            case "preposition" -> prepositions;
            case "verb" -> verbs;
            case "recipient" -> recipients;
            case "ground" -> grounds;
            default -> throw new IllegalArgumentException(line);
          };
      words.add(line.substring(tab + 1));
    }
  }

  boolean isActor(PhraseReader phrases, Phrase name) {
    Token head = phrases.token(name.sentence(), name.head());
    for (int steps = 0; steps < 8; steps++) {
      if (head.isRoot()) {
        return false;
      }
      Token governor = phrases.token(name.sentence(), head.head());
      switch (head.relation()) {
        case "nsubjpass" -> {
          return !verbs.contains(governor.lemma());
        }
        case "nsubj", "poss", "csubj", "dative" -> {
          return true;
        }
        case "pobj" -> {
          return isActorBehind(phrases, name.sentence(), governor);
        }
        case "dobj" -> {
          return !verbs.contains(governor.lemma());
        }
        case "conj" -> head = governor;
        case "nmod", "compound", "nn", "amod" -> {
          return false;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isActorBehind(PhraseReader phrases, int sentence, Token preposition) {
    String over = preposition.isRoot() ? "" : phrases.token(sentence, preposition.head()).lemma();
    return switch (preposition.lemma()) {
      case "of" -> false;
      case "to", "for", "from" -> recipients.contains(over);
      case "on" -> !grounds.contains(over);
      default -> !prepositions.contains(preposition.lemma());
    };
  }
}
