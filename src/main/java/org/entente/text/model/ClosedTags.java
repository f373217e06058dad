package org.entente.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.SequenceValidator;

/// Keeps tags of function words and punctuation for words that are known to have them, so that a
/// name never seen before is not taken for a preposition. Immutable.
///
/// A line of the list is a tag and the words that may have it, separated by tabs; tags without a
/// line are open to any word.
public final class ClosedTags implements SequenceValidator<String> {
  private final Map<String, Set<String>> words;

  private ClosedTags(Map<String, Set<String>> words) {
    this.words = words;
  }

  /// Reads the list.
  public static ClosedTags read(BufferedReader lines) throws IOException {
    var words = new HashMap<String, Set<String>>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      var columns = List.of(line.split("\t", -1));
      words.put(columns.getFirst(), new HashSet<>(columns.subList(1, columns.size())));
    }
    return new ClosedTags(Map.copyOf(words));
  }

  @Override
  public boolean validSequence(int index, String[] forms, String[] tags, String tag) {
    var known = words.get(tag);
    return known == null || known.contains(forms[index].toLowerCase(Locale.ROOT));
  }
}
