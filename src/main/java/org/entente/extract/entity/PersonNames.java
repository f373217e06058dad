package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The persons named in one article, by their fullest names. A surname alone is the person of that
/// surname who was named last before it or, if none was, the first one named after it.
final class PersonNames {

  /// @param place where it stands in the article, in tokens
  private record Naming(long place, List<String> words) {}

  private final Map<String, List<Naming>> byWord = new HashMap<>();
  private final Map<String, String> fullest = new LinkedHashMap<>();

  /// Notes a name; all are noted, in text order, before the first is asked for.
  void note(int sentence, int token, List<String> words) {
    if (words.size() < 2) {
      return;
    }
    Naming naming = new Naming(place(sentence, token), List.copyOf(words));
    byWord.computeIfAbsent(key(words.getLast()), _ -> new ArrayList<>()).add(naming);
    if (!key(words.getFirst()).equals(key(words.getLast()))) {
      byWord.computeIfAbsent(key(words.getFirst()), _ -> new ArrayList<>()).add(naming);
    }
  }

  /// The fullest name of the person that is named so at this place.
  String fullest(int sentence, int token, List<String> words) {
    if (words.size() > 1) {
      return fullest.computeIfAbsent(String.join(" ", words), _ -> widest(words));
    }
    return nearest(words.getFirst(), place(sentence, token))
        .map(naming -> fullest(sentence, token, naming.words()))
        .orElseGet(() -> capitalised(words.getFirst()));
  }

  /// Whether somebody's full name ends with the word.
  boolean isSurname(String word) {
    return byWord.getOrDefault(key(word), List.of()).stream()
        .anyMatch(naming -> naming.words().getLast().equals(word));
  }

  private Optional<Naming> nearest(String word, long place) {
    List<Naming> namings = byWord.getOrDefault(key(word), List.of());
    List<Naming> surnames =
        namings.stream().filter(naming -> key(naming.words().getLast()).equals(key(word))).toList();
    List<Naming> best = surnames.isEmpty() ? namings : surnames;
    return best.stream()
        .filter(naming -> naming.place() < place)
        .reduce((_, later) -> later)
        .or(() -> best.stream().findFirst());
  }

  /// The longest noted name that has the same last word and holds all the others.
  private String widest(List<String> words) {
    List<String> widest = words;
    for (Naming naming : byWord.getOrDefault(key(words.getLast()), List.of())) {
      List<String> keys = naming.words().stream().map(PersonNames::key).toList();
      if (naming.words().size() > widest.size()
          && keys.getLast().equals(key(words.getLast()))
          && words.stream().allMatch(word -> keys.contains(key(word)))) {
        widest = naming.words();
      }
    }
    return String.join(" ", widest);
  }

  private static String capitalised(String word) {
    return Character.isLowerCase(word.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static long place(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
