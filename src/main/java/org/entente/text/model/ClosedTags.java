package org.entente.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.util.SequenceValidator;

/// Keeps tags of function words and punctuation for words that are known to have them, so that a
/// name never seen before is not taken for a preposition; and those of base forms of verbs from
/// words with an inflection, so that "pounded" is a past tense and "villagers" a plural. Immutable.
///
/// A line of the list is a tag and the words that may have it, separated by tabs; tags without a
/// line are open to any word.
public final class ClosedTags implements SequenceValidator<String> {
  private static final Pattern BASE_FORM_TAG = Pattern.compile("VBP?");

  /// Words that end like an inflected form: in "ed", but neither in "eed" nor of one syllable, or
  /// in "s" after neither another nor a "u" or "a".
  private static final Pattern INFLECTED =
      Pattern.compile("[a-z]*[aeiouy][a-z]*[^e]ed|[a-z]{2,}[^sua'’]s");

  private static final Set<String> AUXILIARIES = Set.of("is", "has", "does");

  /// The verbs that end so themselves.
  private static final Set<String> BASE_FORMS = Set.of("embed", "imbed", "precis", "chassis");

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
    String word = forms[index].toLowerCase(Locale.ROOT);
    if (BASE_FORM_TAG.matcher(tag).matches()
        && INFLECTED.matcher(word).matches()
        && !BASE_FORMS.contains(word)
        && !AUXILIARIES.contains(word)) {
      return false;
    }
    var known = words.get(tag);
    return known == null || known.contains(word);
  }
}
