package org.entente.extract.genre;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Tells sentences of sports results, weather reports and recipes from news, by their vocabulary.
///
/// A sentence belongs to a genre when its words are enough for it, or when enough of the sentences
/// around it do. One word of politics, war or law in it and it is news. Immutable and thread-safe;
/// linear in the text.
public final class GenreReader {

  private static final int LIKELY = 2;
  private static final int ENOUGH = 4;

  /// Hints may help, but never do alone.
  private static final int MOST_HINTS = 2;

  /// A sentence is judged with this many on either side.
  private static final int AROUND = 3;

  /// So many sentences around, and this share of them, must be of the genre.
  private static final int NEIGHBOURS = 2;

  private static final double SHARE = 1.0 / 3;

  /// "2-1", "6-4", "114-109".
  private static final Pattern RESULT = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

  private final GenreWords words = GenreWords.shipped();

  /// The genre of each sentence, in text order; empty for one that may tell news.
  public List<Optional<Genre>> read(AnnotatedText text) {
    List<Set<String>> phrases = text.sentences().stream().map(this::phrases).toList();
    List<Boolean> news =
        phrases.stream().map(found -> found.stream().anyMatch(words::isNews)).toList();
    List<Optional<Genre>> own = new ArrayList<>();
    for (int at = 0; at < phrases.size(); at++) {
      own.add(news.get(at) ? Optional.empty() : own(phrases.get(at)));
    }
    List<Optional<Genre>> genres = new ArrayList<>();
    for (int at = 0; at < own.size(); at++) {
      boolean settled = news.get(at) || own.get(at).isPresent();
      genres.add(settled ? own.get(at) : around(own, news, at));
    }
    return genres;
  }

  private Optional<Genre> own(Set<String> phrases) {
    return words.genres().stream().filter(genre -> weight(genre, phrases) >= ENOUGH).findFirst();
  }

  private int weight(Genre genre, Set<String> phrases) {
    int weight = 0;
    int hints = 0;
    for (String phrase : phrases) {
      if (genre == Genre.SPORT && RESULT.matcher(phrase).matches()) {
        weight += LIKELY;
        continue;
      }
      Optional<GenreWords.Strength> strength = words.of(genre, phrase);
      if (strength.isPresent()) {
        switch (strength.get()) {
          case SURE -> weight += ENOUGH;
          case LIKELY -> weight += LIKELY;
          case HINT -> hints++;
        }
      }
    }
    return weight + Math.min(hints, MOST_HINTS);
  }

  /// The genre of the sentences around one that says too little itself.
  private Optional<Genre> around(List<Optional<Genre>> own, List<Boolean> news, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(own.size(), at + AROUND + 1);
    if (news.subList(from, to).contains(true)) {
      return Optional.empty();
    }
    List<Genre> found = own.subList(from, to).stream().flatMap(Optional::stream).toList();
    return words.genres().stream()
        .filter(
            genre -> {
              long count = found.stream().filter(genre::equals).count();
              return count >= NEIGHBOURS && count >= SHARE * (to - from);
            })
        .findFirst();
  }

  /// The words and phrases of a sentence that the lists know, each once; the longest at each place.
  private Set<String> phrases(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Set<String> found = new HashSet<>();
    for (int at = 0; at < tokens.size(); ) {
      int length = Math.min(words.longest(), tokens.size() - at);
      while (length > 1 && !words.knows(joined(tokens, at, length))) {
        length--;
      }
      found.add(joined(tokens, at, length));
      if (length == 1) {
        found.add(tokens.get(at).form().toLowerCase(Locale.ROOT));
      }
      at += length;
    }
    return found;
  }

  /// The lemmas as the lists write them: the parts of "half-time" are tokens of their own.
  private static String joined(List<Token> tokens, int from, int length) {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens.subList(from, from + length)) {
      joined.append(joined.isEmpty() ? "" : " ").append(token.lemma());
    }
    return joined.toString().replace(" - ", "-");
  }
}
