package org.entente.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.text.model.ModelForm;

/// The training data: one token a line (`form lemma tag head relation name`, separated by tabs), an
/// empty line after each sentence, UTF-8, gzip if the name ends so.
///
/// The annotation was made by machine. Three of its systematic slips are mended on reading: a
/// closing quotation mark that opens the next sentence goes back to its own, a dash between clauses
/// is no hyphen, and a full stop that sticks to the last word is a token of its own.
final class Corpus {
  private Corpus() {}

  static List<ParsedSentence> read(Path file) throws IOException {
    var sentences = new ArrayList<Draft>();
    try (var raw = Files.newInputStream(file);
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var draft = new Draft();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty()) {
          draft.add(line.split("\t", -1));
        } else if (draft.size() > 0) {
          sentences.add(draft);
          draft = new Draft();
        }
      }
      if (draft.size() > 0) {
        sentences.add(draft);
      }
    }
    for (int i = 1; i < sentences.size(); i++) {
      sentences.get(i).returnClosingQuoteTo(sentences.get(i - 1));
    }
    return sentences.stream().filter(draft -> draft.size() > 0).map(Draft::mended).toList();
  }

  private static final class Draft {
    private final List<String> forms = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    void add(String[] columns) {
      add(columns[0], columns[1], columns[2], Integer.parseInt(columns[3]), columns[4], columns[5]);
    }

    private void add(
        String form, String lemma, String tag, int head, String relation, String name) {
      forms.add(form);
      lemmas.add(lemma);
      tags.add(tag);
      heads.add(head);
      relations.add(relation);
      names.add(name);
    }

    int size() {
      return forms.size();
    }

    void returnClosingQuoteTo(Draft before) {
      if (before.size() == 0 || !isClosing(forms.getFirst(), before)) {
        return;
      }
      if (heads.getFirst() == 0 && size() > 1) {
        return;
      }
      before.add(forms.getFirst(), "\"", "''", before.root(), "punct", "O");
      forms.removeFirst();
      lemmas.removeFirst();
      tags.removeFirst();
      heads.removeFirst();
      relations.removeFirst();
      names.removeFirst();
      heads.replaceAll(head -> Math.max(0, head - 1));
    }

    private boolean isClosing(String first, Draft before) {
      boolean straight = first.equals("\"") || first.equals("''");
      return first.equals("”") || straight && odd(this) && odd(before);
    }

    private static boolean odd(Draft draft) {
      return draft.forms.stream().filter(form -> ModelForm.of(form).equals("\"")).count() % 2 == 1;
    }

    private int root() {
      return Math.max(1, heads.indexOf(0) + 1);
    }

    ParsedSentence mended() {
      boolean paired = !odd(this);
      boolean open = false;
      for (int i = 0; i < size(); i++) {
        String form = ModelForm.of(forms.get(i));
        if (form.equals("--") && tags.get(i).equals("HYPH")) {
          tags.set(i, ":");
        }
        if (paired && form.equals("\"")) {
          tags.set(i, open ? "''" : "``");
          open = !open;
        }
        if (relations.get(i).equals("root") != (heads.get(i) == 0)) {
          relations.set(i, heads.get(i) == 0 ? "root" : "dep");
        }
      }
      splitLastStop();
      return new ParsedSentence(
          List.copyOf(forms),
          List.copyOf(lemmas),
          List.copyOf(tags),
          List.copyOf(heads),
          List.copyOf(relations),
          List.copyOf(names));
    }

    private void splitLastStop() {
      String last = forms.getLast();
      if (!last.matches("[A-Z]{2,}s?\\.|[a-z]{2,}\\.|[0-9-]+\\.")
          || last.matches("etc\\.|vs\\.|al\\.|Co\\.|Inc\\.")) {
        return;
      }
      int index = size() - 1;
      String word = last.substring(0, last.length() - 1);
      forms.set(index, word);
      String lemma = lemmas.get(index);
      lemmas.set(index, lemma.endsWith(".") ? lemma.substring(0, lemma.length() - 1) : lemma);
      if (tags.get(index).equals(".")) {
        tags.set(index, "NN");
      }
      add(".", ".", ".", root(), "punct", "O");
    }
  }
}
