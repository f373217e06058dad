package org.entente.extract.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// A data file of this package that gives words of the text a meaning: "words, tab, meaning".
final class WordTable {

  /// No entry of the files has more words.
  private static final int LONGEST = 4;

  /// The longest entry that begins or ends at a place.
  ///
  /// @param length the number of its words
  record Entry(String meaning, int length) {}

  private final Map<String, String> meanings = new HashMap<>();

  WordTable(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ProblemException(
            Problem.internal("A word list is missing", name, "Build the program again"));
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                meanings.put(line.substring(0, tab), line.substring(tab + 1));
              });
    } catch (IOException e) {
      throw new ProblemException(
          Problem.internal("A word list cannot be read", name, "Build the program again"), e);
    }
  }

  Optional<Entry> from(List<String> words, int first) {
    for (int length = Math.min(LONGEST, words.size() - first); length > 0; length--) {
      String meaning = meanings.get(String.join(" ", words.subList(first, first + length)));
      if (meaning != null) {
        return Optional.of(new Entry(meaning, length));
      }
    }
    return Optional.empty();
  }

  Optional<Entry> upTo(List<String> words, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      String meaning = meanings.get(String.join(" ", words.subList(end - length, end)));
      if (meaning != null) {
        return Optional.of(new Entry(meaning, length));
      }
    }
    return Optional.empty();
  }
}
