package org.entente.train;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.util.Span;
import org.entente.text.Name;
import org.entente.text.Sentence;

/// How far the models agree with the test part of the data: share of tags, lemmas, heads and
/// labelled heads, and precision and recall of names.
final class Scores {
  private int sentences;
  private int tokens;
  private int tags;
  private int lemmas;
  private int heads;
  private int labelled;
  private Duration time = Duration.ZERO;
  private final Map<String, int[]> names = new TreeMap<>();

  void add(ParsedSentence expected, Sentence actual, Duration taken) {
    sentences++;
    time = time.plus(taken);
    for (int i = 0; i < expected.size(); i++) {
      var token = actual.tokens().get(i);
      tokens++;
      tags += token.tag().equals(expected.tags().get(i)) ? 1 : 0;
      String lemma = expected.lemmas().get(i);
      boolean figure = lemma.startsWith("#") || lemma.contains("0");
      lemmas += figure || token.lemma().equals(lemma.replace('’', '\'')) ? 1 : 0;
      if (token.head() == expected.heads().get(i) - 1) {
        heads++;
        labelled += token.relation().equals(expected.relations().get(i)) ? 1 : 0;
      }
    }
    addNames(NameTraining.names(expected.names()), actual.names());
  }

  private void addNames(List<Span> expected, List<Name> actual) {
    var spans = new HashSet<String>();
    for (Span span : expected) {
      spans.add(span.getType() + span.getStart() + "-" + span.getEnd());
      count(span.getType())[0]++;
    }
    for (Name name : actual) {
      int[] count = count(name.type().name());
      count[1]++;
      count[2] += spans.contains(name.type().name() + name.first() + "-" + name.end()) ? 1 : 0;
    }
  }

  private int[] count(String type) {
    return names.computeIfAbsent(type, _ -> new int[3]);
  }

  void print(PrintStream out) {
    out.printf(Locale.ROOT, "%d sentences, %d tokens%n", sentences, tokens);
    out.printf(Locale.ROOT, "tags %.2f %%, lemmas %.2f %%%n", share(tags), share(lemmas));
    out.printf(
        Locale.ROOT,
        "heads (UAS) %.2f %%, labelled (LAS) %.2f %%%n",
        share(heads),
        share(labelled));
    int[] all = new int[3];
    names.forEach(
        (type, count) -> {
          print(out, type, count);
          for (int i = 0; i < all.length; i++) {
            all[i] += count[i];
          }
        });
    print(out, "names", all);
    out.printf(Locale.ROOT, "%.2f ms a sentence%n", time.toNanos() / 1e6 / sentences);
  }

  private double share(int right) {
    return 100.0 * right / tokens;
  }

  private static void print(PrintStream out, String type, int[] count) {
    double precision = (double) count[2] / Math.max(1, count[1]);
    double recall = (double) count[2] / Math.max(1, count[0]);
    out.printf(
        Locale.ROOT,
        "%-8s %5d  precision %.3f  recall %.3f  F %.3f%n",
        type,
        count[0],
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall));
  }
}
