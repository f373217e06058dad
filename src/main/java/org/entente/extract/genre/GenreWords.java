package org.entente.extract.genre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The words of each genre, from `genres.txt` beside this class, whose head tells its format.
/// Immutable.
final class GenreWords {

  private static final String FILE = "genres.txt";
  private static final String NEWS = "news";
  private static final int COLUMNS = 3;

  /// How much a word says for its genre.
  enum Strength {
    SURE,
    LIKELY,
    HINT
  }

  private final Map<Genre, Map<String, Strength>> words = new HashMap<>();
  private final Set<String> news = new HashSet<>();
  private int longest = 1;

  private GenreWords() {}

  static GenreWords shipped() {
    GenreWords read = new GenreWords();
    try (InputStream in = GenreWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ProblemException(
            Problem.internal("A word list is missing", FILE, "Install the program anew."));
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(read::row);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.internal("A word list cannot be read", FILE, "Install the program anew."), e);
    }
    return read;
  }

  private void row(String line) {
    String[] cells = line.split("\\|", COLUMNS);
    if (cells.length < COLUMNS) {
      throw new ProblemException(
          Problem.internal("A row of a word list is broken", line, "Install the program anew."));
    }
    String genre = cells[0].strip();
    for (String word : cells[2].split(",", -1)) {
      String phrase = word.strip();
      longest = Math.max(longest, phrase.replace("-", " - ").split(" ", -1).length);
      if (genre.equals(NEWS)) {
        news.add(phrase);
      } else {
        words
            .computeIfAbsent(Genre.valueOf(genre.toUpperCase(Locale.ROOT)), _ -> new HashMap<>())
            .putIfAbsent(phrase, Strength.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)));
      }
    }
  }

  /// The number of tokens of the longest phrase, hyphens counted.
  int longest() {
    return longest;
  }

  boolean isNews(String phrase) {
    return news.contains(phrase);
  }

  Optional<Strength> of(Genre genre, String phrase) {
    return Optional.ofNullable(words.getOrDefault(genre, Map.of()).get(phrase));
  }

  boolean knows(String phrase) {
    return isNews(phrase) || words.values().stream().anyMatch(each -> each.containsKey(phrase));
  }

  /// All genres that have words.
  List<Genre> genres() {
    return words.keySet().stream().sorted().toList();
  }
}
