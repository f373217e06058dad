package org.entente.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Lemmas by the longest ending that a rule knows, for each tag: `ies` to `y`, and whole words such
/// as `went` to `go` where endings do not tell. Immutable.
///
/// A rule is a line `tag ending cut added`, separated by tabs: for words of that tag with that
/// ending, cut so many characters and add these. An ending that starts with `^` is a whole word.
public final class Lemmas {
  /// Stands before a whole word, so that a whole word is just the longest ending.
  public static final char WORD_START = '^';

  private final Map<String, Edit> edits;

  private Lemmas(Map<String, Edit> edits) {
    this.edits = edits;
  }

  /// Reads the rules, one a line.
  public static Lemmas read(BufferedReader lines) throws IOException {
    var edits = new HashMap<String, Edit>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] columns = line.split("\t", -1);
      edits.put(key(columns[0], columns[1]), new Edit(Integer.parseInt(columns[2]), columns[3]));
    }
    return new Lemmas(Map.copyOf(edits));
  }

  /// The lemma of a word, lower case. A word that no rule knows is its own lemma, as is whatever
  /// holds a figure.
  ///
  /// @param form the word as it stands in the text
  /// @param tag its Penn Treebank tag
  public String of(String form, String tag) {
    String word = form.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    if (word.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    String marked = WORD_START + word;
    for (int i = 0; i < marked.length(); i++) {
      Edit edit = edits.get(key(tag, marked.substring(i)));
      // An ending may be all of a short word, which then must not vanish.
      if (edit != null
          && edit.cut() <= word.length()
          && edit.cut() < word.length() + edit.added().length()) {
        return word.substring(0, word.length() - edit.cut()) + edit.added();
      }
    }
    return word;
  }

  private static String key(String tag, String ending) {
    return tag + '\t' + ending;
  }

  /// What to do to a word's end.
  private record Edit(int cut, String added) {}
}
