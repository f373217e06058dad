package org.entente.text.token;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which words keep their full stop, and whether a sentence may end after them. Immutable.
public final class Abbreviations {

  /// What may follow an abbreviation.
  enum Kind {
    /// A name or a figure: no sentence ends here.
    TITLE,
    /// Anything: a sentence may end here.
    END,
    /// A single capital: the initial of a name, or a letter that ends a sentence.
    INITIAL,
    /// No abbreviation: its full stop is a token of its own.
    NONE
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Set<String> beforeNumber = new HashSet<>();

  private Abbreviations(List<String> lines) {
    for (String line : lines) {
      List<String> columns = List.of(line.strip().split("\\s+"));
      List<String> listed = columns.subList(1, columns.size());
      switch (columns.getFirst()) {
        case "title" -> words.computeIfAbsent(Kind.TITLE, _ -> new HashSet<>()).addAll(listed);
        case "end" -> words.computeIfAbsent(Kind.END, _ -> new HashSet<>()).addAll(listed);
        case "number" -> beforeNumber.addAll(listed);
        default -> throw new IllegalStateException("abbreviations.txt: " + line);
      }
    }
  }

  /// The list that comes with the program.
  public static Abbreviations english() {
    return new Abbreviations(WordList.lines("abbreviations.txt"));
  }

  /// @param word a word with its full stop
  /// @param figureFollows whether the next word starts with a figure
  Kind kindOf(String word, boolean figureFollows) {
    if (words.getOrDefault(Kind.TITLE, Set.of()).contains(word)) {
      return Kind.TITLE;
    }
    if (words.getOrDefault(Kind.END, Set.of()).contains(word)) {
      return Kind.END;
    }
    if (figureFollows && beforeNumber.contains(word)) {
      return Kind.TITLE;
    }
    if (word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.') {
      return Kind.INITIAL;
    }
    if (isDotted(word)) {
      String lower = word.toLowerCase(Locale.ROOT);
      return lower.equals("e.g.") || lower.equals("i.e.") ? Kind.TITLE : Kind.END;
    }
    return Kind.NONE;
  }

  /// `U.S.`, `p.m.`, `D.C.`: letters, each with its full stop.
  private static boolean isDotted(String word) {
    if (word.length() < 4 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
