package org.entente.explore.duplicate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The words of names, folded so that case, marks and punctuation do not matter.
final class NameWords {

  private static final Set<String> SMALL =
      Set.of("the", "of", "for", "and", "on", "in", "to", "a", "de", "la", "et", "du", "des", "s");

  private NameWords() {}

  static List<String> all(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace("ø", "o")
            .replace("ł", "l")
            .replaceAll("(?<=\\p{L})['’](?=\\p{L})", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+", -1))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /// The words that tell something.
  static List<String> content(String name) {
    return all(name).stream().filter(Predicate.not(SMALL::contains)).toList();
  }

  /// The words in one string.
  static String folded(String name) {
    return String.join(" ", all(name));
  }

  /// The first letters of the words that tell something: "otc" of "the Office of Trade and
  /// Customs".
  static String initials(String name) {
    return content(name).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /// The letters of an acronym in lower case; empty if the name is none.
  static String acronym(String name) {
    String letters = name.replace(".", "");
    boolean brief = letters.length() >= 2 && letters.length() <= 8;
    return brief && letters.chars().allMatch(Character::isUpperCase)
        ? letters.toLowerCase(Locale.ROOT)
        : "";
  }

  /// What of a word is left when it is spelled otherwise: its consonants, with those that stand for
  /// one another alike. "Qaddafi" and "Gadhafi" have one skeleton.
  static String skeleton(String word) {
    String consonants =
        word.replace("ph", "f")
            .replace("kh", "k")
            .replace("gh", "k")
            .replace("dh", "d")
            .replace("th", "t")
            .replace("ck", "k")
            .replaceAll("[cqg]", "k")
            .replace('z', 's')
            .replace('w', 'v')
            .replace('j', 'y');
    String bare = consonants.replaceAll("[aeiouyh]", "").replaceAll("(.)\\1+", "$1");
    return bare.isEmpty() ? word : bare;
  }
}
