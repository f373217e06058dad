package org.entente.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.text.model.ModelForm;

/// Lists the words of each closed class, as `ClosedTags` reads them.
final class ClosedTagsTraining {
  private static final List<String> TAGS =
      List.of(
          "IN", "DT", "CC", "MD", "PRP", "PRP$", "TO", "WDT", "WP", "WP$", "WRB", "EX", "PDT",
          "POS", "RP", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "$");

  /// A word tagged so less often, or in a smaller share of its uses, is a slip of the annotation.
  private static final int TIMES = 5;

  private static final double SHARE = 0.002;

  private ClosedTagsTraining() {}

  static List<String> train(List<ParsedSentence> sentences) {
    var uses = new HashMap<String, Integer>();
    var tagged = new TreeMap<String, Map<String, Integer>>();
    for (var sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String word = ModelForm.of(sentence.forms().get(i)).toLowerCase(Locale.ROOT);
        uses.merge(word, 1, Integer::sum);
        tagged
            .computeIfAbsent(sentence.tags().get(i), _ -> new HashMap<>())
            .merge(word, 1, Integer::sum);
      }
    }
    var lines = new ArrayList<String>();
    for (String tag : TAGS) {
      var words = new TreeSet<String>();
      tagged
          .getOrDefault(tag, Map.of())
          .forEach(
              (word, times) -> {
                if (times >= TIMES && times >= SHARE * uses.getOrDefault(word, 0)) {
                  words.add(word);
                }
              });
      lines.add(tag + "\t" + String.join("\t", words));
    }
    return lines;
  }
}
