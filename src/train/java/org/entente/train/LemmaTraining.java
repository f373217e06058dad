package org.entente.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.model.Lemmas;

/// Learns the rules of [Lemmas]: a tree of endings for each tag, in which an ending is kept only
/// where it says something else than the next shorter one.
final class LemmaTraining {
  /// An ending shared by fewer words is spelled out as whole words instead.
  private static final int WORDS_FOR_AN_ENDING = 3;

  /// A whole word seen less often may be a slip of the annotation.
  private static final int TIMES_FOR_A_WORD = 2;

  private LemmaTraining() {}

  /// @return one rule a line, as [Lemmas#read] reads them
  static List<String> train(List<ParsedSentence> sentences) {
    var counts = new TreeMap<String, Map<String, Map<String, Integer>>>();
    for (var sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String word =
            sentence.forms().get(i).replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
        String lemma = sentence.lemmas().get(i).replace('’', '\'').replace('‘', '\'');
        if (word.chars().anyMatch(Character::isLetter)
            && word.chars().noneMatch(Character::isDigit)
            && !lemma.startsWith("#")
            && !lemma.contains("0")) {
          counts
              .computeIfAbsent(sentence.tags().get(i), _ -> new TreeMap<>())
              .computeIfAbsent(word, _ -> new HashMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
    var rules = new ArrayList<String>();
    counts.forEach((tag, words) -> rules.addAll(rules(tag, words)));
    return rules;
  }

  private static List<String> rules(String tag, Map<String, Map<String, Integer>> words) {
    var root = new Ending();
    words.forEach(
        (word, lemmas) -> {
          var best =
              lemmas.entrySet().stream()
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .orElseThrow();
          root.add(Lemmas.WORD_START + word, edit(word, best.getKey()), best.getValue());
        });
    var rules = new ArrayList<String>();
    root.collect("", "0\t", (ending, edit) -> rules.add(tag + "\t" + ending + "\t" + edit));
    return rules;
  }

  private static String edit(String word, String lemma) {
    int same = 0;
    while (same < Math.min(word.length(), lemma.length())
        && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (word.length() - same) + "\t" + lemma.substring(same);
  }

  @FunctionalInterface
  private interface Rules {
    void add(String ending, String edit);
  }

  /// A node of the tree of endings; its children are one character longer, at the front.
  private static final class Ending {
    private final Map<Character, Ending> longer = new TreeMap<>();
    private final Map<String, Integer> edits = new TreeMap<>();
    private int words;
    private int times;

    void add(String marked, String edit, int count) {
      var node = this;
      node.note(edit, count);
      for (int i = marked.length() - 1; i >= 0; i--) {
        node = node.longer.computeIfAbsent(marked.charAt(i), _ -> new Ending());
        node.note(edit, count);
      }
    }

    private void note(String edit, int count) {
      edits.merge(edit, 1, Integer::sum);
      words++;
      times += count;
    }

    void collect(String ending, String inherited, Rules rules) {
      String best = inherited;
      boolean whole = !ending.isEmpty() && ending.charAt(0) == Lemmas.WORD_START;
      if (whole ? times >= TIMES_FOR_A_WORD : !ending.isEmpty() && words >= WORDS_FOR_AN_ENDING) {
        best = commonest(inherited);
        if (!best.equals(inherited)) {
          rules.add(ending, best);
        }
      }
      for (var child : longer.entrySet()) {
        child.getValue().collect(child.getKey() + ending, best, rules);
      }
    }

    private String commonest(String inherited) {
      String best = inherited;
      int most = edits.getOrDefault(inherited, 0);
      for (var edit : edits.entrySet()) {
        if (edit.getValue() > most) {
          best = edit.getKey();
          most = edit.getValue();
        }
      }
      return best;
    }
  }
}
