package org.entente.extract.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.extract.gazetteer.Reading.Form;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// All names of a gazetteer, found by the tokens that spell them. Names are kept without white
/// space, so that it does not matter where a tokenizer cuts ("People 's Republic").
final class NameTable {

  /// Enough for the longest official names of states.
  private static final int LONGEST = 14;

  private record Spelling(String letters, Reading reading, boolean anyCase) {}

  private final NavigableMap<String, List<Spelling>> spellings = new TreeMap<>();

  NameTable(Collection<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      entry.names().forEach(name -> add(name, entry, Form.NAME));
      entry.adjectives().forEach(name -> add(name, entry, Form.ADJECTIVE));
      entry.metonyms().forEach(name -> add(name, entry, Form.METONYM));
    }
    // A reading that may mean something else comes after one that does not; else the file's order.
    spellings
        .values()
        .forEach(list -> list.sort(Comparator.comparing(spelling -> spelling.reading.ambiguous())));
  }

  private void add(String name, GazetteerEntry entry, Form form) {
    String letters = letters(name);
    boolean anyCase = entry.type() == org.entente.extract.record.EntityType.OFFICE;
    spellings
        .computeIfAbsent(letters.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
        .add(
            new Spelling(
                letters, new Reading(entry, form, entry.ambiguous().contains(name)), anyCase));
  }

  private static String letters(String name) {
    return name.replaceAll("\\s+", "").replace('’', '\'');
  }

  List<GazetteerMatch> matches(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean shouted = tokens.stream().allMatch(token -> token.form().equals(upper(token.form())));
    List<GazetteerMatch> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      GazetteerMatch match = longest(tokens, at, shouted);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.end();
      }
    }
    return found;
  }

  private @org.jspecify.annotations.Nullable GazetteerMatch longest(
      List<Token> tokens, int first, boolean shouted) {
    GazetteerMatch longest = null;
    StringBuilder written = new StringBuilder();
    for (int end = first + 1; end <= Math.min(tokens.size(), first + LONGEST); end++) {
      written.append(tokens.get(end - 1).form());
      String letters = letters(written.toString());
      String key = letters.toLowerCase(Locale.ROOT);
      String next = spellings.ceilingKey(key);
      if (next == null || !next.startsWith(key)) {
        break;
      }
      List<Reading> readings = readings(letters, shouted);
      if (!readings.isEmpty()) {
        longest = new GazetteerMatch(first, end, readings);
      }
    }
    return longest;
  }

  /// What a word or a name without its white space may mean.
  ///
  /// @param shouted whether the text around is all capitals, where an acronym cannot be told
  List<Reading> readings(String written, boolean shouted) {
    return spellings.getOrDefault(written.toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(spelling -> spelling.anyCase() || fits(spelling.letters(), written, shouted))
        .map(Spelling::reading)
        .distinct()
        .toList();
  }

  private static boolean fits(String name, String written, boolean shouted) {
    if (name.equals(upper(name)) && name.length() <= 6) {
      return written.equals(name) && !(shouted && name.indexOf('.') < 0);
    }
    return !Character.isUpperCase(name.codePointAt(0))
        || Character.isUpperCase(written.codePointAt(0));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
